-- Complaints and requests of people, the thread of each, and what was proven of who asks: step 6. New tables: lock nothing that is in
-- use; older code runs beside them.
create table rights_case (
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
);
create index rights_case_state on rights_case (state);
create index rights_case_email on rights_case (email_hash);
create table rights_message (
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
create index rights_message_case on rights_message (case_id);
create table rights_attachment (
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
create index rights_attachment_message on rights_attachment (message_id);
create table rights_identifier (
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
create index rights_identifier_case on rights_identifier (case_id);
create table rights_code (
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
create table rights_event (
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
create index rights_event_case on rights_event (case_id);
create table rights_reminder (
  -- data: which reminder of which clock of a case was given; nothing about people
  -- purpose: to remind once, and to show that nothing was overdue in silence
  -- kept: as the case
  case_id     integer not null references rights_case (id) on delete cascade,
  clock       text    not null,
  mark        text    not null,
  given_at    bigint  not null,
  primary key (case_id, clock, mark)
);
