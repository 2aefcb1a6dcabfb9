-- Who did what in the program, in an order that cannot be changed unnoticed. New tables: lock nothing that is in use; older code runs
-- beside them.
create table audit_entry (
  -- data: which account did what to which object, by their numbers, and when
  -- purpose: to prove what happened
  -- kept: as long as the program is used; the salt may be destroyed, which leaves the commitment
  seq         integer primary key,
  happened_at bigint  not null,
  actor       text    not null,
  action      text    not null,
  object      text    not null,
  salt        blob    not null,
  commitment  blob    not null
);
create table audit_checkpoint (
  -- data: none about people
  -- purpose: to sign how the log looked at a moment
  -- kept: as long as the log
  size      integer primary key,
  signed_at bigint  not null,
  note      text    not null
);
create table signing_key (
  -- data: none about people; the private key is sealed
  -- purpose: to sign checkpoints
  -- kept: as long as the log
  name        text not null primary key,
  public_key  blob not null,
  private_key blob not null
);
