-- several deeds under one name
create table macro (
  id bigint primary key,
  version integer not null,
  owner varchar(60) not null,
  name varchar(60) not null,
  deeds text not null,
  sends boolean not null,
  shared_with varchar(40),
  -- as it is found: the name in small letters, and how it is spelled without Chinese letters
  found_by varchar(1000) not null,
  uses bigint not null,
  changed_by varchar(60) not null,
  changed_at timestamp with time zone not null
);
create index macro_owner on macro (owner);
create index macro_shared_with on macro (shared_with);
create sequence macro_seq start with 50 increment by 50;

insert into role_right (role_code, right_code) values
  ('senior', 'macro.share'), ('supervisor', 'macro.share');
