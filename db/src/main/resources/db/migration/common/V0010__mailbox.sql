-- where mails come from; secrets are sealed with the key of the installation
create table mailbox (
  code varchar(40) primary key,
  version integer not null,
  address varchar(200) not null unique,
  name varchar(120) not null,
  team varchar(40) references team (code),
  host varchar(200) not null,
  port integer not null,
  security varchar(20) not null,
  folder varchar(200) not null,
  sign_in varchar(20) not null,
  login varchar(200) not null,
  password varchar(4000),
  token_url varchar(500),
  client_id varchar(200),
  client_secret varchar(4000),
  move_to varchar(200),
  receipt_zh varchar(2000),
  receipt_en varchar(2000),
  enabled boolean not null
);
-- how far each one is read, and what stands in the way; apart, so that reading never meets a form
create table mailbox_state (
  code varchar(40) primary key,
  refresh_token varchar(8000),
  uid_validity bigint not null,
  last_uid bigint not null,
  looked_at timestamp with time zone,
  mail_at timestamp with time zone,
  failing_since timestamp with time zone,
  error varchar(60),
  error_words varchar(500),
  held_by varchar(200),
  held_until timestamp with time zone
);

alter table incoming_mail add column mailbox varchar(40);
alter table incoming_mail add column sender varchar(300);
create index incoming_mail_sender on incoming_mail (sender, received_at);
alter table outgoing_mail add column from_address varchar(200);
alter table outgoing_mail add column from_name varchar(120);
create index outgoing_mail_to on outgoing_mail (to_address, created_at);
alter table ticket add column mailbox varchar(40);

insert into role_right (role_code, right_code) values ('admin', 'mailbox.manage');
