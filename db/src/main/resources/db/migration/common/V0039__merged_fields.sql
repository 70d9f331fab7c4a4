-- The values of custom fields that came along with a merge, by key; null for none.
alter table customer_merge add column fields text;
