-- what this installation made of the letters; the last edition holds, one without words gives back
create table letter_edition (
  id bigint primary key,
  kind varchar(20) not null,
  language varchar(10) not null,
  scope varchar(40) not null,
  edition integer not null,
  subject varchar(200),
  body varchar(5000),
  changed_by varchar(60) not null,
  changed_at timestamp with time zone not null,
  constraint letter_edition_once unique (kind, language, scope, edition)
);
-- the first ten thousand numbers are those of this script
create sequence letter_edition_seq start with 10050 increment by 50;

-- until now a mailbox had words of its own for one letter only, inside a frame that could not be changed
insert into letter_edition (id, kind, language, scope, edition, subject, body, changed_by, changed_at)
select row_number() over (order by code, language), 'RECEIPT', language, code, 1, subject, body, 'system', current_timestamp from (
  select code, 'zh' as language, '[{ticket.number}] 已收到：{ticket.subject}' as subject,
    '{customer.name}，您好：

' || replace(receipt_zh, '{day}', '{next.workday}') || '

编号 {ticket.number}，直接回复本邮件就能补充说明。

查看进度：
{ticket.link}

{signature}' as body
  from mailbox where trim(receipt_zh) <> ''
  union all
  select code, 'en' as language, '[{ticket.number}] Received: {ticket.subject}' as subject,
    'Hello {customer.name},

' || replace(receipt_en, '{day}', '{next.workday}') || '

Your number is {ticket.number}; just answer this mail to add anything.

Follow it here:
{ticket.link}

{signature}' as body
  from mailbox where trim(receipt_en) <> ''
) words;
alter table mailbox drop column receipt_zh;
alter table mailbox drop column receipt_en;

-- the same words as a page
alter table outgoing_mail add column html text;
