-- a list can show many custom fields
alter table saved_view alter column columns set data type varchar(2600);
