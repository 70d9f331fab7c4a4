-- Where somebody works; nobody's line means everywhere. «province» or «province/city», as addresses name them.
create table app_user_region (
  login varchar(60) not null references app_user (login),
  region varchar(121) not null,
  primary key (login, region)
);
-- What a role does not show of records; see Hidden.
create table role_hidden (
  role_code varchar(40) not null references role (code),
  part varchar(40) not null,
  primary key (role_code, part)
);
create index customer_address_region on customer_address (province, city, customer_id);
alter table customer add column placed boolean default false not null;
update customer set placed = true
  where exists (select 1 from customer_address a where a.customer_id = customer.id and a.province is not null);
