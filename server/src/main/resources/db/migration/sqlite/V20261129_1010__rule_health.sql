-- Whether the rules of step 2 keep what they promise. A new table: locks nothing that is in use; older code runs beside it.
create table rule_health (
  -- data: how many records a rule has yet to dispose of, and how old the oldest is, in numbers
  -- purpose: to tell whether a promise is kept, and to let the policy say only what is so
  -- kept: as the rule
  rule_id       integer not null primary key references retention_rule (id) on delete cascade,
  backlog       bigint  not null,
  oldest_months integer,
  trouble       text    not null default '',
  looked_at     bigint  not null
);
