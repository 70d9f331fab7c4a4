-- what happened stays as it was written, even for whoever reaches the database
create function audit_entry_stays() returns trigger language plpgsql as $$
begin
  raise exception 'audit entries cannot be changed';
end $$;
create trigger audit_entry_stays before update or delete on audit_entry
  for each row execute function audit_entry_stays();
