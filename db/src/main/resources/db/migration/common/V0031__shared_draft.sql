-- words that somebody has begun on a ticket and left for whoever goes on with them
create table shared_draft (
  id bigint primary key,
  version integer not null,
  ticket_number varchar(40) not null,
  author varchar(60) not null,
  kind varchar(20) not null,
  body text not null,
  shared_at timestamp with time zone not null
);
create index shared_draft_ticket on shared_draft (ticket_number, id);
create sequence shared_draft_seq start with 50 increment by 50;
