CREATE VIEW held_data as
  -- data: nothing of its own
  -- purpose: the inventory as all steps read it
  -- kept: as the tables beneath
  select f.id as field_id, f.store_id as store_id, f.place as place, f.heading as heading, f.nature as nature,
         case when d.instead <> '' then d.instead else x.category end as category, x.category as found_category,
         x.certainty as certainty, x.value_count as value_count, x.distinct_count as distinct_count,
         case when d.verdict is null then '' else d.verdict end as verdict
    from held_field f
    join finding x on x.field_id = f.id
    left join field_decision d on d.id = (select max(e.id) from field_decision e
         where e.store_id = f.store_id and e.place = f.place and e.heading = f.heading and e.category = x.category)
   where d.verdict is null or d.verdict not in ('not-personal', 'test-data')
  union all
  select f.id, f.store_id, f.place, f.heading, f.nature, d.instead, '', 'certain', f.value_count, f.value_count, d.verdict
    from held_field f
    join field_decision d on d.id = (select max(e.id) from field_decision e
         where e.store_id = f.store_id and e.place = f.place and e.heading = f.heading and e.category = '')
   where d.verdict = 'other';

CREATE TABLE account (
  -- data: name, e-mail address, hash of the passphrase of the people who run the business's programme
  -- purpose: to let them in and to say who did what
  -- kept: until the owner removes the account
  id              integer primary key,
  name            text    not null check (length(name) between 1 and 200),
  email           text    not null check (length(email) between 3 and 254),
  email_key       text    not null unique,
  role            text    not null check (role in ('owner', 'officer', 'staff', 'adviser')),
  language        text    not null check (language in ('es', 'en')),
  passphrase_hash text    not null,
  created_at      bigint  not null,
  disabled_at     bigint
, failure_count integer not null default 0);

CREATE TABLE account_device (
  -- data: which account came in on a device, and when last; a fingerprint of the device's token
  -- purpose: to let owners in while strangers guess at their passphrase
  -- kept: 180 days after the account last came in on the device
  token_hash text    not null primary key,
  account_id integer not null references account (id) on delete cascade,
  seen_at    bigint  not null
);

CREATE TABLE account_totp (
  -- data: the sealed secret that an account shares with an authenticator app
  -- purpose: to ask for something besides the passphrase
  -- kept: until the account turns its second step off, or is removed
  account_id   integer not null primary key references account (id) on delete cascade,
  secret       blob    not null,
  confirmed_at bigint,
  last_step    integer not null default 0
);

CREATE TABLE activity_data (
  -- data: which kinds of personal data an activity uses, and whether it needs them; no values
  -- purpose: to tell what each kind is held for, and to find what is held without need
  -- kept: as the activity
  activity_id integer not null references processing_activity (id) on delete cascade,
  category    text    not null,
  need        text    not null,
  primary key (activity_id, category)
);

CREATE TABLE activity_recipient (
  -- data: which recipients get data of an activity
  -- purpose: to tell who receives what, and what for
  -- kept: as the activity
  activity_id  integer not null references processing_activity (id) on delete cascade,
  recipient_id integer not null references recipient (id),
  primary key (activity_id, recipient_id)
);

CREATE TABLE activity_store (
  -- data: which places an activity uses
  -- purpose: to tell what each place is for
  -- kept: as the activity
  activity_id integer not null references processing_activity (id) on delete cascade,
  store_id    integer not null references data_store (id),
  primary key (activity_id, store_id)
);

CREATE TABLE app_answers (
  -- data: what the business's app does, as JSON, and which account said so; nothing about the people who use it
  -- purpose: to fill in what app stores ask from the same facts as the policy
  -- kept: while the program is used
  id           integer not null primary key check (id = 1),
  answers      text    not null,
  account_id   integer not null references account (id),
  told_at      bigint  not null
);

