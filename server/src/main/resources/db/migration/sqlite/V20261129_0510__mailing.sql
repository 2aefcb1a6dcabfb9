-- Which letters of an incident were made: step 3. New tables: lock nothing that is in use; older code runs beside them.
create table mailing (
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
);
create index mailing_incident on mailing (incident_id);
create table mailing_part (
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
