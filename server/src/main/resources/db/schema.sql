CREATE TABLE account (
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
, failure_count integer not null default 0);

CREATE TABLE account_device (
  -- data: which account came in on a device, and when last; a fingerprint of the device's token
  -- purpose: to let owners in while strangers guess at their passphrase
  -- kept: 180 days after the account last came in on the device
  token_hash text    not null primary key,
  account_id integer not null references account (id) on delete cascade,
  seen_at    bigint  not null
);

CREATE TABLE account_totp (
  -- data: the sealed secret that an account shares with an authenticator app
  -- purpose: to ask for something besides the passphrase
  -- kept: until the account turns its second step off, or is removed
  account_id   integer not null primary key references account (id) on delete cascade,
  secret       blob    not null,
  confirmed_at bigint,
  last_step    integer not null default 0
);

CREATE TABLE audit_checkpoint (
  -- data: none about people
  -- purpose: to sign how the log looked at a moment
  -- kept: as long as the log
  size      integer primary key,
  signed_at bigint  not null,
  note      text    not null
);

CREATE TABLE audit_entry (
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

CREATE TABLE job (
  -- data: which account asked for which work and when; how far it is. Inputs, resume points and results hold numbers, places and
  -- settings, never data of people
  -- purpose: to do long work to its end, also after a crash, and to show how far it is
  -- kept: thirty days after its end
  id             integer primary key,
  kind           text    not null,
  input          text    not null,
  actor          text    not null,
  occasion       text    unique,
  state          text    not null check (state in ('waiting', 'running', 'done', 'stopped', 'failed')),
  asked_at       bigint  not null,
  run_at         bigint,
  ended_at       bigint,
  due_at         bigint,
  stop_asked_at  bigint,
  run_count      integer not null default 0,
  failure_count  integer not null default 0,
  resume_point   text,
  doing          text,
  unit           text,
  done_count     integer not null default 0,
  total_count    integer not null default 0,
  before_count   integer not null default 0,
  sentence       text,
  arguments      text    not null default '',
  address        text
);

CREATE TABLE job_queue (
  -- data: none about people; the numbers of jobs and the names of schedules, and which server works on which
  -- purpose: to run each of them once, by one server at a time (the columns are db-scheduler's)
  -- kept: until the job has ended; schedules as long as the program has them
  task_name            text    not null,
  task_instance        text    not null,
  task_data            blob,
  execution_time       bigint  not null,
  picked               boolean not null,
  picked_by            text,
  last_success         bigint,
  last_failure         bigint,
  consecutive_failures integer,
  last_heartbeat       bigint,
  version              integer not null,
  priority             integer,
  primary key (task_name, task_instance)
);

CREATE TABLE keyset (
  -- data: none about people; keys, sealed under the master key that lies outside the database
  -- purpose: to keep secrets secret in copies of the database
  -- kept: as long as anything is sealed with them
  name   text not null primary key,
  sealed blob not null
);

CREATE TABLE password_reset (
  -- data: which account may choose a new passphrase, and until when; a fingerprint of the link
  -- purpose: to invite people, and to let them in again who have forgotten
  -- kept: until used, or seven days
  token_hash text    not null primary key,
  account_id integer not null references account (id) on delete cascade,
  expires_at bigint  not null
);

CREATE TABLE recovery_code (
  -- data: fingerprints of the codes that an account holds on paper
  -- purpose: to let people in who have lost their phone
  -- kept: until used or replaced, or until the account is removed
  code_hash  text    not null primary key,
  account_id integer not null references account (id) on delete cascade
);

CREATE TABLE signing_key (
  -- data: none about people; the private key is sealed
  -- purpose: to sign checkpoints
  -- kept: as long as the log
  name        text not null primary key,
  public_key  blob not null,
  private_key blob not null
);

CREATE TABLE write_once (
  -- data: none about people; the keys that callers give to their writes, and what came of them
  -- purpose: to make a write once, however often it is asked for after an answer was lost
  -- kept: thirty days
  key        text   not null primary key,
  outcome    text   not null,
  written_at bigint not null
);

CREATE INDEX account_device_account on account_device (account_id);

CREATE INDEX job_ended on job (ended_at);

CREATE INDEX job_queue_execution_time on job_queue (execution_time);

CREATE INDEX job_state on job (state);

CREATE INDEX recovery_code_account on recovery_code (account_id);
