-- lists of tickets that somebody has named
create table saved_view (
  id bigint primary key,
  version integer not null,
  owner varchar(60) not null,
  name varchar(60) not null,
  filter varchar(1000) not null,
  columns varchar(300) not null,
  sort varchar(20) not null,
  ascending boolean not null,
  shared_with varchar(40),
  constraint saved_view_name unique (owner, name)
);
create index saved_view_shared_with on saved_view (shared_with);
create sequence saved_view_seq start with 50 increment by 50;
