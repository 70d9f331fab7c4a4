-- the file that took this one in; a stub stays under the old number
alter table customer add column merged_into varchar(40);
-- what each file was before two became one, so that they can become two again
create table customer_merge (
  id bigint primary key,
  number varchar(40) not null unique,
  survivor varchar(40) not null,
  absorbed varchar(40) not null,
  survivor_before text not null,
  survivor_after text not null,
  logins varchar(2000) not null,
  children text not null,
  merged_by varchar(60) not null,
  merged_at timestamp with time zone not null,
  undone_at timestamp with time zone
);
create index customer_merge_survivor on customer_merge (survivor);
create index customer_merge_absorbed on customer_merge (absorbed);
create sequence customer_merge_seq start with 50 increment by 50;
-- which tickets and messages came along
create table ticket_merge (
  ticket_id bigint not null references ticket (id),
  merge_number varchar(40) not null,
  primary key (merge_number, ticket_id)
);
create index ticket_merge_ticket on ticket_merge (ticket_id);
create table message_merge (
  message_id bigint not null references message (id),
  merge_number varchar(40) not null,
  primary key (merge_number, message_id)
);
