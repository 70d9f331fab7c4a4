-- When a ticket was given to the customer it is really from; null while it never was anybody
-- else's. Links that were signed before then open it no more.
alter table ticket add column owned_since timestamp with time zone;
-- What was said on such a ticket goes along with no merge of the wrong customer any more.
create index message_merge_message on message_merge (message_id);
