-- the tags of a customer's contacts, by the place of the contact
create table customer_contact_tag (
  customer_id bigint not null references customer (id),
  contact integer not null,
  tag varchar(60) not null references tag (name),
  primary key (customer_id, contact, tag)
);
create index customer_contact_tag_tag on customer_contact_tag (tag, customer_id);
