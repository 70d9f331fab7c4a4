-- what is to be ticked off before a ticket is done: lists as they are prepared, and items on tickets
create table check_list (
  id bigint primary key,
  version integer not null,
  name varchar(60) not null,
  items text not null,
  gates boolean not null,
  team varchar(40),
  changed_by varchar(60) not null,
  changed_at timestamp with time zone not null
);
create sequence check_list_seq start with 50 increment by 50;
create table check_list_type (
  list_id bigint not null references check_list (id),
  type varchar(20) not null,
  primary key (list_id, type)
);
create table check_item (
  id bigint primary key,
  version integer not null,
  ticket_number varchar(40) not null,
  list_id bigint,
  list_name varchar(60),
  position integer not null,
  words varchar(200) not null,
  gates boolean not null,
  added_by varchar(60) not null,
  ticked_by varchar(60),
  ticked_at timestamp with time zone
);
create index check_item_ticket on check_item (ticket_number, position);
create sequence check_item_seq start with 50 increment by 50;

insert into role_right (role_code, right_code) values ('senior', 'checklist.manage'), ('supervisor', 'checklist.manage');
