-- what an administrator wants to know of tickets, customers, … beyond what everybody knows of them
create table custom_field (
  id bigint primary key,
  version integer not null,
  subject varchar(20) not null,
  field_key varchar(40) not null,
  kind varchar(20) not null,
  position integer not null,
  name_zh varchar(60) not null,
  name_en varchar(60) not null,
  hint_zh varchar(200),
  hint_en varchar(200),
  group_zh varchar(60),
  group_en varchar(60),
  demand varchar(20) not null,
  -- a fact of the subject or another field, and the values by which this one is demanded or shown
  demanded_by varchar(40),
  demanded_values varchar(2000),
  shown_by varchar(40),
  shown_values varchar(2000),
  letters integer,
  pattern varchar(300),
  least decimal(24, 6),
  most decimal(24, 6),
  digits integer,
  currency varchar(3),
  customers varchar(20) not null,
  read_right varchar(40),
  write_right varchar(40),
  retired boolean not null,
  -- as JSON: key, parent in a tree, names, retired
  options text not null,
  constraint custom_field_key unique (subject, field_key)
);
create sequence custom_field_seq start with 50 increment by 50;

-- the values: one row each, several for a field of several choices; a column for each type
create table custom_field_value (
  id bigint primary key,
  version integer not null,
  field_id bigint not null references custom_field (id),
  subject_number varchar(40) not null,
  word varchar(600),
  body text,
  amount decimal(24, 6),
  on_day date,
  at_time timestamp with time zone
);
-- all of one thing, for its page, its row and the index
create index custom_field_value_subject on custom_field_value (subject_number, field_id);
-- who has a value, for lists and for what a narrower definition would leave out
create index custom_field_value_word on custom_field_value (field_id, word, subject_number);
create index custom_field_value_amount on custom_field_value (field_id, amount, subject_number);
create index custom_field_value_day on custom_field_value (field_id, on_day, subject_number);
create index custom_field_value_time on custom_field_value (field_id, at_time, subject_number);
create sequence custom_field_value_seq start with 50 increment by 50;

insert into role_right (role_code, right_code) values ('admin', 'field.manage');
