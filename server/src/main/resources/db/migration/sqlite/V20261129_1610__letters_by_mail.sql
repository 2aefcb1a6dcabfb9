-- Letters of an incident by e-mail, to those who agreed to that: step 3. A new column with a default locks its table for a moment, a new table
-- locks nothing; older code runs beside them, and makes letters on paper for everybody.
alter table mailing add column by_mail boolean not null default false;

create table mailing_batch (
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
