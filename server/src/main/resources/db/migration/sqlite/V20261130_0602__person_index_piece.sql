-- The index by which a person is found, in sorted pieces instead of a row for each place where somebody stands: a table of millions of rows is
-- taken in with what the disk writes in one go. The old table goes and locks the file while it does; older code beside it cannot ask the index
-- any more. It is made anew at its next time, and every search looks everywhere anyway.
drop table person_index;
update person_index_setting set looked_at = null;
create table person_index_piece (
  -- data: keyed hashes of e-mail addresses and telephone numbers as they stand in the business's data, each with its row number, by table or
  --   file; without the key nobody can tell whose they are
  -- purpose: to find the person of a request within a second
  -- kept: until its table or file is looked at again; a person's own until she is erased; all of it until the owner turns the index off
  id          integer not null primary key,
  store_id    integer not null references data_store (id),
  dataset     text    not null,
  first_mark  blob    not null,
  last_mark   blob    not null,
  entry_count integer not null,
  entries     blob    not null
);
create index person_index_piece_dataset on person_index_piece (store_id, dataset);
create index person_index_piece_marks on person_index_piece (first_mark, last_mark);
