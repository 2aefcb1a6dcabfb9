-- Which writes have been made already. New table: locks nothing that is in use; older code runs beside it.
create table write_once (
  -- data: none about people; the keys that callers give to their writes, and what came of them
  -- purpose: to make a write once, however often it is asked for after an answer was lost
  -- kept: thirty days
  key        text   not null primary key,
  outcome    text   not null,
  written_at bigint not null
);
