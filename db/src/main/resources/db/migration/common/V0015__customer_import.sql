-- tables of customers that somebody brought, and what became of each of their rows
create table customer_import (
  id bigint primary key,
  version integer not null,
  number varchar(40) not null unique,
  file_name varchar(200) not null,
  format varchar(10) not null,
  sha256 varchar(64) not null,
  charset varchar(40),
  separator varchar(1),
  headings text not null,
  headings_key varchar(64) not null,
  mapping text not null,
  known varchar(10) not null,
  state varchar(20) not null,
  problem varchar(60),
  problem_args varchar(500),
  total_rows integer not null,
  next_row integer not null,
  rows_new integer not null,
  rows_changed integer not null,
  rows_same integer not null,
  rows_failed integer not null,
  rows_returned integer not null,
  rows_kept integer not null,
  created_by varchar(60) not null,
  created_at timestamp with time zone not null,
  updated_at timestamp with time zone not null
);
create index customer_import_state on customer_import (state);
create index customer_import_headings on customer_import (headings_key, id);
create sequence customer_import_seq start with 50 increment by 50;
create table customer_import_row (
  id bigint primary key,
  import_number varchar(40) not null,
  line integer not null,
  outcome varchar(20) not null,
  customer_number varchar(40),
  written varchar(64),
  before_change text,
  place integer,
  reason varchar(60),
  reason_args varchar(500),
  cells text,
  constraint customer_import_row_line unique (import_number, line)
);
create index customer_import_row_outcome on customer_import_row (import_number, outcome, line);
create sequence customer_import_row_seq start with 50 increment by 50;

insert into role_right (role_code, right_code) values
  ('supervisor', 'customer.import'), ('manager', 'customer.import'), ('sales', 'customer.import'), ('admin', 'customer.import');
