-- Mail that the business sends: the server it goes through, what waits, and what came of it. New tables: lock nothing that is in use;
-- older code runs beside them.
create table mail_server (
  -- data: the address from which the business writes, and its login at its mail provider; the password is sealed
  -- purpose: to send mail
  -- kept: until the owner changes or removes it
  id             integer not null primary key check (id = 1),
  provider       text    not null,
  host           text    not null,
  port           integer not null,
  security       text    not null,
  username       text    not null,
  password       blob,
  sender_address text    not null,
  sender_name    text    not null,
  hour_limit     integer not null,
  day_limit      integer not null,
  quiet_from     integer not null,
  quiet_to       integer not null,
  changed_at     bigint  not null,
  trouble_step   text,
  trouble_code   integer not null default 0,
  trouble_times  integer not null default 0,
  trouble_at     bigint,
  next_try_at    bigint
);
create table mail_content (
  -- data: what a message says, sealed; it may hold anything that the business writes to a person
  -- purpose: to send it, as often as needed; to print it where no mail goes out
  -- kept: thirty days after the last message with it came to its end
  id          integer not null primary key,
  content_key text    not null unique,
  sealed      blob    not null,
  put_at      bigint  not null
);
create table mail (
  -- data: the address of a person, sealed, and its keyed hash; which message went to it, when, and what came of it
  -- purpose: to send each message once, and proof that it was sent
  -- kept: the address until thirty days after the end of the message, the rest for three years
  id              integer not null primary key,
  mail_key        text    not null unique,
  batch           text,
  kind            text    not null,
  rank            integer not null,
  content_id      integer references mail_content (id),
  address         blob,
  address_hash    text    not null,
  state           text    not null,
  attempt_count   bigint  not null default 0,
  put_at          bigint  not null,
  due_at          bigint  not null,
  ended_at        bigint,
  step            text,
  code            integer not null default 0,
  message_id      text    not null,
  answers         text
);
create index mail_due on mail (state, rank, due_at);
create index mail_batch on mail (batch, state);
create index mail_ended on mail (ended_at);
create index mail_content_use on mail (content_id);
create index mail_recipient on mail (address_hash, ended_at);
create index mail_message on mail (message_id);
create table mail_suppression (
  -- data: the keyed hash of an address, and why nothing more goes to it
  -- purpose: not to write to people who do not want it, or whose mailbox is gone
  -- kept: until the person chooses otherwise
  address_hash text   not null,
  reason       text   not null,
  since_at     bigint not null,
  primary key (address_hash, reason)
);
