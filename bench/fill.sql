-- Fills up to :customers customers and, beside them, with :more tickets.
-- Customers have names and numbers as people have them; each tenth is a company with two contacts. Their name keys are
-- left for the next start of the server, and no rule is held against them: neither is what is measured.
create temporary table word (kind text, place int, word text);
insert into word select 'family', n - 1, w from unnest(string_to_array('王,李,张,刘,陈,杨,赵,黄,周,吴,徐,孙,胡,朱,高,林,何,郭,马,罗,梁,宋,郑,谢,韩,唐,冯,于,董,萧', ',')) with ordinality t (w, n);
insert into word select 'given', n - 1, w from unnest(string_to_array('伟,芳,娜,敏,静,丽,强,磊,军,洋,勇,艳,杰,娟,涛,明,超,秀英,霞,平,刚,桂英,建国,志强,晓东,文博,雨桐,子涵,浩然,欣怡,嘉怡,思远,俊杰,国华,海燕,春梅,玉兰', ',')) with ordinality t (w, n);
insert into word select 'second', n - 1, w from unnest(string_to_array('家,一,小,国,永,天,文,金,新,宏,德,云,', ',')) with ordinality t (w, n);
insert into word select 'trade', n - 1, w from unnest(string_to_array('酒店,餐饮,物业,商贸,科技,电子,机械,建材,医药,纺织,食品,物流,置业', ',')) with ordinality t (w, n);
insert into word select 'firm', n - 1, w from unnest(string_to_array('恒达,华信,金龙,瑞丰,天成,鸿运,东方,永盛,新源,嘉禾,中泰,安泰,宏图,万和,立新,盛世,众诚', ',')) with ordinality t (w, n);
insert into word select 'place', n - 1, w from unnest(string_to_array('浙江省/杭州市/西湖区,浙江省/宁波市/海曙区,江苏省/南京市/鼓楼区,江苏省/无锡市/梁溪区,广东省/广州市/天河区,广东省/深圳市/南山区,四川省/成都市/武侯区,湖北省/武汉市/洪山区,山东省/青岛市/市南区,上海市/上海市/浦东新区,北京市/北京市/朝阳区', ',')) with ordinality t (w, n);
insert into word select 'street', n - 1, w from unnest(string_to_array('文一西路,人民路,解放路,中山路,建设路,和平路,新华路,长江路,学院路', ',')) with ordinality t (w, n);
create function pg_temp.word(wanted text, n bigint) returns text language sql as
  $$ select word from word where kind = wanted and place = n % (select count(*) from word where kind = wanted) $$;
create temporary table filled as
  select nextval('customer_seq') id, n, n % 10 = 0 company,
    pg_temp.word('family', n * 7 + n / 31) || pg_temp.word('second', n / 3) || pg_temp.word('given', n * 11 + n / 17) person,
    split_part(pg_temp.word('place', n * 5 + n / 13), '/', 2) city, pg_temp.word('place', n * 5 + n / 13) place,
    '1' || (30 + n % 60)::text || lpad((n * 7919 % 100000000)::text, 8, '0') phone,
    now() - n * interval '17 minutes' entered
  from generate_series((select count(*) + 1 from customer), :customers) n;
alter table filled add column firm text;
update filled set firm = replace(city, '市', '') || pg_temp.word('firm', n) || pg_temp.word('trade', n / 7) || '有限公司' where company or n % 3 = 0;
insert into customer (id, version, number, kind, name, company, language, remark, first_phone, first_email, created_at, created_by, updated_at, verified_at,
    placed, owner, level_code, account_number, examined_at)
  select id, 1, 'K-' || lpad(n::text, 8, '0'), case when company then 'COMPANY' else 'PERSON' end, case when company then firm else person end, firm,
    case when n % 25 = 0 then 'en' else 'zh' end, case when n % 8 = 0 then '上门前请先打电话' end, phone,
    case when n % 2 = 0 then 'k' || n || '@mail.example' end, entered, 'agent', entered + interval '5 minutes', entered, true,
    case when (n + n / 10) % 4 > 0 then (array['agent', 'senior', 'sales'])[(n + n / 10) % 4] end, case when n % 5 = 0 then (array['A', 'B', 'C'])[1 + n % 3] end,
    case when n % 5 = 0 then 'Z' || n end, now()
  from filled;
insert into customer_phone (customer_id, position, label, number, e164, shown, contact)
  select id, k, '手机', case k when 0 then phone else '138' || substring(phone from 4) end, '+86' || case k when 0 then phone else '138' || substring(phone from 4) end,
    case k when 0 then phone else '138' || substring(phone from 4) end, case when k = 0 then null else 0 end
  from filled cross join generate_series(0, 1) k where k = 0 or company;
insert into customer_email (customer_id, position, address) select id, 0, 'k' || n || '@mail.example' from filled where n % 2 = 0;
insert into customer_address (customer_id, position, province, city, district, street)
  select id, 0, split_part(place, '/', 1), city, split_part(place, '/', 3), pg_temp.word('street', n) || (n % 900 + 1) || '号' || (n % 30 + 1) || '室' from filled;
insert into customer_contact (customer_id, position, name, role, main)
  select id, k, pg_temp.word('family', n + k) || pg_temp.word('given', n * 3 + k), case k when 0 then '采购' else '工程部' end, k = 0
  from filled cross join generate_series(0, 1) k where company;
insert into tag (id, version, name, name_key, spelled, colour, retired, made_by, made_at)
  select nextval('tag_seq'), 1, w, w, w, 'GREY', false, 'agent', now() from unnest(array['经销商', '老客户', '决策人']) w
  where not exists (select 1 from tag t where t.name = w);
insert into customer_tag (customer_id, tag) select id, case when n % 2 = 0 then '老客户' else '经销商' end from filled where n % 6 = 0 or n % 13 = 0;
insert into customer_contact_tag (customer_id, contact, tag) select id, 0, '决策人' from filled where company and n % 20 = 0;
-- Tickets stand as they do after some work: row, two messages, five lines of log, a receipt.
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
  cross join (select count(*) as many from customer) k
  join (select number, name, row_number() over () - 1 as place from customer) c on c.place = n % k.many
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
insert into saved_view (id, version, owner, shows, name, filter, columns, sort, ascending)
  select 2, 1, 'agent', 'CUSTOMERS', 'Companies of mine', 'kind=COMPANY&owner=me&region=浙江省', 'company,phone,level,owner,updated', 'NAME', true
  where not exists (select 1 from saved_view where id = 2);
analyze;
