-- whether answers to its mails come back to an address that names the ticket and is signed
alter table mailbox add column signs_replies boolean default false not null;
alter table outgoing_mail add column reply_to varchar(300);
-- where a mail wants to be answered, and who stands for it in the place of its sender
alter table message add column reply_to varchar(300);
alter table message add column vouched_by varchar(300);
