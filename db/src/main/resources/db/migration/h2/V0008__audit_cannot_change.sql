-- H2 has no triggers in SQL: here the entity refuses changes and the chain of hashes shows any
select 1;
