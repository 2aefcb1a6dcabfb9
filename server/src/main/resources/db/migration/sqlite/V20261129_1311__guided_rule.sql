-- Rules for places whose records only people can remove, and what was noted when it was done. New tables: lock nothing that is in use; older
-- code runs beside them.
create table guided_rule (
  -- data: what is removed by hand from a place that the program cannot change, in the words of the business; which account made the rule
  -- purpose: to dispose of records there too when their period is over, and to prove by which rule
  -- kept: while the rule holds, and three years after
  id           integer not null primary key,
  store_id     integer not null references data_store (id),
  what         text    not null check (length(what) <= 200),
  months       integer not null,
  every_months integer not null,
  account_id   integer not null references account (id),
  made_at      bigint  not null,
  ended_at     bigint
);
create table guided_check (
  -- data: on which day somebody of the business removed records by hand, how many, what was noted, and which account said so
  -- purpose: to prove that it was done
  -- kept: as the rule
  id         integer not null primary key,
  rule_id    integer not null references guided_rule (id) on delete cascade,
  done_on    text    not null,
  row_count  bigint,
  note       text    not null check (length(note) <= 1000),
  account_id integer not null references account (id),
  noted_at   bigint  not null
);
create index guided_check_rule on guided_check (rule_id);
