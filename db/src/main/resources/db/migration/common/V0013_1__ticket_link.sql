-- how tickets belong together, read from one_number: RELATED to, DUPLICATE_OF or child of (PARENT) the other
create table ticket_link (
  id bigint primary key,
  relation varchar(20) not null,
  one_number varchar(40) not null,
  other_number varchar(40) not null,
  made_by varchar(60) not null,
  made_at timestamp with time zone not null,
  constraint ticket_link_once unique (one_number, other_number, relation)
);
create index ticket_link_other on ticket_link (other_number);
create sequence ticket_link_seq start with 50 increment by 50;
