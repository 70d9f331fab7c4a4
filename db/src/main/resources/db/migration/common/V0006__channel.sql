-- the communication log: every word that came in, went out or was noted
create table message (
  id bigint primary key,
  number varchar(40) not null unique,
  ticket_number varchar(40),
  customer_number varchar(40),
  kind varchar(20) not null,
  channel varchar(20) not null,
  author varchar(60),
  author_name varchar(200),
  from_address varchar(300),
  to_addresses varchar(2000),
  cc_addresses varchar(2000),
  subject varchar(500),
  body text not null,
  html text,
  mail_id varchar(500),
  raw_sha varchar(64),
  why varchar(300),
  sent_at timestamp with time zone not null,
  recorded_at timestamp with time zone not null
);
create index message_ticket on message (ticket_number, recorded_at);
create index message_customer on message (customer_number, recorded_at);
create index message_mail_id on message (mail_id);
create sequence message_seq start with 50 increment by 50;
create table attachment (
  message_id bigint not null references message (id),
  position integer not null,
  name varchar(300),
  type varchar(200) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  inlined boolean not null,
  content_id varchar(300),
  primary key (message_id, position)
);

-- every mail that reached us, with what became of it
create table incoming_mail (
  id bigint primary key,
  fingerprint varchar(64) not null unique,
  mail_id varchar(500),
  verdict varchar(20) not null,
  reason varchar(300) not null,
  ticket_number varchar(40),
  message_number varchar(40) not null,
  from_address varchar(300),
  subject varchar(500),
  received_at timestamp with time zone not null
);
create index incoming_mail_received_at on incoming_mail (received_at);
create index incoming_mail_verdict on incoming_mail (verdict, received_at);
create sequence incoming_mail_seq start with 50 increment by 50;

create table outgoing_mail (
  id bigint primary key,
  version integer not null,
  number varchar(40) not null unique,
  ticket_number varchar(40) not null,
  purpose varchar(20) not null,
  to_address varchar(300) not null,
  to_name varchar(200),
  subject varchar(500) not null,
  body text not null,
  mail_id varchar(300) not null,
  reply_to_ids varchar(4000),
  state varchar(20) not null,
  attempts integer not null,
  error varchar(1000),
  created_at timestamp with time zone not null,
  sent_at timestamp with time zone
);
create index outgoing_mail_state on outgoing_mail (state, created_at);
create index outgoing_mail_ticket on outgoing_mail (ticket_number);
create index outgoing_mail_mail_id on outgoing_mail (mail_id);
create index outgoing_mail_created_at on outgoing_mail (created_at);
create sequence outgoing_mail_seq start with 50 increment by 50;
