-- a named list is one of tickets or of customers; names are unique in each
alter table saved_view add column shows varchar(20) default 'TICKETS' not null;
alter table saved_view drop constraint saved_view_name;
alter table saved_view add constraint saved_view_name_once unique (owner, shows, name);

-- the employee who looks after a file; nobody where there is none
alter table customer add column owner varchar(60);
create index customer_owner on customer (owner, gone, verified_at);

-- what the list of customers can be sorted by
drop index customer_updated_at;
create index customer_updated on customer (gone, updated_at, id);
create index customer_entered on customer (gone, created_at, id);
create index customer_named on customer (gone, name, id);
create index customer_of_company on customer (gone, company, id);
drop index customer_tag_tag;
create index customer_tag_tag on customer_tag (tag, customer_id);
