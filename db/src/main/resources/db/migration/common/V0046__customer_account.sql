-- how we do business with a customer; each part is hidden from a role or not, see Hidden
alter table customer add column account_number varchar(40);
alter table customer add column level_code varchar(10);
alter table customer add column credit_limit decimal(14, 2);
alter table customer add column settlement varchar(20);
alter table customer add column payment_days integer;
alter table customer add column bank varchar(120);
alter table customer add column bank_account varchar(40);
create index customer_account on customer (account_number);
create index customer_graded on customer (gone, level_code, id);

-- the levels customers are graded into, the highest first
create table customer_level (
  id bigint primary key,
  version integer not null,
  code varchar(10) not null unique,
  name_zh varchar(40) not null,
  name_en varchar(40) not null,
  place integer not null,
  retired boolean not null
);
create sequence customer_level_seq start with 50 increment by 50;
insert into customer_level (id, version, code, name_zh, name_en, place, retired) values
  (1, 1, 'A', '重点客户', 'Key customer', 1, false),
  (2, 1, 'B', '常规客户', 'Regular customer', 2, false),
  (3, 1, 'C', '一般客户', 'Occasional customer', 3, false);

insert into role_right (role_code, right_code)
  select distinct role_code, 'customer.account' from role_right
  where right_code = 'customer.delete' or (role_code = 'sales' and right_code = 'customer.write');
-- money is shown to those who keep it
insert into role_hidden (role_code, part)
  select r.code, p.part from role r
  join (values ('customer.credit'), ('customer.settlement')) p (part) on 1 = 1
  where exists (select 1 from role_right x where x.role_code = r.code and x.right_code = 'customer.read')
  and not exists (select 1 from role_right x where x.role_code = r.code and x.right_code = 'customer.account');
