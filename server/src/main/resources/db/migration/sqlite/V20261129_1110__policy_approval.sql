-- Documents beside the policy, and approval before it is published: step 4. New tables: lock nothing that is in use; older code runs beside
-- them, and publishes versions without such documents.
create table policy_paper (
  -- data: what a law wants beside the policy, as it was published, with the name of the business and how people reach it
  -- purpose: to show what was promised when
  -- kept: as the version of the policy that it belongs to
  number   integer not null references policy_version (number),
  paper    text    not null,
  language text    not null,
  document text    not null,
  primary key (number, paper, language)
);
create table policy_approval (
  -- data: which account has approved which draft of the policy, by the fingerprint of its words
  -- purpose: nothing is published that nobody has read and approved
  -- kept: while the program is used, as part of the history of the policy
  draft       text    not null primary key,
  account_id  integer not null references account (id),
  approved_at bigint  not null
);
