-- The index by which a person is found within a second, where the owner wants one: step 6. New tables: lock nothing that is in use; older
-- code runs beside them.
create table person_index (
  -- data: keyed hashes of e-mail addresses and telephone numbers as they stand in the business's data, each with its table and row number, or
  --   its file; without the key nobody can tell whose they are
  -- purpose: to find the person of a request within a second
  -- kept: until its table or file is looked at again; a person's own until she is erased; all of it until the owner turns the index off
  mark       blob    not null,
  store_id   integer not null references data_store (id),
  dataset    text    not null,
  row_number integer not null,
  primary key (mark, store_id, dataset, row_number)
) without rowid;
create index person_index_dataset on person_index (store_id, dataset);
create table person_index_setting (
  -- data: none about people; that the index is wanted and by whom, its key, sealed, and when the data was looked through for it
  -- purpose: to make the index, and to say how old it is
  -- kept: until the owner turns the index off
  id         integer not null primary key,
  index_key  blob    not null,
  account_id integer not null references account (id),
  begun_at   bigint  not null,
  looked_at  bigint
);
