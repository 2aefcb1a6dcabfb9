-- The mailbox for privacy matters, what the step is set to, and the programs that ask for people. New tables: lock nothing that is in
-- use; older code runs beside them.
create table rights_setting (
  -- data: where the mailbox for privacy matters is, how to come in (the password sealed), how far it was read, and the sealed secret of
  --   the shop; nothing about people but the business's own address
  -- purpose: to take in what people write
  -- kept: until it is changed
  id             integer not null primary key,
  host           text    not null,
  port           integer not null,
  security       text    not null,
  login          text    not null,
  password       blob,
  address        text    not null,
  plus           boolean not null,
  shop_secret    blob,
  published_year integer not null,
  validity       bigint  not null,
  last_uid       bigint  not null,
  trouble        text    not null,
  read_at        bigint
);
create table rights_auto_answer (
  -- data: keyed hashes of addresses that got an answer made by the program
  -- purpose: never to answer an address by itself more than once a day, so that two programs cannot write to each other for ever
  -- kept: two days
  hash    text   not null primary key,
  sent_at bigint not null
);
create table rights_mail_seen (
  -- data: fingerprints of mails that were taken in
  -- purpose: to take each in once
  -- kept: a year
  hash    text   not null primary key,
  seen_at bigint not null
);
create table rights_agent (
  -- data: firms that ask for people under the Data Rights Protocol: name, key, and the fingerprint of their token
  -- purpose: to know whose request it is
  -- kept: until the owner takes them out
  id         integer not null primary key,
  agent      text    not null unique,
  name       text    not null,
  public_key text    not null,
  token_hash text    not null,
  account_id integer not null references account (id),
  added_at   bigint  not null
);
create table rights_agent_request (
  -- data: which case an agent's request became, and the agent's own number of it; where the agent wants to hear of changes
  -- purpose: to answer the agent about that case alone, and to take each request once
  -- kept: as the case
  id         integer not null primary key,
  agent_id   integer not null references rights_agent (id) on delete cascade,
  case_id    integer not null references rights_case (id) on delete cascade,
  request    text    not null,
  public_id  text    not null unique,
  exercise   text    not null,
  unique (agent_id, request)
);
