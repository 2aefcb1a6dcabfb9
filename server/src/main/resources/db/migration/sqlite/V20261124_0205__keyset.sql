-- The keys that seal secrets, themselves sealed. New table: locks nothing that is in use; older code runs beside it.
create table keyset (
  -- data: none about people; keys, sealed under the master key that lies outside the database
  -- purpose: to keep secrets secret in copies of the database
  -- kept: as long as anything is sealed with them
  name   text not null primary key,
  sealed blob not null
);
