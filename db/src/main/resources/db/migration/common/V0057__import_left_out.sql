-- the headings of columns whoever brought the table may not write; null where there are none
alter table customer_import add column left_out text;
