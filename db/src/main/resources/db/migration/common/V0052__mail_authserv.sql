-- what the mail server of a mailbox calls itself where it says who a sender truly is (RFC 8601)
alter table mailbox add column authserv varchar(200);
