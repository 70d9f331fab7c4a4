-- what people write again and again, for a «::» in the composer
create table phrase (
  id bigint primary key,
  version integer not null,
  owner varchar(60) not null,
  name varchar(60) not null,
  category varchar(40),
  body varchar(4000) not null,
  shared_with varchar(40),
  -- as it is found: name and category in small letters, and how they are spelled without Chinese letters
  found_by varchar(1000) not null,
  uses bigint not null,
  changed_by varchar(60) not null,
  changed_at timestamp with time zone not null
);
create index phrase_owner on phrase (owner);
create index phrase_shared_with on phrase (shared_with);
create sequence phrase_seq start with 50 increment by 50;

insert into role_right (role_code, right_code) values
  ('senior', 'phrase.share'), ('supervisor', 'phrase.share'), ('manager', 'phrase.share'), ('admin', 'phrase.share');
