-- one chain of entries for each subject: every hash covers the entry and the hash before it
create table audit_entry (
  id bigint primary key,
  subject_kind varchar(20) not null,
  subject_number varchar(60) not null,
  seq integer not null,
  happened_at timestamp with time zone not null,
  actor varchar(60) not null,
  action varchar(40) not null,
  detail varchar(4000) not null,
  hash varchar(64) not null,
  constraint audit_entry_chain unique (subject_kind, subject_number, seq)
);
create index audit_entry_happened_at on audit_entry (happened_at);
create sequence audit_entry_seq start with 50 increment by 50;
