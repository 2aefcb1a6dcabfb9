-- Where people outside reach the pages that are for them. New table: locks nothing that is in use; older code runs beside it.
create table public_address (
  -- data: none about people; the address of the program's own public pages
  -- purpose: to put links into messages and codes that lead there
  -- kept: until the owner changes it
  id      integer not null primary key check (id = 1),
  url     text    not null,
  told_at bigint  not null
);
