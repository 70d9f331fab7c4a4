-- teams are kept by administrators; one without work can be retired
alter table team add column version integer default 0 not null;
alter table team add column retired boolean default false not null;
