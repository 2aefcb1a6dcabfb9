-- Columns that are sealed where they lie, and the kit that brings the keys back: step 3. New tables: lock nothing that is in use; older code
-- runs beside them.
create table column_seal (
  -- data: which columns of which places are sealed, and their keys, sealed themselves; no values
  -- purpose: what is sealed can be opened again by those who may, and by nobody else
  -- kept: as long as anything is sealed with the keys
  id          integer not null primary key,
  store_id    integer not null references data_store (id),
  place       text    not null,
  table_id    text    not null,
  column_name text    not null,
  kind        text    not null,
  keyset      blob    not null,
  state       text    not null,
  value_count integer not null,
  account_id  integer not null references account (id),
  begun_at    bigint  not null,
  changed_at  bigint  not null
);
create table recovery_kit (
  -- data: none about people; that a recovery kit was made, and tried; nothing of the kit itself
  -- purpose: to know whether the keys could be brought back
  -- kept: until another kit takes its place
  id         integer not null primary key,
  account_id integer not null references account (id),
  made_at    bigint  not null,
  tried_at   bigint
);
