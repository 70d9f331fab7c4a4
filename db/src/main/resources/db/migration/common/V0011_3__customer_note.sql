create table customer_note (
  id bigint primary key,
  customer_number varchar(40) not null,
  author varchar(60) not null,
  words varchar(4000) not null,
  noted_at timestamp with time zone not null
);
create index customer_note_customer on customer_note (customer_number, id);
create sequence customer_note_seq start with 50 increment by 50;
create table customer_note_file (
  note_id bigint not null references customer_note (id),
  position integer not null,
  name varchar(200) not null,
  type varchar(100) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  primary key (note_id, position)
);
