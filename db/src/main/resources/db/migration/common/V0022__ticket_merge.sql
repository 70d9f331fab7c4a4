-- a ticket whose conversation goes on in another, and which messages went there with it
alter table ticket add column merged_into varchar(40);
create index ticket_merged_into on ticket (merged_into);

create table merged_message (
  id bigint primary key,
  message_number varchar(40) not null,
  from_ticket varchar(40) not null,
  why varchar(300)
);
create index merged_message_ticket on merged_message (from_ticket);
create index merged_message_message on merged_message (message_number);
create sequence merged_message_seq start with 50 increment by 50;

-- addresses, or @domains, whose mails are set aside
create table blocked_sender (
  id bigint primary key,
  address varchar(300) not null,
  ticket_number varchar(40),
  blocked_by varchar(60) not null,
  blocked_at timestamp with time zone not null,
  constraint blocked_sender_once unique (address)
);
create sequence blocked_sender_seq start with 50 increment by 50;
