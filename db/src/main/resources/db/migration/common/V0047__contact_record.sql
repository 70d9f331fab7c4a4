-- what somebody knows of a call, a letter or a visit that they registered, beside its words
create table contact_record (
  id bigint primary key,
  version integer not null,
  message_number varchar(40) not null unique,
  direction varchar(10) not null,
  seconds integer,
  post_kind varchar(20),
  who varchar(200),
  outcome varchar(2000),
  to_do varchar(500),
  to_do_until date,
  registered_by varchar(60) not null,
  done_by varchar(60),
  done_at timestamp with time zone
);
create index contact_record_open on contact_record (done_at, to_do_until);
create sequence contact_record_seq start with 50 increment by 50;
-- contacts of all channels are listed by when they reached us
create index message_recorded on message (recorded_at, id);
