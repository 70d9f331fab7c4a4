alter table customer add column registration varchar(40);
alter table customer add column parent_number varchar(40);
create index customer_registration on customer (registration);
create index customer_parent on customer (parent_number);
create table customer_contact (
  customer_id bigint not null references customer (id),
  position integer not null,
  name varchar(120) not null,
  role varchar(60),
  preferred varchar(20),
  main boolean not null,
  primary key (customer_id, position)
);
-- the place of the contact a number or address belongs to; none where it is the customer's own
alter table customer_phone add column contact integer;
alter table customer_email add column contact integer;

insert into role_right (role_code, right_code) values
  ('agent', 'customer.reveal'), ('senior', 'customer.reveal'), ('expert', 'customer.reveal'),
  ('dispatcher', 'customer.reveal'), ('supervisor', 'customer.reveal'), ('sales', 'customer.reveal');
