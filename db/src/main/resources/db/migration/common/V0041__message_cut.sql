-- not all of the mail could be read; its bytes are kept
alter table message add column cut_short boolean default false not null;
