-- one number however it is written; what SQL cannot tell is put right when the file is next written
alter table customer_phone add column e164 varchar(60);
alter table customer_phone add column shown varchar(60);
update customer_phone set shown = number, e164 = case
  when digits like '00%' then '+' || substring(digits from 3)
  when digits like '0%' then '+86' || substring(digits from 2)
  when number like '%+%' and number not like '%+86%' then '+' || digits
  else '+86' || digits end;
alter table customer_phone alter column e164 set not null;
alter table customer_phone alter column shown set not null;
drop index customer_phone_digits;
alter table customer_phone drop column digits;
create index customer_phone_e164 on customer_phone (e164);
