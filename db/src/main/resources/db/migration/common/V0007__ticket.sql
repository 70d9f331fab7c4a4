create table ticket (
  id bigint primary key,
  version integer not null,
  number varchar(40) not null unique,
  external_number varchar(60) unique,
  subject varchar(300) not null,
  type varchar(20) not null,
  category varchar(60),
  priority integer not null,
  channel varchar(20) not null,
  product varchar(120),
  language varchar(10) not null,
  words varchar(2000) not null,
  excerpt varchar(200),
  state varchar(20) not null,
  step varchar(80),
  team varchar(40),
  assignee varchar(60),
  customer_number varchar(40) not null,
  customer_name varchar(120) not null,
  closed boolean not null,
  close_reason varchar(20),
  solution text,
  classified_why varchar(500),
  offered_why varchar(500),
  reopen_count integer not null,
  handover_count integer not null,
  opened_by varchar(60) not null,
  opened_at timestamp with time zone not null,
  updated_at timestamp with time zone not null,
  state_since timestamp with time zone not null,
  answered_at timestamp with time zone,
  solved_at timestamp with time zone,
  closed_at timestamp with time zone
);
-- the lists people keep open all day: mine, my team's, unassigned, all
create index ticket_assignee on ticket (assignee, closed, updated_at);
create index ticket_team on ticket (team, closed, assignee, updated_at);
create index ticket_closed on ticket (closed, updated_at);
create index ticket_state on ticket (state, updated_at);
create index ticket_customer on ticket (customer_number, opened_at);
create index ticket_opened_at on ticket (opened_at);
create index ticket_updated_at on ticket (updated_at);
create sequence ticket_seq start with 50 increment by 50;
create table ticket_tag (
  ticket_id bigint not null references ticket (id),
  tag varchar(60) not null,
  primary key (ticket_id, tag)
);
create index ticket_tag_tag on ticket_tag (tag);
