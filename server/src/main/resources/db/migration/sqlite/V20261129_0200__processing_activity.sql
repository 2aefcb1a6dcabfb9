-- What personal data is used for and who receives it: step 1. New tables: lock nothing that is in use; older code runs beside them.
create table processing_activity (
  -- data: what personal data is used for, in the words of the business, and which account said so
  -- purpose: the record of processing, from which periods, the policy and notices follow
  -- kept: while it is done, and three years after as part of its history
  id           integer not null primary key,
  preset       text    not null default '',
  state        text    not null,
  role         text    not null,
  on_behalf_of text    not null default '',
  name_es      text    not null,
  name_en      text    not null,
  purpose      text    not null,
  aim_es       text    not null default '',
  aim_en       text    not null default '',
  subjects     text    not null default '',
  basis        text    not null default '',
  sharing      text    not null default 'unknown',
  safeguards   text    not null default '',
  account_id   integer not null references account (id),
  decided_at   bigint  not null
);
create table activity_data (
  -- data: which kinds of personal data an activity uses, and whether it needs them; no values
  -- purpose: to tell what each kind is held for, and to find what is held without need
  -- kept: as the activity
  activity_id integer not null references processing_activity (id) on delete cascade,
  category    text    not null,
  need        text    not null,
  primary key (activity_id, category)
);
create table activity_store (
  -- data: which places an activity uses
  -- purpose: to tell what each place is for
  -- kept: as the activity
  activity_id integer not null references processing_activity (id) on delete cascade,
  store_id    integer not null references data_store (id),
  primary key (activity_id, store_id)
);
create table recipient (
  -- data: names of firms and authorities that receive personal data; a sole trader's may be a person's name
  -- purpose: to tell people and authorities who else receives their data
  -- kept: while it receives data, and three years after as part of its history
  id         integer not null primary key,
  known      text    not null default '',
  name       text    not null check (length(name) <= 200),
  role       text    not null,
  country    text    not null default '',
  contract   text    not null default 'unknown',
  benefit    text    not null default 'unknown',
  removed_at bigint
);
create table activity_recipient (
  -- data: which recipients get data of an activity
  -- purpose: to tell who receives what, and what for
  -- kept: as the activity
  activity_id  integer not null references processing_activity (id) on delete cascade,
  recipient_id integer not null references recipient (id),
  primary key (activity_id, recipient_id)
);
