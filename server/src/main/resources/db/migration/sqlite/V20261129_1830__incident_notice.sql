-- Of which incidents people are told, so that the calendar of notices shows it. A new table: locks nothing that is in use; older code runs
-- beside it.
create table incident_notice (
  -- data: the number of an incident, and when it was confirmed; nothing about people
  -- purpose: so that what people are told of it stands with everything else that they were told
  -- kept: as the incident
  incident_id  integer not null primary key references incident (id) on delete cascade,
  confirmed_at bigint  not null
);