CREATE TABLE archive (
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

CREATE TABLE archive_opening (
  -- data: who of the business opened an archive, and when
  -- purpose: every opening can be accounted for
  -- kept: three years
  id         integer not null primary key,
  archive_id integer not null references archive (id),
  account_id integer not null references account (id),
  opened_at  bigint  not null
);

CREATE TABLE archive_piece (
  -- data: records of the business that a retention rule archived, sealed; they may hold anything about anybody
  -- purpose: that an archive can be opened
  -- kept: until the archive is destroyed
  archive_id integer not null references archive (id),
  number     integer not null,
  content    blob    not null,
  primary key (archive_id, number)
) without rowid;

CREATE TABLE archive_reader (
  -- data: which of those who work with the program may open an archive
  -- purpose: nobody else opens it
  -- kept: until the archive is destroyed
  archive_id integer not null references archive (id),
  account_id integer not null references account (id),
  primary key (archive_id, account_id)
) without rowid;

CREATE TABLE audit_checkpoint (
  -- data: none about people
  -- purpose: to sign how the log looked at a moment
  -- kept: as long as the log
  size      integer primary key,
  signed_at bigint  not null,
  note      text    not null
);

CREATE TABLE audit_entry (
  -- data: which account did what to which object, by their numbers, and when
  -- purpose: to prove what happened
  -- kept: as long as the program is used; the salt may be destroyed, which leaves the commitment
  seq         integer primary key,
  happened_at bigint  not null,
  actor       text    not null,
  action      text    not null,
  object      text    not null,
  salt        blob    not null,
  commitment  blob    not null
);

CREATE TABLE business (
  -- data: names of the business, its website, and how people reach it; for a person who trades under her own name, that is her data
  -- purpose: to name the business in notices and letters, and to work out which laws reach it
  -- kept: while the program is used
  id         integer not null primary key check (id = 1),
  name       text    not null default '' check (length(name) <= 200),
  known_as   text    not null default '' check (length(known_as) <= 200),
  trade      text    not null default '',
  website    text    not null default '' check (length(website) <= 300),
  elsewhere  text    not null default '' check (elsewhere in ('', 'none', 'some', 'unknown')),
  email      text    not null default '' check (length(email) <= 254),
  phone      text    not null default '' check (length(phone) <= 40),
  hours      text    not null default '' check (length(hours) <= 200),
  changed_at bigint  not null
);

CREATE TABLE business_fact (
  -- data: none about people; answers to what laws ask about a business, and which account gave them
  -- purpose: to work out which laws reach the business
  -- kept: while the program is used
  fact       text    not null primary key,
  answer     text    not null,
  assumed    boolean not null,
  told_at    bigint  not null,
  account_id integer not null references account (id)
);

CREATE TABLE business_place (
  -- data: none about people; where the business is, and in which places how many of its customers live
  -- purpose: to work out whose law counts
  -- kept: while the program is used
  place          text    not null primary key,
  located        boolean not null,
  customers      boolean not null,
  customer_count bigint
);

CREATE TABLE campaign (
  -- data: what the business tells its customers, why, and how many; nobody's name or address
  -- purpose: to tell the people concerned, and proof that they were told
  -- kept: three years after it was sent
  id            integer not null primary key,
  cause         text    not null,
  version       integer,
  required      integer not null,
  subject_es    text    not null,
  text_es       text    not null,
  subject_en    text    not null,
  text_en       text    not null,
  activity      text,
  added         text,
  in_force      text    not null,
  state         text    not null,
  hash          text,
  source        text,
  job_id        integer,
  read_count    bigint  not null default 0,
  unusable_count bigint not null default 0,
  queued_count  bigint  not null default 0,
  made_at       bigint  not null,
  sent_at       bigint,
  ended_at      bigint,
  account_id    integer references account (id)
);

CREATE TABLE campaign_opening (
  -- data: how often the page of a notice was opened on a day, by which way people came; nothing about who
  -- purpose: to know that a notice is read
  -- kept: as the notice
  campaign_id   integer not null references campaign (id) on delete cascade,
  way           text    not null,
  day           text    not null,
  opening_count bigint  not null,
  primary key (campaign_id, way, day)
);

CREATE TABLE campaign_posting (
  -- data: that a notice stood on the business's sites or hung in its shop, from when until when; nothing about people
  -- purpose: proof that the people concerned were told
  -- kept: as the notice
  id          integer not null primary key,
  campaign_id integer not null references campaign (id) on delete cascade,
  way         text    not null,
  hash        text    not null,
  last_day    text    not null,
  account_id  integer not null references account (id),
  posted_at   bigint  not null,
  ended_at    bigint
);

CREATE TABLE choice_checkpoint (
  -- data: none about people
  -- purpose: to sign how the ledger looked at a moment
  -- kept: as long as the ledger
  size      integer not null primary key,
  signed_at bigint  not null,
  note      text    not null
);

CREATE TABLE choice_contact (
  -- data: the address or number of a customer who chose, sealed
  -- purpose: to tell the tools of the business who said no
  -- kept: as long as the choice is relied on; goes when the person is erased
  subject text   not null primary key,
  kind    text   not null,
  contact blob   not null,
  made_at bigint not null
);

CREATE TABLE choice_delivery (
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

CREATE TABLE choice_destination (
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

CREATE TABLE choice_event (
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

CREATE TABLE choice_head (
  -- data: none about people
  -- purpose: what the tree over the ledger must know to grow
  -- kept: as long as the ledger
  id   integer not null primary key check (id = 1),
  size bigint  not null,
  tree blob    not null
);

CREATE TABLE choice_import (
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

CREATE TABLE choice_link (
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

CREATE TABLE choice_purpose (
  -- data: none about customers; which account offers a choice
  -- purpose: what customers can decide on
  -- kept: as long as the ledger
  id         text    not null primary key,
  offered_at bigint  not null,
  ended_at   bigint,
  account_id integer not null references account (id)
);

CREATE TABLE choice_renewal (
  -- data: about which purpose customers are asked again, since when, and because of what; nothing about people
  -- purpose: so that a yes to something less is not taken for a yes to more
  -- kept: as the words with which they were asked
  id         integer not null primary key,
  purpose    text    not null references choice_purpose (id),
  cause      text    not null,
  version    integer not null,
  account_id integer not null references account (id),
  asked_at   bigint  not null
);

CREATE TABLE choice_standing (
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

CREATE TABLE choice_text (
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

CREATE TABLE collection_point (
  -- data: where the business asks people for data, and for which activity; nothing about the people who are asked
  -- purpose: to tell people at that moment what is asked and why
  -- kept: until the owner ends it, and three years after
  id         integer not null primary key,
  kind       text    not null,
  name       text    not null,
  activity   text    not null,
  account_id integer not null references account (id),
  made_at    bigint  not null,
  ended_at   bigint
);

CREATE TABLE collection_text (
  -- data: what was said at a place where data is asked, and since when; nothing about people
  -- purpose: proof of what people were told
  -- kept: as the place
  id         integer not null primary key,
  point_id   integer not null references collection_point (id) on delete cascade,
  text_es    text    not null,
  text_en    text    not null,
  hash       text    not null,
  version    integer not null,
  since_at   bigint  not null
);

CREATE TABLE column_seal (
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

CREATE TABLE data_store (
  -- data: where the business keeps personal data: names of machines, folders, databases and logins; a sealed password
  -- purpose: to look at what is kept there, and to tell people and authorities where it is
  -- kept: while the place is part of the inventory, and three years after as part of its history
  id         integer not null primary key,
  kind       text    not null,
  name       text    not null check (length(name) <= 200),
  path       text    not null default '',
  host       text    not null default '',
  port       integer not null default 0,
  catalog    text    not null default '',
  login      text    not null default '',
  tls        text    not null default '',
  password   blob,
  medium     text    not null default '',
  guarded    text    not null default '',
  added_at   bigint  not null,
  removed_at bigint
);

CREATE TABLE disposal_approval (
  -- data: which account approved which disposal, and when
  -- purpose: to prove who decided
  -- kept: three years
  id          integer not null primary key,
  dry_run_id  integer not null references dry_run (id),
  account_id  integer not null references account (id),
  approved_at bigint  not null,
  unique (dry_run_id, account_id)
);

CREATE TABLE disposal_run (
  -- data: what a disposal removed, in numbers; a sealed key
  -- purpose: to go on after a stop, to bring back, and to prove that it was done
  -- kept: three years; the key until the time to bring back is over
  id             integer not null primary key,
  certificate    text    not null unique,
  rule_id        integer not null references retention_rule (id),
  dry_run_id     integer not null unique references dry_run (id),
  job_id         integer,
  state          text    not null,
  quarantine_key blob,
  row_count      bigint  not null default 0,
  along_count    bigint  not null default 0,
  shielded_count bigint  not null default 0,
  rest_count     bigint,
  leftovers      text    not null default '',
  back_count     bigint,
  left_count     bigint,
  began_at       bigint  not null,
  done_at        bigint,
  undo_until_at  bigint,
  undone_at      bigint,
  destroyed_at   bigint
);

CREATE TABLE dry_run (
  -- data: how many records a rule would touch, and examples of which most letters are covered
  -- purpose: nothing is disposed of before somebody has seen what it would be
  -- kept: three years; the examples for one day
  id             integer not null primary key,
  rule_id        integer not null references retention_rule (id),
  hash           text    not null,
  day            text    not null,
  job_id         integer,
  all_count      bigint  not null,
  over_count     bigint  not null,
  row_count      bigint  not null,
  along_count    bigint  not null,
  shielded_count bigint  not null,
  examples       text    not null default '',
  made_at        bigint  not null
, alike_count bigint);

CREATE TABLE editing_access (
  -- data: the login with which records of a place may be changed, and its password, sealed
  -- purpose: to dispose of records there; the login of step 1 can only read
  -- kept: while the place is part of the inventory
  store_id integer not null primary key references data_store (id),
  login    text    not null,
  password blob    not null
);

CREATE TABLE element_answer (
  -- data: whether the business keeps a kind of personal data, as laws name them, and which account said so; no values
  -- purpose: to work out which duties the law brings, where the inventory cannot tell
  -- kept: while the program is used
  element    text    not null primary key,
  answer     text    not null,
  account_id integer not null references account (id),
  told_at    bigint  not null
);

CREATE TABLE erasure_replay (
  -- data: how far the list of forgotten people, which is in no backup, has been applied to this database
  -- purpose: a database that comes from a backup is behind the list, and is brought up to it
  -- kept: while the program is used
  id          integer not null primary key check (id = 1),
  position    bigint  not null,
  replayed_at bigint  not null
);

CREATE TABLE erasure_sighting (
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

CREATE TABLE event (
  -- data: which event of which kind; numbers of rows, never data of people
  -- purpose: to tell the other steps what happened, also when the program ends before they have heard it
  -- kept: ninety days after everybody has heard it
  id           integer primary key,
  kind         text    not null,
  body         text    not null,
  announced_at bigint  not null
);

CREATE TABLE event_delivery (
  -- data: none about people
  -- purpose: to tell each event to each step that listens, and to none twice
  -- kept: as long as the event
  event_id     integer not null references event (id) on delete cascade,
  handler      text    not null,
  delivered_at bigint,
  primary key (event_id, handler)
);

CREATE TABLE field_decision (
  -- data: what somebody of the business said of a column or a document, and which account it was
  -- purpose: what people know outweighs what a program thinks, also after the next look
  -- kept: while the place is part of the inventory, and three years after as part of its history
  id         integer not null primary key,
  store_id   integer not null references data_store (id),
  place      text    not null,
  heading    text    not null,
  category   text    not null,
  verdict    text    not null,
  instead    text    not null default '',
  account_id integer not null references account (id),
  decided_at bigint  not null
);

CREATE TABLE finding (
  -- data: which kinds of personal data a column or a document holds, how many, and why that is thought; no values
  -- purpose: the inventory of what personal data is held
  -- kept: while the column or document is there
  field_id       integer not null references held_field (id) on delete cascade,
  category       text    not null,
  detector       text    not null,
  certainty      text    not null,
  value_count    bigint  not null,
  distinct_count bigint  not null,
  system         text    not null default '',
  reason_es      text    not null,
  reason_en      text    not null,
  first_scan_id  integer not null references store_scan (id),
  primary key (field_id, category)
);

CREATE TABLE guarded_place (
  -- data: addresses of websites, machines and mail domains of the business itself, as its owner named them
  -- purpose: they are looked at, and nothing else is
  -- kept: until the owner takes the place out
  id           integer not null primary key,
  kind         text    not null,
  address      text    not null check (length(address) <= 300),
  detail       text    not null check (length(detail) <= 100),
  own_network  integer not null,
  account_id   integer not null references account (id),
  added_at     bigint  not null
);

CREATE TABLE guided_check (
  -- data: on which day somebody of the business removed records by hand, how many, what was noted, and which account said so
  -- purpose: to prove that it was done
  -- kept: as the rule
  id         integer not null primary key,
  rule_id    integer not null references guided_rule (id) on delete cascade,
  done_on    text    not null,
  row_count  bigint,
  note       text    not null check (length(note) <= 1000),
  account_id integer not null references account (id),
  noted_at   bigint  not null
);

CREATE TABLE guided_rule (
  -- data: what is removed by hand from a place that the program cannot change, in the words of the business; which account made the rule
  -- purpose: to dispose of records there too when their period is over, and to prove by which rule
  -- kept: while the rule holds, and three years after
  id           integer not null primary key,
  store_id     integer not null references data_store (id),
  what         text    not null check (length(what) <= 200),
  months       integer not null,
  every_months integer not null,
  account_id   integer not null references account (id),
  made_at      bigint  not null,
  ended_at     bigint
);

CREATE TABLE held_field (
  -- data: names of columns, files and folders, and how much is in them; no values
  -- purpose: the inventory of what personal data is held
  -- kept: while the file or table is there and its place is part of the inventory
  id           integer not null primary key,
  store_id     integer not null references data_store (id),
  dataset      text    not null,
  place        text    not null,
  position     integer not null,
  heading      text    not null,
  nature       text    not null,
  value_count  bigint  not null,
  empty_count  bigint  not null,
  read_count   bigint  not null,
  all_count    bigint,
  oldest       text,
  newest       text,
  age_source   text,
  first_scan_id integer not null references store_scan (id),
  last_scan_id integer not null references store_scan (id),
  unique (store_id, dataset, place, position)
);

CREATE TABLE incident (
  -- data: what kind of incident it was, when it was opened and closed, and by which account; nothing about the people affected
  -- purpose: to tell people and authorities in time of what happened to their data
  -- kept: six years after it is closed, the longest that a law asks for; a rehearsal for one year
  id         integer not null primary key,
  kind       text    not null,
  drill      boolean not null,
  account_id integer not null references account (id),
  opened_at  bigint  not null,
  closed_at  bigint
);

CREATE TABLE incident_notice (
  -- data: the number of an incident, and when it was confirmed; nothing about people
  -- purpose: so that what people are told of it stands with everything else that they were told
  -- kept: as the incident
  incident_id  integer not null primary key references incident (id) on delete cascade,
  confirmed_at bigint  not null
);

CREATE TABLE incident_statement (
  -- data: what was said of an incident, and by which account: counts, places and kinds of data of the people affected, never who they
  --   are; words of the owner in notes and letters
  -- purpose: to show what was believed when, since duties follow from it
  -- kept: as the incident
  id          integer not null primary key,
  incident_id integer not null references incident (id) on delete cascade,
  subject     text    not null,
  said        text    not null check (length(said) <= 4000),
  source      text    not null,
  account_id  integer not null references account (id),
  told_at     bigint  not null
);

CREATE TABLE integrator_key (
  -- data: which account made a key for which program, and when it was used last; a fingerprint of the key
  -- purpose: to let other programs of the business in, each for what it needs
  -- kept: until a year after the key was ended
  id           integer not null primary key,
  name         text    not null check (length(name) between 1 and 200),
  beginning    text    not null,
  key_hash     text    not null unique,
  scopes       text    not null,
  account_id   integer not null references account (id),
  made_at      bigint  not null,
  used_at      bigint,
  ended_at     bigint
);

CREATE TABLE inventory_change (
  -- data: which places, columns and kinds of personal data came and went, and when; no values
  -- purpose: to tell what changed since the last look, and to let the other steps follow
  -- kept: three years
  id          integer not null primary key,
  store_id    integer not null references data_store (id),
  scan_id     integer references store_scan (id),
  kind        text    not null,
  place       text    not null default '',
  heading     text    not null default '',
  category    text    not null default '',
  happened_at bigint  not null
);

CREATE TABLE job (
  -- data: which account asked for which work and when; how far it is. Inputs, resume points and results hold numbers, places and
  -- settings, never data of people
  -- purpose: to do long work to its end, also after a crash, and to show how far it is
  -- kept: thirty days after its end
  id             integer primary key,
  kind           text    not null,
  input          text    not null,
  actor          text    not null,
  occasion       text    unique,
  state          text    not null check (state in ('waiting', 'running', 'done', 'stopped', 'failed')),
  asked_at       bigint  not null,
  run_at         bigint,
  ended_at       bigint,
  due_at         bigint,
  stop_asked_at  bigint,
  run_count      integer not null default 0,
  failure_count  integer not null default 0,
  resume_point   text,
  doing          text,
  unit           text,
  done_count     integer not null default 0,
  total_count    integer not null default 0,
  before_count   integer not null default 0,
  sentence       text,
  arguments      text    not null default '',
  address        text
);

CREATE TABLE job_queue (
  -- data: none about people; the numbers of jobs and the names of schedules, and which server works on which
  -- purpose: to run each of them once, by one server at a time (the columns are db-scheduler's)
  -- kept: until the job has ended; schedules as long as the program has them
  task_name            text    not null,
  task_instance        text    not null,
  task_data            blob,
  execution_time       bigint  not null,
  picked               boolean not null,
  picked_by            text,
  last_success         bigint,
  last_failure         bigint,
  consecutive_failures integer,
  last_heartbeat       bigint,
  version              integer not null,
  priority             integer,
  primary key (task_name, task_instance)
);

CREATE TABLE keyset (
  -- data: none about people; keys, sealed under the master key that lies outside the database
  -- purpose: to keep secrets secret in copies of the database
  -- kept: as long as anything is sealed with them
  name   text not null primary key,
  sealed blob not null
);

CREATE TABLE legal_hold (
  -- data: which records must stay, by place or by a keyed hash of a person's identifier, why, and which account said so
  -- purpose: no rule touches what a court, an authority or an open case needs
  -- kept: while it lasts, and three years after
  id          integer not null primary key,
  store_id    integer references data_store (id),
  dataset     text    not null default '',
  person_hash text    not null default '',
  reason      text    not null check (length(reason) <= 500),
  account_id  integer not null references account (id),
  since_at    bigint  not null,
  ended_at    bigint,
  ended_by_id integer references account (id)
);

CREATE TABLE mail (
  -- data: the address of a person, sealed, and its keyed hash; which message went to it, when, and what came of it
  -- purpose: to send each message once, and proof that it was sent
  -- kept: the address until thirty days after the end of the message, the rest for three years
  id              integer not null primary key,
  mail_key        text    not null unique,
  batch           text,
  kind            text    not null,
  rank            integer not null,
  content_id      integer references mail_content (id),
  address         blob,
  address_hash    text    not null,
  state           text    not null,
  attempt_count   bigint  not null default 0,
  put_at          bigint  not null,
  due_at          bigint  not null,
  ended_at        bigint,
  step            text,
  code            integer not null default 0,
  message_id      text    not null,
  answers         text
);

CREATE TABLE mail_content (
  -- data: what a message says, sealed; it may hold anything that the business writes to a person
  -- purpose: to send it, as often as needed; to print it where no mail goes out
  -- kept: thirty days after the last message with it came to its end
  id          integer not null primary key,
  content_key text    not null unique,
  sealed      blob    not null,
  put_at      bigint  not null
);

CREATE TABLE mail_server (
  -- data: the address from which the business writes, and its login at its mail provider; the password is sealed
  -- purpose: to send mail
  -- kept: until the owner changes or removes it
  id             integer not null primary key check (id = 1),
  provider       text    not null,
  host           text    not null,
  port           integer not null,
  security       text    not null,
  username       text    not null,
  password       blob,
  sender_address text    not null,
  sender_name    text    not null,
  hour_limit     integer not null,
  day_limit      integer not null,
  quiet_from     integer not null,
  quiet_to       integer not null,
  changed_at     bigint  not null,
  trouble_step   text,
  trouble_code   integer not null default 0,
  trouble_times  integer not null default 0,
  trouble_at     bigint,
  next_try_at    bigint
);

CREATE TABLE mail_suppression (
  -- data: the keyed hash of an address, and why nothing more goes to it
  -- purpose: not to write to people who do not want it, or whose mailbox is gone
  -- kept: until the person chooses otherwise
  address_hash text   not null,
  reason       text   not null,
  since_at     bigint not null,
  primary key (address_hash, reason)
);

CREATE TABLE mailing (
  -- data: how many letters of an incident were made, when, and by which account; nobody's name
  -- purpose: proof that the people affected were written to
  -- kept: as the incident
  id           integer not null primary key,
  incident_id  integer not null references incident (id) on delete cascade,
  account_id   integer not null references account (id),
  begun_at     bigint  not null,
  dated        text    not null,
  person_count bigint  not null default 0,
  left_count   bigint  not null default 0,
  sheet_count  bigint  not null default 0,
  finished_at  bigint,
  forgotten_at bigint
, unplaced_count bigint not null default 0, by_mail boolean not null default false);

CREATE TABLE mailing_batch (
  -- data: under which name of the outbox letters of an incident went out by e-mail, for which place, how many, and the fingerprint of their text;
  --   nobody's name or address
  -- purpose: not to write to anybody twice after a stop, and proof of what was sent and what became of it
  -- kept: as the incident
  mailing_id   integer not null references mailing (id) on delete cascade,
  batch        text    not null primary key,
  place        text    not null,
  language     text    not null,
  letter_count bigint  not null,
  sha          text    not null
);

CREATE TABLE mailing_part (
  -- data: how many letters are in a part of a print file, and the fingerprint of that part
  -- purpose: to go on after a stop without losing or repeating a letter, and proof of what was printed
  -- kept: as the incident
  mailing_id   integer not null references mailing (id) on delete cascade,
  sheet        integer not null,
  language     text    not null,
  letter_count bigint  not null,
  sha          text    not null,
  made_at      bigint  not null,
  primary key (mailing_id, sheet, language)
);

CREATE TABLE need_answer (
  -- data: what somebody of the business said of the need for a kind of data, why, and which account it was
  -- purpose: to prove that what is kept is needed, and to do what was decided
  -- kept: three years
  id          integer not null primary key,
  store_id    integer not null references data_store (id),
  category    text    not null,
  answer      text    not null,
  reason      text    not null check (length(reason) <= 500),
  account_id  integer not null references account (id),
  answered_at bigint  not null
);

CREATE TABLE notice_template (
  -- data: words that the business writes to customers before anything about a change is filled in; nothing about people
  -- purpose: so that notices sound like the business
  -- kept: until the owner takes the words of the program again
  cause      text    not null,
  language   text    not null,
  subject    text    not null,
  text       text    not null,
  html       text    not null,
  account_id integer not null references account (id),
  written_at bigint  not null,
  primary key (cause, language)
);

CREATE TABLE password_reset (
  -- data: which account may choose a new passphrase, and until when; a fingerprint of the link
  -- purpose: to invite people, and to let them in again who have forgotten
  -- kept: until used, or seven days
  token_hash text    not null primary key,
  account_id integer not null references account (id) on delete cascade,
  expires_at bigint  not null
);

CREATE TABLE person_index (
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

CREATE TABLE person_index_setting (
  -- data: none about people; that the index is wanted and by whom, its key, sealed, and when the data was looked through for it
  -- purpose: to make the index, and to say how old it is
  -- kept: until the owner turns the index off
  id         integer not null primary key,
  index_key  blob    not null,
  account_id integer not null references account (id),
  begun_at   bigint  not null,
  looked_at  bigint
);

CREATE TABLE phone_tree (
  -- data: names and telephone numbers of people and firms that help the business when something goes wrong, as the owner wrote them
  -- purpose: to call the right ones within the first hour
  -- kept: until the owner changes or empties the line
  role       text    not null primary key,
  name       text    not null check (length(name) <= 200),
  phone      text    not null check (length(phone) <= 60),
  account_id integer not null references account (id),
  changed_at bigint  not null
);

CREATE TABLE policy_alarm (
  -- data: which statements of the published policy are no longer so, by their ids; nothing of what they say
  -- purpose: each is told once by mail and to other programs
  -- kept: as long as it is so
  claim       text   not null primary key,
  fingerprint text   not null,
  since_at    bigint not null,
  mailed_at   bigint
);

CREATE TABLE policy_answer (
  -- data: how people reach the business, as it stands in public; answers about its practice; which account gave them
  -- purpose: to say in the policy what no look at data tells
  -- kept: while the program is used
  question   text    not null primary key,
  answer     text    not null check (length(answer) <= 2000),
  account_id integer not null references account (id),
  told_at    bigint  not null
);

CREATE TABLE policy_approval (
  -- data: which account has approved which draft of the policy, by the fingerprint of its words
  -- purpose: nothing is published that nobody has read and approved
  -- kept: while the program is used, as part of the history of the policy
  draft       text    not null primary key,
  account_id  integer not null references account (id),
  approved_at bigint  not null
);

CREATE TABLE policy_paper (
  -- data: what a law wants beside the policy, as it was published, with the name of the business and how people reach it
  -- purpose: to show what was promised when
  -- kept: as the version of the policy that it belongs to
  number   integer not null references policy_version (number),
  paper    text    not null,
  language text    not null,
  document text    not null,
  primary key (number, paper, language)
);

CREATE TABLE policy_paragraph (
  -- data: what the owner wrote for the policy, for everybody to read; which account wrote it
  -- purpose: to say in the policy what the program does not know
  -- kept: while it is part of the policy, and three years after as part of its history
  id         integer not null primary key,
  text_es    text    not null check (length(text_es) <= 4000),
  text_en    text    not null check (length(text_en) <= 4000),
  account_id integer not null references account (id),
  written_at bigint  not null,
  removed_at bigint
);

CREATE TABLE policy_version (
  -- data: the policy as it was published, with names of firms and how people reach the business; names of places that hold data; no values
  -- purpose: to show what was promised when, and on what it rested
  -- kept: while the program is used; what was promised must stay readable
  number       integer not null primary key,
  in_force     text    not null,
  weight       text    not null,
  reasons      text    not null,
  claims       text    not null,
  document_es  text    not null,
  document_en  text    not null,
  hash         text    not null,
  account_id   integer not null references account (id),
  published_at bigint  not null
);

CREATE TABLE privacy_officer (
  -- data: name, e-mail address and telephone number of the people in charge of customer privacy, and from when to when
  -- purpose: to tell customers, staff and authorities whom to turn to, and to prove who was in charge when
  -- kept: while in charge, and three years after
  id         integer not null primary key,
  post       text    not null,
  name       text    not null check (length(name) <= 200),
  email      text    not null default '',
  phone      text    not null default '',
  begins     text    not null,
  ends       text,
  account_id integer not null references account (id),
  named_at   bigint  not null
);

CREATE TABLE processing_activity (
  -- data: what personal data is used for, in the words of the business, and which account said so
  -- purpose: the record of processing, from which periods, the policy and notices follow
  -- kept: while it is done, and three years after as part of its history
  id           integer not null primary key,
  preset       text    not null default '',
  state        text    not null,
  role         text    not null,
  on_behalf_of text    not null default '',
  name_es      text    not null,
  name_en      text    not null,
  purpose      text    not null,
  aim_es       text    not null default '',
  aim_en       text    not null default '',
  subjects     text    not null default '',
  basis        text    not null default '',
  sharing      text    not null default 'unknown',
  safeguards   text    not null default '',
  account_id   integer not null references account (id),
  decided_at   bigint  not null
);

CREATE TABLE public_address (
  -- data: none about people; the address of the program's own public pages
  -- purpose: to put links into messages and codes that lead there
  -- kept: until the owner changes it
  id      integer not null primary key check (id = 1),
  url     text    not null,
  told_at bigint  not null
);

CREATE TABLE recipient (
  -- data: names of firms and authorities that receive personal data; a sole trader's may be a person's name
  -- purpose: to tell people and authorities who else receives their data
  -- kept: while it receives data, and three years after as part of its history
  id         integer not null primary key,
  known      text    not null default '',
  name       text    not null check (length(name) <= 200),
  role       text    not null,
  country    text    not null default '',
  contract   text    not null default 'unknown',
  benefit    text    not null default 'unknown',
  removed_at bigint
);

CREATE TABLE recovery_code (
  -- data: fingerprints of the codes that an account holds on paper
  -- purpose: to let people in who have lost their phone
  -- kept: until used or replaced, or until the account is removed
  code_hash  text    not null primary key,
  account_id integer not null references account (id) on delete cascade
);

CREATE TABLE recovery_kit (
  -- data: none about people; that a recovery kit was made, and tried; nothing of the kit itself
  -- purpose: to know whether the keys could be brought back
  -- kept: until another kit takes its place
  id         integer not null primary key,
  account_id integer not null references account (id),
  made_at    bigint  not null,
  tried_at   bigint
);

CREATE TABLE retention_rule (
  -- data: names of tables and columns, periods, words that protect a row; which account made the rule; no values
  -- purpose: to dispose of records when their period is over, and to prove by which rule
  -- kept: while the rule holds, and three years after
  id         integer not null primary key,
  store_id   integer not null references data_store (id),
  dataset    text    not null,
  place      text    not null,
  definition text    not null,
  hash       text    not null,
  nightly    integer not null default 0,
  nightly_by_id integer references account (id),
  account_id integer not null references account (id),
  made_at    bigint  not null,
  ended_at   bigint
);

CREATE TABLE rights_agent (
  -- data: firms that ask for people under the Data Rights Protocol: name, key, and the fingerprint of their token
  -- purpose: to know whose request it is
  -- kept: until the owner takes them out
  id         integer not null primary key,
  agent      text    not null unique,
  name       text    not null,
  public_key text    not null,
  token_hash text    not null,
  account_id integer not null references account (id),
  added_at   bigint  not null
, business text not null default '');

CREATE TABLE rights_agent_request (
  -- data: which case an agent's request became, and the agent's own number of it; where the agent wants to hear of changes
  -- purpose: to answer the agent about that case alone, and to take each request once
  -- kept: as the case
  id         integer not null primary key,
  agent_id   integer not null references rights_agent (id) on delete cascade,
  case_id    integer not null references rights_case (id) on delete cascade,
  request    text    not null,
  public_id  text    not null unique,
  exercise   text    not null, callback text not null default '' check (length(callback) <= 500), told text not null default '', try_count integer not null default 0, try_at bigint,
  unique (agent_id, request)
);

CREATE TABLE rights_attachment (
  -- data: files that came with a message or went with one, sealed with their names under the case's key
  -- purpose: as the message; an identity document only to decide who asks
  -- kept: as the case; an identity document until the decision, at most 30 days
  id          integer not null primary key,
  message_id  integer not null references rights_message (id) on delete cascade,
  name        blob    not null,
  content     blob    not null,
  size        integer not null,
  identity_document boolean not null,
  added_at    bigint  not null
);

CREATE TABLE rights_auto_answer (
  -- data: keyed hashes of addresses that got an answer made by the program
  -- purpose: never to answer an address by itself more than once a day, so that two programs cannot write to each other for ever
  -- kept: two days
  hash    text   not null primary key,
  sent_at bigint not null
);

CREATE TABLE rights_case (
  -- data: what somebody asked for or complained of, when and by which way, in which place she says she lives, who works on it and what
  --   came of it; who she is lies sealed under a key of the case's own, beside keyed hashes of her address and telephone number
  -- purpose: to answer complaints and requests in time, and to show that it was done
  -- kept: what is sealed and the hashes until 24 months after the end (11 CCR 7101), by destroying the key; kind, days and outcome for counts
  id               integer not null primary key,
  number           text    not null unique,
  kind             text    not null,
  channel          text    not null,
  state            text    not null,
  language         text    not null,
  place            text    not null,
  anonymous        boolean not null,
  unwanted         boolean not null,
  sealing_key      blob,
  person           blob,
  code             blob,
  email_hash       text    not null,
  phone_hash       text    not null,
  code_hash        text    not null unique,
  mail_token       text    not null unique,
  account_id       integer references account (id),
  main_id          integer references rights_case (id),
  reason           text    not null,
  satisfaction     text    not null,
  lesson           text    not null check (length(lesson) <= 2000),
  received_at      bigint  not null,
  acknowledged_at  bigint,
  extended_at      bigint,
  contested_at     bigint,
  learned_at       bigint,
  closed_at        bigint,
  forgotten_at     bigint
, erase_asked_at bigint);

CREATE TABLE rights_code (
  -- data: fingerprints of one-time codes that were sent to a contact of a case
  -- purpose: to prove that who looks at a case reads that contact
  -- kept: ten minutes
  id            integer not null primary key,
  case_id       integer not null references rights_case (id) on delete cascade,
  identifier_id integer not null references rights_identifier (id) on delete cascade,
  hash          text    not null,
  tries_count   integer not null,
  made_at       bigint  not null
);

CREATE TABLE rights_correction (
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

CREATE TABLE rights_erasure (
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

CREATE TABLE rights_erasure_part (
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

CREATE TABLE rights_event (
  -- data: what was done in a case, when, and by which account; never who the person is
  -- purpose: to show how a case was worked on
  -- kept: as long as the case counts, since it names nobody but accounts
  id          integer not null primary key,
  case_id     integer not null references rights_case (id) on delete cascade,
  what        text    not null,
  detail      text    not null,
  account_id  integer references account (id),
  happened_at bigint  not null
);

CREATE TABLE rights_found (
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

CREATE TABLE rights_identifier (
  -- data: by what a person in a case says she is known, or is known to the business, sealed under the case's key with keyed hashes;
  --   whether it was proven, how and when
  -- purpose: to give a person's data to that person alone
  -- kept: as the case
  id          integer not null primary key,
  case_id     integer not null references rights_case (id) on delete cascade,
  kind        text    not null,
  source      text    not null,
  sealed      blob    not null,
  hash        text    not null,
  proof       text    not null,
  account_id  integer references account (id),
  added_at    bigint  not null,
  proven_at   bigint
);

CREATE TABLE rights_kept_for (
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

CREATE TABLE rights_mail_seen (
  -- data: fingerprints of mails that were taken in
  -- purpose: to take each in once
  -- kept: a year
  hash    text   not null primary key,
  seen_at bigint not null
);

CREATE TABLE rights_message (
  -- data: what was written to and fro in a case, sealed under the case's key; who wrote, by which way, when
  -- purpose: one thread of a case across form, mail and portal
  -- kept: as the case
  id          integer not null primary key,
  case_id     integer not null references rights_case (id) on delete cascade,
  direction   text    not null,
  channel     text    not null,
  personal    text    not null,
  sealed      blob    not null,
  html        blob,
  account_id  integer references account (id),
  mail_key    text    unique,
  foreign_sender boolean not null,
  written_at  bigint  not null,
  read_at     bigint
);

CREATE TABLE rights_package (
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

CREATE TABLE rights_reminder (
  -- data: which reminder of which clock of a case was given; nothing about people
  -- purpose: to remind once, and to show that nothing was overdue in silence
  -- kept: as the case
  case_id     integer not null references rights_case (id) on delete cascade,
  clock       text    not null,
  mark        text    not null,
  given_at    bigint  not null,
  primary key (case_id, clock, mark)
);

CREATE TABLE rights_search (
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

CREATE TABLE rights_search_place (
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

CREATE TABLE rights_setting (
  -- data: where the mailbox for privacy matters is, how to come in (the password sealed), how far it was read, and the sealed secret of
  --   the shop; nothing about people but the business's own address
  -- purpose: to take in what people write
  -- kept: until it is changed
  id             integer not null primary key,
  host           text    not null,
  port           integer not null,
  security       text    not null,
  login          text    not null,
  password       blob,
  address        text    not null,
  plus           boolean not null,
  shop_secret    blob,
  published_year integer not null,
  validity       bigint  not null,
  last_uid       bigint  not null,
  trouble        text    not null,
  read_at        bigint
);

CREATE TABLE rights_sign (
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

CREATE TABLE rule_health (
  -- data: how many records a rule has yet to dispose of, and how old the oldest is, in numbers
  -- purpose: to tell whether a promise is kept, and to let the policy say only what is so
  -- kept: as the rule
  rule_id       integer not null primary key references retention_rule (id) on delete cascade,
  backlog       bigint  not null,
  oldest_months integer,
  trouble       text    not null default '',
  looked_at     bigint  not null
);

CREATE TABLE safeguard_answer (
  -- data: what the owner answered to questions about locks, telephones, people who leave and the like; nothing about single people
  -- purpose: what no program can see is asked, and who said it when is known
  -- kept: three years after another answer took its place
  id          integer not null primary key,
  question    text    not null,
  answer      text    not null,
  account_id  integer not null references account (id),
  answered_at bigint  not null
);

CREATE TABLE safeguard_result (
  -- data: what was seen of a safeguard at the last look: counts, settings, names of files, columns and accounts of databases; nobody's data
  -- purpose: the owner knows what is well and what is to be mended
  -- kept: as the place it is about
  place        text    not null,
  check_id     text    not null,
  outcome      text    not null,
  sentence     text    not null,
  arguments    text    not null,
  since_at     bigint  not null,
  seen_at      bigint  not null,
  primary key (place, check_id)
);

CREATE TABLE safeguard_score (
  -- data: how many safeguards of a place were well on a day, in numbers
  -- purpose: to see whether it gets better
  -- kept: three years
  place         text    not null,
  day           text    not null,
  pass_count    integer not null,
  fail_count    integer not null,
  unknown_count integer not null,
  noted_at      bigint  not null,
  primary key (place, day)
);

CREATE TABLE scan_problem (
  -- data: names of files and tables that could not be read, and why; no values
  -- purpose: to tell what was not looked at
  -- kept: until the next look at the place
  id        integer not null primary key,
  scan_id   integer not null references store_scan (id),
  place     text    not null,
  kind      text    not null,
  arguments text    not null
);

CREATE TABLE seen_dataset (
  -- data: names of files and tables, their size and when they were changed
  -- purpose: to look again only at what has changed, and to go on after a stop
  -- kept: while the file or table is there and its place is part of the inventory
  store_id   integer not null references data_store (id),
  dataset    text    not null,
  scan_id    integer not null references store_scan (id),
  outcome    text    not null,
  byte_count bigint  not null,
  changed_at bigint,
  primary key (store_id, dataset)
);

CREATE TABLE setup_page (
  -- data: none about people
  -- purpose: to go on with the set-up where it was left
  -- kept: while the program is used
  page      text   not null primary key,
  passed_at bigint not null
);

CREATE TABLE signing_key (
  -- data: none about people; the private key is sealed
  -- purpose: to sign checkpoints
  -- kept: as long as the log
  name        text not null primary key,
  public_key  blob not null,
  private_key blob not null
);

CREATE TABLE site_banner (
  -- data: none about visitors; which account published it
  -- purpose: to show visitors the banner, and to prove afterwards how they were asked
  -- kept: as long as the ledger; never changed but for its end
  id           integer not null primary key,
  position     text    not null,
  asks         integer not null,
  google       integer not null,
  gpp          integer not null,
  background   text    not null,
  ink          text    not null,
  accept       text    not null,
  reject       text    not null,
  sites        text    not null,
  published_at bigint  not null,
  ended_at     bigint,
  account_id   integer not null references account (id)
);

CREATE TABLE site_banner_text (
  -- data: none about people
  -- purpose: the exact words of a banner in a language
  -- kept: as long as the banner
  banner_id integer not null references site_banner (id),
  language  text    not null,
  title     text    not null,
  intro     text    not null,
  accept    text    not null,
  reject    text    not null,
  settings  text    not null,
  primary key (banner_id, language)
) without rowid;

CREATE TABLE staff_acknowledgement (
  -- data: names of people who work for the business, and when they read its rules
  -- purpose: everybody knows the rules, and once a year again
  -- kept: three years
  id              integer not null primary key,
  name            text    not null check (length(name) <= 200),
  account_id      integer not null references account (id),
  acknowledged_at bigint  not null
);

CREATE TABLE store_scan (
  -- data: when a place was looked at, by which account's wish, and what came of it; no values
  -- purpose: to tell how well the inventory is founded, and since when
  -- kept: three years
  id            integer not null primary key,
  store_id      integer not null references data_store (id),
  job_id        integer,
  version       text    not null default '',
  began_at      bigint  not null,
  ended_at      bigint,
  outcome       text    not null default 'running',
  listed_count  bigint  not null default 0,
  read_count    bigint  not null default 0,
  same_count    bigint  not null default 0,
  skipped_count bigint  not null default 0,
  failed_count  bigint  not null default 0,
  byte_count    bigint  not null default 0,
  row_count     bigint  not null default 0
);

CREATE TABLE vault_file (
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

CREATE TABLE vault_link (
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

CREATE TABLE vault_opening (
  -- data: who of the business opened a file in the vault, or by which link it was opened
  -- purpose: every opening can be accounted for
  -- kept: three years
  id         integer not null primary key,
  file_id    integer not null references vault_file (id),
  account_id integer references account (id),
  link_id    integer,
  opened_at  bigint  not null
);

CREATE TABLE vault_piece (
  -- data: a piece of a file in the vault, sealed
  -- purpose: that it can be opened again
  -- kept: as long as the file is in the vault
  file_id integer not null references vault_file (id),
  number  integer not null,
  content blob    not null,
  primary key (file_id, number)
) without rowid;

CREATE TABLE vault_reader (
  -- data: which of those who work with the program may open a file in the vault
  -- purpose: nobody else opens it
  -- kept: as long as the file is in the vault
  file_id    integer not null references vault_file (id),
  account_id integer not null references account (id),
  primary key (file_id, account_id)
) without rowid;

CREATE TABLE webhook (
  -- data: addresses of other programs of the business, and the sealed secret with which messages to them are signed
  -- purpose: other programs hear at once what happens here
  -- kept: one year after it is ended
  id         integer not null primary key,
  address    text    not null check (length(address) <= 500),
  secret     blob    not null,
  account_id integer not null references account (id),
  made_at    bigint  not null,
  ended_at   bigint
);

CREATE TABLE webhook_delivery (
  -- data: what other programs were told, as sentences of the policy, numbers and ids; nobody's data besides what the policy says in public
  -- purpose: each message arrives once or visibly not at all
  -- kept: thirty days after it arrived or was given up
  id         integer not null primary key,
  webhook_id integer not null references webhook (id),
  message_id text    not null,
  kind       text    not null,
  body       text    not null,
  state      text    not null,
  attempt_count integer not null,
  status     integer not null,
  put_at     bigint  not null,
  ended_at   bigint
);

CREATE TABLE website (
  -- data: addresses of websites of the business itself, as its owner named them
  -- purpose: they are looked at, and nothing else is
  -- kept: until the owner takes the site out
  id           integer not null primary key,
  host         text    not null check (length(host) <= 300),
  own_network  integer not null,
  account_id   integer not null references account (id),
  added_at     bigint  not null
);

CREATE TABLE website_form (
  -- data: forms of a site that ask people for data, what kinds they ask for and for which activity; nothing about the people who are asked
  -- purpose: people are told there what is asked and why, and a new question is noticed
  -- kept: until a look no longer finds the form, or the owner takes the site out
  id            integer not null primary key,
  website_id    integer not null references website (id) on delete cascade,
  form_key      text    not null check (length(form_key) <= 400),
  name          text    not null check (length(name) <= 200),
  page          text    not null,
  data          text    not null,
  activity      text    not null,
  told          integer not null,
  first_seen_at bigint  not null
);

CREATE TABLE website_look (
  -- data: what the last look saw of a site, as JSON: names of forms, fields, cookies and machines, paths of pages; nobody's data
  -- purpose: to hold the site against what is known and published
  -- kept: until the next look
  website_id   integer not null primary key references website (id) on delete cascade,
  report       text    not null,
  looked_at    bigint  not null
);

CREATE TABLE write_once (
  -- data: none about people; the keys that callers give to their writes, and what came of them
  -- purpose: to make a write once, however often it is asked for after an answer was lost
  -- kept: thirty days
  key        text   not null primary key,
  outcome    text   not null,
  written_at bigint not null
);

CREATE INDEX account_device_account on account_device (account_id);

CREATE INDEX archive_opening_account on archive_opening (account_id);

CREATE INDEX archive_opening_archive on archive_opening (archive_id);

CREATE INDEX archive_reader_account on archive_reader (account_id);

CREATE INDEX campaign_posting_campaign on campaign_posting (campaign_id, id);

CREATE UNIQUE INDEX campaign_version on campaign (version) where version is not null;

CREATE INDEX choice_event_subject on choice_event (subject, seq) where subject <> '';

CREATE INDEX choice_link_handle on choice_link (handle);

CREATE UNIQUE INDEX choice_renewal_cause on choice_renewal (purpose, cause);

CREATE INDEX choice_text_hash on choice_text (hash);

CREATE INDEX collection_text_point on collection_text (point_id, id);

CREATE INDEX disposal_run_rule on disposal_run (rule_id);

CREATE INDEX dry_run_rule on dry_run (rule_id);

CREATE INDEX erasure_sighting_store on erasure_sighting (store_id);

CREATE INDEX event_delivery_open on event_delivery (handler, delivered_at);

CREATE INDEX field_decision_field on field_decision (store_id, place, heading);

CREATE INDEX guided_check_rule on guided_check (rule_id);

CREATE INDEX incident_statement_incident on incident_statement (incident_id);

CREATE INDEX inventory_change_time on inventory_change (happened_at);

CREATE INDEX job_ended on job (ended_at);

CREATE INDEX job_queue_execution_time on job_queue (execution_time);

CREATE INDEX job_state on job (state);

CREATE INDEX mail_batch on mail (batch, state);

CREATE INDEX mail_content_use on mail (content_id);

CREATE INDEX mail_due on mail (state, rank, due_at);

CREATE INDEX mail_ended on mail (ended_at);

CREATE INDEX mail_message on mail (message_id);

CREATE INDEX mail_recipient on mail (address_hash, ended_at);

CREATE INDEX mailing_incident on mailing (incident_id);

CREATE INDEX need_answer_kind on need_answer (store_id, category);

CREATE INDEX person_index_dataset on person_index (store_id, dataset);

CREATE INDEX recovery_code_account on recovery_code (account_id);

CREATE INDEX rights_attachment_message on rights_attachment (message_id);

CREATE INDEX rights_case_email on rights_case (email_hash);

CREATE INDEX rights_case_state on rights_case (state);

CREATE INDEX rights_correction_case on rights_correction (case_id);

CREATE INDEX rights_erasure_case on rights_erasure (case_id);

CREATE INDEX rights_erasure_part_erasure on rights_erasure_part (erasure_id);

CREATE INDEX rights_event_case on rights_event (case_id);

CREATE INDEX rights_identifier_case on rights_identifier (case_id);

CREATE INDEX rights_message_case on rights_message (case_id);

CREATE INDEX rights_package_case on rights_package (case_id);

CREATE INDEX rights_search_case on rights_search (case_id);

CREATE INDEX rights_sign_case on rights_sign (case_id);

CREATE INDEX safeguard_answer_question on safeguard_answer (question);

CREATE INDEX scan_problem_scan on scan_problem (scan_id);

CREATE INDEX store_scan_store on store_scan (store_id);

CREATE INDEX vault_link_file on vault_link (file_id);

CREATE INDEX vault_opening_file on vault_opening (file_id);

CREATE INDEX webhook_delivery_webhook on webhook_delivery (webhook_id);

CREATE UNIQUE INDEX website_form_key on website_form (website_id, form_key);

CREATE UNIQUE INDEX website_host on website (host);

CREATE INDEX write_once_written on write_once (written_at);
