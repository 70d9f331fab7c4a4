-- what can be read in a file that came along, once for the same content; outcome says why there is no text
create table file_text (
  sha256 varchar(64) primary key,
  outcome varchar(20) not null,
  text text,
  read_at timestamp with time zone not null
);
create index file_text_outcome on file_text (outcome);
-- who still has this content
create index attachment_sha256 on attachment (sha256);
