-- what somebody does to many tickets at once, and what became of each of them
create table bulk (
  id bigint primary key,
  version integer not null,
  number varchar(40) not null unique,
  title varchar(60),
  deeds text not null,
  state varchar(20) not null,
  problem varchar(60),
  problem_args varchar(500),
  total integer not null,
  ready integer not null,
  same integer not null,
  refused integer not null,
  done integer not null,
  failed integer not null,
  undone integer not null,
  kept integer not null,
  created_by varchar(60) not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create index bulk_state on bulk (state);
create index bulk_creator on bulk (created_by, id);
create sequence bulk_seq start with 50 increment by 50;
create table bulk_ticket (
  id bigint primary key,
  bulk_number varchar(40) not null,
  ticket_number varchar(40) not null,
  outcome varchar(20) not null,
  reason varchar(60),
  reason_args varchar(500),
  -- what each deed has changed, so that it can be undone
  traces text,
  constraint bulk_ticket_once unique (bulk_number, ticket_number)
);
create index bulk_ticket_outcome on bulk_ticket (bulk_number, outcome, ticket_number);
create sequence bulk_ticket_seq start with 50 increment by 50;

insert into role_right (role_code, right_code) values ('senior', 'ticket.bulk'), ('supervisor', 'ticket.bulk');
