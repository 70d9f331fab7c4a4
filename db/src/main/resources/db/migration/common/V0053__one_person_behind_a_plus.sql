-- name+anything@ is one person: in the window of receipts and where many mails come at once
alter table incoming_mail add column sender_person varchar(300);
update incoming_mail set sender_person = case when sender like '+%' then sender else regexp_replace(sender, '[+].*@', '@') end;
drop index incoming_mail_sender;
create index incoming_mail_person on incoming_mail (sender_person, received_at);
alter table outgoing_mail add column to_person varchar(300);
update outgoing_mail set to_person = case when to_address like '+%' then lower(to_address)
  else regexp_replace(lower(to_address), '[+].*@', '@') end;
drop index outgoing_mail_to;
create index outgoing_mail_person on outgoing_mail (to_person, created_at);
-- when a ticket ends, what people were writing on it goes
create index own_draft_ticket on own_draft (ticket_number);
