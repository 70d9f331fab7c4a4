-- a mailbox may send its letters by a server of its own; the password is sealed as all secrets are
alter table mailbox add column smtp_host varchar(200);
alter table mailbox add column smtp_port integer;
alter table mailbox add column smtp_security varchar(20);
alter table mailbox add column smtp_login varchar(200);
alter table mailbox add column smtp_password varchar(4000);
