-- The second step of signing in. New tables and a column with a default: lock nothing that is in use; older code runs beside them.
create table account_totp (
  -- data: the sealed secret that an account shares with an authenticator app
  -- purpose: to ask for something besides the passphrase
  -- kept: until the account turns its second step off, or is removed
  account_id   integer not null primary key references account (id) on delete cascade,
  secret       blob    not null,
  confirmed_at bigint,
  last_step    integer not null default 0
);
create table recovery_code (
  -- data: fingerprints of the codes that an account holds on paper
  -- purpose: to let people in who have lost their phone
  -- kept: until used or replaced, or until the account is removed
  code_hash  text    not null primary key,
  account_id integer not null references account (id) on delete cascade
);
create index recovery_code_account on recovery_code (account_id);
create table password_reset (
  -- data: which account may choose a new passphrase, and until when; a fingerprint of the link
  -- purpose: to invite people, and to let them in again who have forgotten
  -- kept: until used, or seven days
  token_hash text    not null primary key,
  account_id integer not null references account (id) on delete cascade,
  expires_at bigint  not null
);
alter table account add column failure_count integer not null default 0;
