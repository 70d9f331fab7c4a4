-- what files of one customer have in common, as keys: only files that share one are compared
create table customer_trait (
  id bigint primary key,
  trait varchar(240) not null,
  customer_number varchar(40) not null
);
create index customer_trait_shared on customer_trait (trait, customer_number);
create index customer_trait_customer on customer_trait (customer_number);
create sequence customer_trait_seq start with 500 increment by 500;

-- keys that too many files share to compare each with each
create table customer_crowd (
  trait varchar(240) primary key,
  files bigint not null,
  seen_at timestamp with time zone not null
);
create index customer_crowd_largest on customer_crowd (files);

-- two files that may be of one customer, as the last look at one of them found
create table customer_pair (
  id bigint primary key,
  one_number varchar(40) not null,
  other_number varchar(40) not null,
  score integer not null,
  reasons varchar(200) not null,
  found_at timestamp with time zone not null,
  constraint customer_pair_once unique (one_number, other_number)
);
create index customer_pair_other on customer_pair (other_number);
create index customer_pair_best on customer_pair (score, id);
create sequence customer_pair_seq start with 50 increment by 50;

-- a look through the files that were changed; where it is in them is kept with every piece
create table customer_scan (
  id bigint primary key,
  slot varchar(40) not null unique,
  started_at timestamp with time zone not null,
  started_by varchar(60) not null,
  reached_at timestamp with time zone not null,
  reached_id bigint not null,
  files bigint not null,
  compared bigint not null,
  found bigint not null,
  finished_at timestamp with time zone
);
create sequence customer_scan_seq start with 50 increment by 50;

-- what the two held when they were told apart: they are offered again once that is another
alter table customer_told_apart add column one_print varchar(64);
alter table customer_told_apart add column other_print varchar(64);
