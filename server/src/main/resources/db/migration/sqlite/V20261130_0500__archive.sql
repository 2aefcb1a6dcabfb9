-- Records that leave their place and must be kept all the same, sealed, for named people, until a day. New tables: lock nothing that is in use; older code runs beside them.
create table archive (
  -- data: how many records a run put into an archive, until when it is kept, its sealed key
  -- purpose: what a law wants kept lies apart, and is destroyed on its day
  -- kept: three years after it was destroyed
  id           integer not null primary key,
  run_id       integer not null unique references disposal_run (id),
  state        text    not null,
  sealed_key   blob,
  pieces       integer not null default 0,
  row_count    bigint  not null default 0,
  along_count  bigint  not null default 0,
  made_at      bigint  not null,
  ends_at      bigint  not null,
  destroyed_at bigint
);
create table archive_piece (
  -- data: records of the business that a retention rule archived, sealed; they may hold anything about anybody
  -- purpose: that an archive can be opened
  -- kept: until the archive is destroyed
  archive_id integer not null references archive (id),
  number     integer not null,
  content    blob    not null,
  primary key (archive_id, number)
) without rowid;
create table archive_reader (
  -- data: which of those who work with the program may open an archive
  -- purpose: nobody else opens it
  -- kept: until the archive is destroyed
  archive_id integer not null references archive (id),
  account_id integer not null references account (id),
  primary key (archive_id, account_id)
) without rowid;
create table archive_opening (
  -- data: who of the business opened an archive, and when
  -- purpose: every opening can be accounted for
  -- kept: three years
  id         integer not null primary key,
  archive_id integer not null references archive (id),
  account_id integer not null references account (id),
  opened_at  bigint  not null
);
create index archive_opening_archive on archive_opening (archive_id);
create index archive_reader_account on archive_reader (account_id);
create index archive_opening_account on archive_opening (account_id);
