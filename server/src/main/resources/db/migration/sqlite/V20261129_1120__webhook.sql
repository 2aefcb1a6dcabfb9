-- Messages to other programs, and what of the published policy was already told to be untrue. New tables: lock nothing that is in use; older
-- code runs beside them.
create table webhook (
  -- data: addresses of other programs of the business, and the sealed secret with which messages to them are signed
  -- purpose: other programs hear at once what happens here
  -- kept: one year after it is ended
  id         integer not null primary key,
  address    text    not null check (length(address) <= 500),
  secret     blob    not null,
  account_id integer not null references account (id),
  made_at    bigint  not null,
  ended_at   bigint
);
create table webhook_delivery (
  -- data: what other programs were told, as sentences of the policy, numbers and ids; nobody's data besides what the policy says in public
  -- purpose: each message arrives once or visibly not at all
  -- kept: thirty days after it arrived or was given up
  id         integer not null primary key,
  webhook_id integer not null references webhook (id),
  message_id text    not null,
  kind       text    not null,
  body       text    not null,
  state      text    not null,
  attempt_count integer not null,
  status     integer not null,
  put_at     bigint  not null,
  ended_at   bigint
);
create index webhook_delivery_webhook on webhook_delivery (webhook_id);
create table policy_alarm (
  -- data: which statements of the published policy are no longer so, by their ids; nothing of what they say
  -- purpose: each is told once by mail and to other programs
  -- kept: as long as it is so
  claim       text   not null primary key,
  fingerprint text   not null,
  since_at    bigint not null,
  mailed_at   bigint
);
