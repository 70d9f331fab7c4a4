-- who else gets a mail, and what travels with it
alter table outgoing_mail add column cc_addresses varchar(2000);
create table outgoing_file (
  mail_id bigint not null references outgoing_mail (id),
  position integer not null,
  name varchar(300),
  type varchar(200) not null,
  size_bytes bigint not null,
  sha256 varchar(64) not null,
  inlined boolean not null,
  content_id varchar(300),
  primary key (mail_id, position)
);
-- what somebody writes below their replies
alter table app_user add column signature varchar(1000);
