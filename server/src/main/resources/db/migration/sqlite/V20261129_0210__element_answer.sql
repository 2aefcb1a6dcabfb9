-- What the owner says she keeps where no program looked: step 1. A new table: locks nothing that is in use; older code runs beside it.
create table element_answer (
  -- data: whether the business keeps a kind of personal data, as laws name them, and which account said so; no values
  -- purpose: to work out which duties the law brings, where the inventory cannot tell
  -- kept: while the program is used
  element    text    not null primary key,
  answer     text    not null,
  account_id integer not null references account (id),
  told_at    bigint  not null
);
