-- several of one kind about one ticket are one notice while nobody has read it
alter table notice add column times integer default 1 not null;
-- what is unread is counted on every page
create index notice_unread on notice (login, read_at, ticket_number);

-- how a person wants to hear of a kind of notice; without a row it is shown at once
create table notice_choice (
  id bigint primary key,
  login varchar(60) not null references app_user (login),
  kind varchar(30) not null,
  way varchar(10) not null,
  unique (login, kind)
);
create sequence notice_choice_seq start with 50 increment by 50;

-- colleagues called in to a ticket
create table ticket_colleague (
  id bigint primary key,
  ticket_number varchar(40) not null,
  login varchar(60) not null,
  called_by varchar(60) not null,
  called_at timestamp with time zone not null,
  constraint ticket_colleague_once unique (ticket_number, login)
);
create index ticket_colleague_login on ticket_colleague (login, ticket_number);
create sequence ticket_colleague_seq start with 50 increment by 50;
