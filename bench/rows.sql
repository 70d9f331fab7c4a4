begin;
insert into number_series (series, next_value) values ('b' || txid_current(), 1);
insert into message (id, number, ticket_number, kind, channel, body, sent_at, recorded_at)
  select -nextval('message_seq'), 'B-' || nextval('message_seq') || '-' || k, 'B', 'CUSTOMER', 'WEB', repeat('报警', 20), now(), now() from generate_series(1, 5) k;
insert into audit_entry (id, subject_kind, subject_number, seq, happened_at, actor, action, detail, hash)
  select -nextval('audit_entry_seq'), 'BENCH', 'B-' || nextval('audit_entry_seq'), k, now(), 'bench', 'bench', '{}', repeat('a', 64) from generate_series(1, 5) k;
commit;
