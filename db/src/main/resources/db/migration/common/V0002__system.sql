-- what an installation knows of itself
create table system_parameter (
  name varchar(60) primary key,
  setting varchar(500) not null,
  changed_at timestamp with time zone not null,
  changed_by varchar(60) not null
);

-- the next free value of each series; a node takes a block, so a number is never given twice
create table number_series (
  series varchar(30) primary key,
  next_value bigint not null
);

-- what a caller of the interface asked for once must not happen twice
create table idempotent_call (
  login varchar(60) not null,
  call_key varchar(120) not null,
  request_hash varchar(64) not null,
  status integer not null,
  location varchar(300),
  answer text,
  called_at timestamp with time zone not null,
  primary key (login, call_key)
);
create index idempotent_call_called_at on idempotent_call (called_at);
