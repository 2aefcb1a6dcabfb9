-- Keys with which other programs come in. New table: locks nothing that is in use; older code runs beside it.
create table integrator_key (
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
