-- What went wrong, and what was known of it when: step 3. New tables: lock nothing that is in use; older code runs beside them.
create table incident (
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
create table incident_statement (
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
create index incident_statement_incident on incident_statement (incident_id);
