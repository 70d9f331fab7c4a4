-- Fills up with :more tickets as they stand after some work: row, two messages, five lines of log, a receipt.
-- They have no process instance: lists and searches do not read the engine's tables, and the tickets
-- whose pages are measured were created through the interface.
-- Ids come from the sequences as they are: each row wastes a block of 50, and no server is ever given the same id.
insert into ticket (id, version, number, subject, type, category, priority, channel, language, excerpt, state, step,
    team, assignee, customer_number, customer_name, closed, reopen_count, handover_count, opened_by, opened_at, updated_at, state_since)
  select nextval('ticket_seq'), 1, 'F-' || lpad((n + (select count(*) from ticket))::text, 9, '0'),
    '空调 E5 报警，制热 ' || n || ' 分钟就停', 'REPAIR', 'alarm', 1 + n % 4, 'MAIL', 'zh',
    '断电重启过一次，半小时后又报', s.state, s.step,
    (array['hotline', 'repair', 'install'])[1 + n % 3], case when n % 3 = 0 then null else (array['agent', 'senior'])[1 + n % 2] end,
    c.number, c.name, s.closed, 0, 0, 'system', now() - n * interval '1 minute', now() - n * interval '30 seconds',
    now() - n * interval '30 seconds'
  from generate_series(1, :more) n
  join (select number, name, row_number() over () - 1 as place, count(*) over () as many from customer) c on c.place = n % c.many
  join (values (0, 'OFFERED', 'Task_TakeTicket', false), (1, 'IN_PROGRESS', 'Task_SolveTicket', false), (2, 'WAITING', 'Task_AwaitAnswer', false),
    (3, 'CLOSED', null, true), (4, 'CLOSED', null, true), (5, 'CLOSED', null, true), (6, 'CLOSED', null, true), (7, 'CLOSED', null, true))
    s (place, state, step, closed) on s.place = n % 8;
insert into message (id, number, ticket_number, customer_number, kind, channel, body, sent_at, recorded_at)
  select nextval('message_seq'), 'F-' || t.number || '-' || k, t.number, t.customer_number,
    case k when 1 then 'CUSTOMER' else 'REPLY' end, 'MAIL', '断电重启过一次，半小时后又报，请尽快处理。', t.opened_at, t.opened_at
  from ticket t cross join generate_series(1, 2) k
  where t.number like 'F-%' and not exists (select 1 from message m where m.ticket_number = t.number);
insert into audit_entry (id, subject_kind, subject_number, seq, happened_at, actor, action, detail, hash)
  select nextval('audit_entry_seq'), 'TICKET', t.number, k, t.opened_at, 'system', 'ticket.told', '{}', 'x'
  from ticket t cross join generate_series(1, 5) k
  where t.number like 'F-%' and not exists (select 1 from audit_entry a where a.subject_number = t.number);
-- The view that is measured; columns and filter as a page would save them.
insert into saved_view (id, version, owner, name, filter, columns, sort, ascending)
  select 1, 1, 'agent', 'Repairs under way', 'view=ALL&state=IN_PROGRESS&team=repair', 'number,subject,customer,state,owner,updated', 'UPDATED', false
  where not exists (select 1 from saved_view where id = 1);
analyze;
