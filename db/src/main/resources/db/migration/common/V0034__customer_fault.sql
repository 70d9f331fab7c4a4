-- what breaks a rule in a customer's file, until it is corrected or somebody says that it is right
create table customer_fault (
  id bigint primary key,
  customer_number varchar(40) not null,
  rule_name varchar(20) not null,
  field varchar(70) not null,
  place integer not null,
  wrong_value varchar(300) not null,
  state varchar(10) not null,
  found_at timestamp with time zone not null,
  settled_at timestamp with time zone,
  settled_by varchar(60)
);
create index customer_fault_list on customer_fault (state, rule_name, id);
create index customer_fault_settled on customer_fault (state, settled_at);
create index customer_fault_customer on customer_fault (customer_number);
create sequence customer_fault_seq start with 50 increment by 50;

-- when a file was last held against the rules; the oldest are looked at first
alter table customer add column examined_at timestamp with time zone default timestamp with time zone '1970-01-01 00:00:00+00' not null;
create index customer_examined on customer (examined_at);
