-- a mail that was held or parked can be put away with a reason, and be taken back
alter table incoming_mail add column discarded_from varchar(20);
alter table incoming_mail add column discard_reason varchar(500);
create index incoming_mail_message on incoming_mail (message_number);
create index incoming_mail_ticket on incoming_mail (ticket_number, verdict);

insert into role_right (role_code, right_code) values
  ('admin', 'mail.sort'), ('senior', 'mail.sort'), ('supervisor', 'mail.sort');
