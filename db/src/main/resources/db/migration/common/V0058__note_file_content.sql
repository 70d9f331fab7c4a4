-- who still has this content
create index customer_note_file_content on customer_note_file (sha256);

-- customers who have documents are found by what is written in them from now on
insert into search_task (id, kind, number, failures)
  select -(row_number() over (order by noted.number)), 'CUSTOMER', noted.number, 0
  from (select distinct n.customer_number as number from customer_note n
    join customer_note_file f on f.note_id = n.id) noted;
