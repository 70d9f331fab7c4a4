-- a file that is in no list any more: it was merged into another, or deleted
alter table customer add column gone boolean default false not null;
update customer set gone = true where merged_into is not null;
alter table customer add column deleted_at timestamp with time zone;
alter table customer add column deleted_by varchar(60);
create index customer_deleted on customer (deleted_at);

-- when somebody last made sure that the file is right
alter table customer add column verified_at timestamp with time zone default current_timestamp not null;
update customer set verified_at = created_at;
create index customer_verified on customer (gone, verified_at, id);

-- two files of which somebody said that they are not of one customer
create table customer_told_apart (
  id bigint primary key,
  one_number varchar(40) not null,
  other_number varchar(40) not null,
  told_by varchar(60) not null,
  told_at timestamp with time zone not null,
  constraint customer_told_apart_once unique (one_number, other_number)
);
create sequence customer_told_apart_seq start with 50 increment by 50;

-- until now whoever changed files merged them; deleting is for those who import them
insert into role_right (role_code, right_code)
  select role_code, 'customer.merge' from role_right where right_code = 'customer.write';
insert into role_right (role_code, right_code)
  select role_code, 'customer.delete' from role_right where right_code = 'customer.import';
