-- what somebody is writing on a ticket and has not sent yet
create table own_draft (
  login varchar(60) not null,
  ticket_number varchar(40) not null,
  kind varchar(20) not null,
  body text not null,
  kept_at timestamp with time zone not null,
  primary key (login, ticket_number)
);
