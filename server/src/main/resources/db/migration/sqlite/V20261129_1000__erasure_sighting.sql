-- Whether people who asked to be forgotten are still forgotten: step 2. New tables: lock nothing that is in use; older code runs beside them.
create table erasure_sighting (
  -- data: in which column of which place how many records name somebody who asked to be forgotten; no values
  -- purpose: to tell the owner when a backup or a spreadsheet has brought people back
  -- kept: until the place is looked at again
  id          integer not null primary key,
  store_id    integer not null references data_store (id),
  place       text    not null,
  column_name text    not null,
  row_count   bigint  not null,
  looked_at   bigint  not null
);
create index erasure_sighting_store on erasure_sighting (store_id);
create table erasure_replay (
  -- data: how far the list of forgotten people, which is in no backup, has been applied to this database
  -- purpose: a database that comes from a backup is behind the list, and is brought up to it
  -- kept: while the program is used
  id          integer not null primary key check (id = 1),
  position    bigint  not null,
  replayed_at bigint  not null
);
