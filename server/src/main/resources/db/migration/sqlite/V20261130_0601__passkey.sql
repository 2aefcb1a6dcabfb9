-- Passkeys: coming in without a passphrase. New tables: lock nothing that is in use; older code runs beside them.
create table passkey (
  -- data: the public half of a key that somebody of the business holds on a device, the name given to it, and when it was last used
  -- purpose: to let people in by what they have with them, which no false page can take from them
  -- kept: until the account removes it, or is removed
  credential_id blob    not null primary key,
  account_id    integer not null references account (id) on delete cascade,
  public_key    blob    not null,
  sign_count    bigint  not null,
  synced        integer not null check (synced in (0, 1)),
  name          text    not null check (length(name) between 1 and 60),
  made_at       bigint  not null,
  used_at       bigint
);
create index passkey_account on passkey (account_id);
create table passkey_challenge (
  -- data: none about people; the fingerprint of a question that was answered
  -- purpose: to take each answer only once
  -- kept: one day after the answer; the question itself is good for five minutes
  challenge_hash text   not null primary key,
  answered_at    bigint not null
);
