-- What the business keeps no longer than it needs: step 2. New tables: lock nothing that is in use; older code runs beside them.
create table retention_rule (
  -- data: names of tables and columns, periods, words that protect a row; which account made the rule; no values
  -- purpose: to dispose of records when their period is over, and to prove by which rule
  -- kept: while the rule holds, and three years after
  id         integer not null primary key,
  store_id   integer not null references data_store (id),
  dataset    text    not null,
  place      text    not null,
  definition text    not null,
  hash       text    not null,
  nightly    integer not null default 0,
  nightly_by_id integer references account (id),
  account_id integer not null references account (id),
  made_at    bigint  not null,
  ended_at   bigint
);
create table dry_run (
  -- data: how many records a rule would touch, and examples of which most letters are covered
  -- purpose: nothing is disposed of before somebody has seen what it would be
  -- kept: three years; the examples for one day
  id             integer not null primary key,
  rule_id        integer not null references retention_rule (id),
  hash           text    not null,
  day            text    not null,
  job_id         integer,
  all_count      bigint  not null,
  over_count     bigint  not null,
  row_count      bigint  not null,
  along_count    bigint  not null,
  shielded_count bigint  not null,
  examples       text    not null default '',
  made_at        bigint  not null
);
create index dry_run_rule on dry_run (rule_id);
create table disposal_approval (
  -- data: which account approved which disposal, and when
  -- purpose: to prove who decided
  -- kept: three years
  id          integer not null primary key,
  dry_run_id  integer not null references dry_run (id),
  account_id  integer not null references account (id),
  approved_at bigint  not null,
  unique (dry_run_id, account_id)
);
create table disposal_run (
  -- data: what a disposal removed, in numbers; a sealed key
  -- purpose: to go on after a stop, to bring back, and to prove that it was done
  -- kept: three years; the key until the time to bring back is over
  id             integer not null primary key,
  certificate    text    not null unique,
  rule_id        integer not null references retention_rule (id),
  dry_run_id     integer not null unique references dry_run (id),
  job_id         integer,
  state          text    not null,
  quarantine_key blob,
  row_count      bigint  not null default 0,
  along_count    bigint  not null default 0,
  shielded_count bigint  not null default 0,
  rest_count     bigint,
  leftovers      text    not null default '',
  back_count     bigint,
  left_count     bigint,
  began_at       bigint  not null,
  done_at        bigint,
  undo_until_at  bigint,
  undone_at      bigint,
  destroyed_at   bigint
);
create index disposal_run_rule on disposal_run (rule_id);
create table legal_hold (
  -- data: which records must stay, by place or by a keyed hash of a person's identifier, why, and which account said so
  -- purpose: no rule touches what a court, an authority or an open case needs
  -- kept: while it lasts, and three years after
  id          integer not null primary key,
  store_id    integer references data_store (id),
  dataset     text    not null default '',
  person_hash text    not null default '',
  reason      text    not null check (length(reason) <= 500),
  account_id  integer not null references account (id),
  since_at    bigint  not null,
  ended_at    bigint,
  ended_by_id integer references account (id)
);
create table editing_access (
  -- data: the login with which records of a place may be changed, and its password, sealed
  -- purpose: to dispose of records there; the login of step 1 can only read
  -- kept: while the place is part of the inventory
  store_id integer not null primary key references data_store (id),
  login    text    not null,
  password blob    not null
);
