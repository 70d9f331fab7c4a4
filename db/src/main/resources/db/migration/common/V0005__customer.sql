create table customer (
  id bigint primary key,
  version integer not null,
  number varchar(40) not null unique,
  kind varchar(20) not null,
  name varchar(120) not null,
  company varchar(160),
  department varchar(120),
  language varchar(10) not null,
  remark varchar(2000),
  first_phone varchar(40),
  first_email varchar(200),
  search_text varchar(2000) not null,
  created_at timestamp with time zone not null,
  created_by varchar(60) not null,
  updated_at timestamp with time zone not null
);
create index customer_updated_at on customer (updated_at);
create sequence customer_seq start with 50 increment by 50;
create table customer_phone (
  customer_id bigint not null references customer (id),
  position integer not null,
  label varchar(40),
  number varchar(40) not null,
  digits varchar(40) not null,
  primary key (customer_id, position)
);
create index customer_phone_digits on customer_phone (digits);
create table customer_email (
  customer_id bigint not null references customer (id),
  position integer not null,
  address varchar(200) not null,
  primary key (customer_id, position)
);
create index customer_email_address on customer_email (address);
create table customer_address (
  customer_id bigint not null references customer (id),
  position integer not null,
  province varchar(60),
  city varchar(60),
  district varchar(60),
  street varchar(300) not null,
  primary key (customer_id, position)
);
