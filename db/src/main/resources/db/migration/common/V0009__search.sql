-- what the search index has yet to read again; a row goes once it has
create table search_task (
  id bigint primary key,
  kind varchar(20) not null,
  number varchar(40) not null,
  failures integer not null
);
create index search_task_failures on search_task (failures, id);
create sequence search_task_seq start with 50 increment by 50;

-- the index finds words now
alter table ticket drop column words;
alter table customer drop column search_text;
