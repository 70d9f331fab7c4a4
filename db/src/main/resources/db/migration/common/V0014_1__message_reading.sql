-- the charset in which somebody had a mail read again; its bytes stay as they came
alter table message add column read_as varchar(40);
