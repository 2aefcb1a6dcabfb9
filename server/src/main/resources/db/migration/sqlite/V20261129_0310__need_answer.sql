-- Whether what is held is needed: step 2. A new table: locks nothing that is in use; older code runs beside it.
create table need_answer (
  -- data: what somebody of the business said of the need for a kind of data, why, and which account it was
  -- purpose: to prove that what is kept is needed, and to do what was decided
  -- kept: three years
  id          integer not null primary key,
  store_id    integer not null references data_store (id),
  category    text    not null,
  answer      text    not null,
  reason      text    not null check (length(reason) <= 500),
  account_id  integer not null references account (id),
  answered_at bigint  not null
);
create index need_answer_kind on need_answer (store_id, category);
