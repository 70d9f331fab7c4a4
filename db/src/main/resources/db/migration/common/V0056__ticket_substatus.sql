-- finer states within a state of the process, made by an administrator
create table ticket_substatus (
  id bigint primary key,
  version integer not null,
  code varchar(20) not null unique,
  name_zh varchar(40) not null,
  name_en varchar(40) not null,
  customer_zh varchar(80),
  customer_en varchar(80),
  state varchar(20) not null,
  colour varchar(10) not null,
  place integer not null,
  retired boolean not null
);
create sequence ticket_substatus_seq start with 50 increment by 50;

-- one that is in use cannot be removed
alter table ticket add column substatus varchar(20);
alter table ticket add constraint ticket_substatus_known foreign key (substatus) references ticket_substatus (code);
create index ticket_substatus_used on ticket (substatus);
