-- What customers chose, and what proves it: step 7. New tables: lock nothing that is in use; older code runs beside them.
create table choice_purpose (
  -- data: none about customers; which account offers a choice
  -- purpose: what customers can decide on
  -- kept: as long as the ledger
  id         text    not null primary key,
  offered_at bigint  not null,
  ended_at   bigint,
  account_id integer not null references account (id)
);
create table choice_text (
  -- data: none about people
  -- purpose: to prove which words somebody agreed to
  -- kept: as long as the ledger; never changed
  id       integer not null primary key,
  purpose  text    not null references choice_purpose (id),
  version  integer not null,
  language text    not null,
  title    text    not null,
  question text    not null,
  meaning  text    not null,
  yes      text    not null,
  no       text    not null,
  hash     text    not null,
  made_at  bigint  not null,
  unique (purpose, version, language)
);
create index choice_text_hash on choice_text (hash);
create table choice_event (
  -- data: what a customer decided, under a keyed hash of her address; which account wrote it down
  -- purpose: to prove each choice
  -- kept: as long as the choice is relied on; when a person is erased, the commitment alone stays
  seq           integer not null primary key,
  record        text    not null,
  happened_at   bigint  not null,
  subject       text    not null,
  purpose       text    not null,
  act           text    not null,
  text_hash     text    not null,
  language      text    not null,
  method        text    not null,
  place         text    not null,
  actor         text    not null,
  actor_name    text    not null,
  witness       text    not null,
  basis         text    not null,
  jurisdiction  text    not null,
  valid_until   text    not null,
  trust         text    not null,
  detail        text    not null,
  salt          blob    not null,
  commitment    blob    not null
);
create index choice_event_subject on choice_event (subject, seq) where subject <> '';
create table choice_head (
  -- data: none about people
  -- purpose: what the tree over the ledger must know to grow
  -- kept: as long as the ledger
  id   integer not null primary key check (id = 1),
  size bigint  not null,
  tree blob    not null
);
create table choice_checkpoint (
  -- data: none about people
  -- purpose: to sign how the ledger looked at a moment
  -- kept: as long as the ledger
  size      integer not null primary key,
  signed_at bigint  not null,
  note      text    not null
);
create table choice_standing (
  -- data: what a customer decided last, under a keyed hash of her address
  -- purpose: to answer quickly whether something may be done; to remember a no after everything else is erased
  -- kept: as long as the choice is relied on; a no stays, since it must be obeyed
  subject         text    not null,
  purpose         text    not null,
  seq             bigint  not null,
  answer          text    not null check (answer in ('yes', 'no', 'open')),
  decided_at      bigint  not null,
  valid_until_at  bigint,
  paused_until_at bigint,
  signal_at       bigint,
  frequency       text    not null default '',
  trust           text    not null,
  jurisdiction    text    not null default '',
  child           integer not null default 0,
  primary key (subject, purpose)
) without rowid;
create table choice_contact (
  -- data: the address or number of a customer who chose, sealed
  -- purpose: to tell the tools of the business who said no
  -- kept: as long as the choice is relied on; goes when the person is erased
  subject text   not null primary key,
  kind    text   not null,
  contact blob   not null,
  made_at bigint not null
);
create table choice_link (
  -- data: the address of somebody who asked for her link, sealed; fingerprints of the link and of the code
  -- purpose: to let a person in to her choices without an account
  -- kept: until it ends
  token_hash text    not null primary key,
  subject    text    not null,
  kind       text    not null,
  contact    blob    not null,
  handle     text    not null,
  code_hash  text    not null,
  try_count  bigint  not null default 0,
  made_at    bigint  not null,
  ends_at    bigint  not null
);
create index choice_link_handle on choice_link (handle);
create table choice_destination (
  -- data: names of tools, tables and columns; which account added it
  -- purpose: where choices must be known, so that they are obeyed
  -- kept: while choices travel there, and three years after
  id           integer not null primary key,
  kind         text    not null,
  name         text    not null,
  purposes     text    not null,
  store_id     integer references data_store (id),
  dataset      text    not null default '',
  match_column text    not null default '',
  flag_column  text    not null default '',
  yes_value    text    not null default '',
  no_value     text    not null default '',
  account_id   integer not null references account (id),
  made_at      bigint  not null,
  ended_at     bigint
);
create table choice_delivery (
  -- data: whether a tool knows what a customer chose last, under a keyed hash of her address
  -- purpose: to carry each choice to where it must be obeyed, and to show where it could not be
  -- kept: as the choice
  destination_id integer not null references choice_destination (id),
  subject        text    not null,
  purpose        text    not null,
  seq            bigint  not null,
  yes            integer not null,
  state          text    not null,
  reason         text    not null default '',
  taken_at       bigint,
  changed_at     bigint  not null,
  primary key (destination_id, subject, purpose)
) without rowid;
create table choice_import (
  -- data: how many rows of which kind a file had, and its fingerprint; which account brought it
  -- purpose: to prove where imported choices come from
  -- kept: as long as the ledger
  id         integer not null primary key,
  format     text    not null,
  sha        text    not null,
  row_count  bigint  not null,
  yes_count  bigint  not null,
  no_count   bigint  not null,
  left_count bigint  not null,
  account_id integer not null references account (id),
  made_at    bigint  not null
);
