-- the one vocabulary of tags, for tickets and customers
create table tag (
  id bigint primary key,
  version integer not null,
  name varchar(60) not null unique,
  -- the same for every way to write the name
  name_key varchar(120) not null unique,
  spelled varchar(600) not null,
  colour varchar(20) not null,
  retired boolean not null,
  -- the tag that took this one in; it stays, so that nobody makes it anew
  same_as varchar(60) references tag (name) on update cascade,
  made_by varchar(60) not null,
  made_at timestamp with time zone not null
);
create index tag_same_as on tag (same_as);
create sequence tag_seq start with 50 increment by 50;

-- the sequence counts up: those that tickets have already count down
insert into tag (id, version, name, name_key, spelled, colour, retired, made_by, made_at)
select 0 - row_number() over (order by min(tag)), 1, min(tag), lower(tag), lower(tag), 'GREY', false,
  'system', current_timestamp
from ticket_tag group by lower(tag);
delete from ticket_tag where exists (
  select 1 from ticket_tag other
  where other.ticket_id = ticket_tag.ticket_id and lower(other.tag) = lower(ticket_tag.tag)
  and other.tag < ticket_tag.tag);
update ticket_tag set tag = (select name from tag where name_key = lower(ticket_tag.tag));
alter table ticket_tag add constraint ticket_tag_known
  foreign key (tag) references tag (name) on update cascade;

create table customer_tag (
  customer_id bigint not null references customer (id),
  tag varchar(60) not null references tag (name) on update cascade,
  primary key (customer_id, tag)
);
create index customer_tag_tag on customer_tag (tag);
-- the tags that came along when two files became one
alter table customer_merge add column tags varchar(4000) default '' not null;

insert into role_right (role_code, right_code) values ('admin', 'tag.manage');
