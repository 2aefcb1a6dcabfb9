-- Files that were moved into the vault, and who may open them: step 3. New tables: lock nothing that is in use; older code runs beside them.
create table vault_file (
  -- data: a file of the business with its name and place, sealed; it may hold anything about anybody
  -- purpose: files that do much harm in wrong hands are opened by named people only
  -- kept: until somebody puts the file back or destroys it
  id         integer not null primary key,
  store_id   integer not null references data_store (id),
  sealed_key blob,
  name       blob,
  origin     blob,
  size       integer not null,
  state      text    not null,
  account_id integer not null references account (id),
  begun_at   bigint  not null,
  changed_at bigint  not null
);
create table vault_piece (
  -- data: a piece of a file in the vault, sealed
  -- purpose: that it can be opened again
  -- kept: as long as the file is in the vault
  file_id integer not null references vault_file (id),
  number  integer not null,
  content blob    not null,
  primary key (file_id, number)
) without rowid;
create table vault_reader (
  -- data: which of those who work with the program may open a file in the vault
  -- purpose: nobody else opens it
  -- kept: as long as the file is in the vault
  file_id    integer not null references vault_file (id),
  account_id integer not null references account (id),
  primary key (file_id, account_id)
) without rowid;
create table vault_link (
  -- data: whom a link to a file was given to, sealed; only a fingerprint of the link
  -- purpose: somebody outside opens one file for some days
  -- kept: 90 days after it ends
  id         integer not null primary key,
  file_id    integer not null references vault_file (id),
  person     blob    not null,
  token_hash text    not null unique,
  account_id integer not null references account (id),
  made_at    bigint  not null,
  ends_at    bigint  not null
);
create table vault_opening (
  -- data: who of the business opened a file in the vault, or by which link it was opened
  -- purpose: every opening can be accounted for
  -- kept: three years
  id         integer not null primary key,
  file_id    integer not null references vault_file (id),
  account_id integer references account (id),
  link_id    integer,
  opened_at  bigint  not null
);
create index vault_opening_file on vault_opening (file_id);
create index vault_link_file on vault_link (file_id);
