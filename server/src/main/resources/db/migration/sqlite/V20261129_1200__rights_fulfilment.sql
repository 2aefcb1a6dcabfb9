-- Finding a person in the business's own data, giving it to her, and erasing it. New tables: lock nothing that is in use; older code runs
-- beside them.
create table rights_search (
  -- data: that the person of a case was looked for in the business's data, and when
  -- purpose: to answer a request with all there is, and to show where was looked
  -- kept: as the case
  id        integer not null primary key,
  case_id   integer not null references rights_case (id) on delete cascade,
  aim       text    not null,
  job_id    integer,
  began_at  bigint  not null,
  ended_at  bigint
);
create index rights_search_case on rights_search (case_id);
create table rights_search_place (
  -- data: which data stores were looked through for a case, and which a person must look through; nothing about people
  -- purpose: to say truthfully where was looked
  -- kept: as the case
  search_id integer not null references rights_search (id) on delete cascade,
  store_id  integer not null references data_store (id),
  state     text    not null,
  missed_count integer not null,
  trouble   text    not null,
  looked_at bigint,
  primary key (search_id, store_id)
);
create table rights_found (
  -- data: what was found about the person of a case, sealed under the case's key, and what is to become of it
  -- purpose: to review it, to give it to her, to erase it
  -- kept: until the case ends or what was found is erased, whichever comes first
  id        integer not null primary key,
  search_id integer not null references rights_search (id) on delete cascade,
  store_id  integer not null references data_store (id),
  mark      text    not null,
  whose     text    not null,
  deed      text    not null,
  sealed    blob    not null,
  found_at  bigint  not null,
  unique (search_id, mark)
);
create table rights_sign (
  -- data: by what else the person of a case is known, as it stands in rows that were found of her; sealed under the case's key
  -- purpose: to look for her by it too, once somebody of the business said so
  -- kept: as the case
  id         integer not null primary key,
  case_id    integer not null references rights_case (id) on delete cascade,
  kind       text    not null,
  sealed     blob    not null,
  account_id integer not null references account (id),
  added_at   bigint  not null
);
create index rights_sign_case on rights_sign (case_id);
create table rights_package (
  -- data: what is kept about the person of a case, as an encrypted archive, and its passphrase, both sealed under the case's key
  -- purpose: to give it to her, once
  -- kept: until she fetched it, its fourteen days are over, or the case ends
  id         integer not null primary key,
  case_id    integer not null references rights_case (id) on delete cascade,
  personal   text    not null,
  content    blob,
  passphrase blob,
  size       integer not null,
  account_id integer not null references account (id),
  made_at    bigint  not null,
  released_at bigint,
  expires_at bigint,
  fetched_at bigint,
  ended_at   bigint
);
create index rights_package_case on rights_package (case_id);
create table rights_erasure (
  -- data: that what was found about the person of a case is to be erased, who confirmed and approved it, and what came of it, without values
  -- purpose: to erase it once it is confirmed, to go on after an interruption, and to certify it
  -- kept: as the case
  id           integer not null primary key,
  case_id      integer not null references rights_case (id) on delete cascade,
  search_id    integer not null references rights_search (id),
  state        text    not null,
  certificate  text    not null unique,
  report       blob,
  account_id   integer not null references account (id),
  job_id       integer,
  planned_at   bigint  not null,
  confirmed_at bigint,
  confirmed_by text    not null,
  approved_at  bigint,
  done_at      bigint
);
create index rights_erasure_case on rights_erasure (case_id);
create table rights_erasure_part (
  -- data: rows that are to go from one table, sealed under the case's key, and the sealed key of what waits in the quarantine
  -- purpose: to go on after an interruption, and to bring back until the end
  -- kept: until the erasure is done
  id             integer not null primary key,
  erasure_id     integer not null references rights_erasure (id) on delete cascade,
  position       bigint  not null,
  store_id       integer not null references data_store (id),
  sealed         blob    not null,
  quarantine_key blob,
  erased_count   integer,
  shielded_count integer,
  left_count     integer
);
create index rights_erasure_part_erasure on rights_erasure_part (erasure_id);
create table rights_kept_for (
  -- data: for what a table's records are kept as laws name it, when somebody said so in answering a request; nothing about people
  -- purpose: what a law wants kept is not erased, and she is told why
  -- kept: as long as the place is in the inventory
  store_id   integer not null references data_store (id),
  dataset    text    not null,
  purpose    text    not null,
  clock      text    not null,
  account_id integer not null references account (id),
  told_at    bigint  not null,
  primary key (store_id, dataset)
);
create table rights_correction (
  -- data: what stood in one field of the person of a case, and what stands there now, sealed under the case's key
  -- purpose: to correct it, to show both, and to take it back
  -- kept: as the case
  id         integer not null primary key,
  case_id    integer not null references rights_case (id) on delete cascade,
  store_id   integer not null references data_store (id),
  sealed     blob    not null,
  state      text    not null,
  account_id integer not null references account (id),
  made_at    bigint  not null
);
create index rights_correction_case on rights_correction (case_id);
