-- The devices on which people have come in before. New table: locks nothing that is in use; older code runs beside it.
create table account_device (
  -- data: which account came in on a device, and when last; a fingerprint of the device's token
  -- purpose: to let owners in while strangers guess at their passphrase
  -- kept: 180 days after the account last came in on the device
  token_hash text    not null primary key,
  account_id integer not null references account (id) on delete cascade,
  seen_at    bigint  not null
);
create index account_device_account on account_device (account_id);
