-- what is ours alone: its customer neither hears nor sees anything of it
alter table ticket add column internal boolean default false not null;
