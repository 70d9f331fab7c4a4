-- an agent's queue stands in this order: its first rows are read, not all that somebody has
drop index ticket_assignee;
create index ticket_assignee on ticket (assignee, closed, priority, updated_at, id);
