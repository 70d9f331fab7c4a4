-- the message a notice leads to
alter table notice add column message_number varchar(40);
