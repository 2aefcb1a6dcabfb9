-- The people who may come in. New table: locks nothing that is in use; older code runs beside it.
create table account (
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
);
