-- what came by the public form; the sender's network address is kept as a signature of it only
create table web_request (
  id bigint primary key,
  ticket_number varchar(40) not null,
  caller varchar(64) not null,
  asked_at timestamp with time zone not null
);
create index web_request_caller on web_request (caller, asked_at);
create index web_request_asked on web_request (asked_at);
create sequence web_request_seq start with 50 increment by 50;
