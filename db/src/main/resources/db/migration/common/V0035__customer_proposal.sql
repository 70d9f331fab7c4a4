-- what customers tell of themselves in passing, until somebody takes it over or refuses it
create table customer_proposal (
  id bigint primary key,
  customer_number varchar(40) not null,
  kind varchar(10) not null,
  told varchar(300) not null,
  told_key varchar(300) not null,
  source varchar(10) not null,
  origin varchar(80),
  ticket_number varchar(40),
  sender varchar(200),
  told_at timestamp with time zone not null,
  state varchar(10) not null,
  settled_at timestamp with time zone,
  settled_by varchar(60),
  constraint customer_proposal_once unique (customer_number, kind, told_key)
);
create sequence customer_proposal_seq start with 50 increment by 50;
