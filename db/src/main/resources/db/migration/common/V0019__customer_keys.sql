-- names and streets as they are compared, so that the same customer is found by an index;
-- what is there already is filled in by the server, which knows how Chinese is spelled
alter table customer add column name_key varchar(200);
create index customer_name_key on customer (name_key);
alter table customer_address add column street_key varchar(200);
create index customer_address_street_key on customer_address (street_key);
