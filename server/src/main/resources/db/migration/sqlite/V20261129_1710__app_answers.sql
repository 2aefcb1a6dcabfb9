-- What only the makers of an app know: step 4. New table: locks nothing that is in use; older code runs beside it.
create table app_answers (
  -- data: what the business's app does, as JSON, and which account said so; nothing about the people who use it
  -- purpose: to fill in what app stores ask from the same facts as the policy
  -- kept: while the program is used
  id           integer not null primary key check (id = 1),
  answers      text    not null,
  account_id   integer not null references account (id),
  told_at      bigint  not null
);
