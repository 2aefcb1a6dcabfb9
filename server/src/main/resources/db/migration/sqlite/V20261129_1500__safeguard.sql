-- Safeguards that check themselves: step 3. New tables: lock nothing that is in use; older code runs beside them.
create table guarded_place (
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
create table safeguard_result (
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
create table safeguard_score (
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
create table safeguard_answer (
  -- data: what the owner answered to questions about locks, telephones, people who leave and the like; nothing about single people
  -- purpose: what no program can see is asked, and who said it when is known
  -- kept: three years after another answer took its place
  id          integer not null primary key,
  question    text    not null,
  answer      text    not null,
  account_id  integer not null references account (id),
  answered_at bigint  not null
);
create index safeguard_answer_question on safeguard_answer (question);
create table staff_acknowledgement (
  -- data: names of people who work for the business, and when they read its rules
  -- purpose: everybody knows the rules, and once a year again
  -- kept: three years
  id              integer not null primary key,
  name            text    not null check (length(name) <= 200),
  account_id      integer not null references account (id),
  acknowledged_at bigint  not null
);
