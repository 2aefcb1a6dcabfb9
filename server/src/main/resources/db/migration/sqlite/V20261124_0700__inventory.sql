-- What the business holds, and where: step 1. New tables: lock nothing that is in use; older code runs beside them.
create table data_store (
  -- data: where the business keeps personal data: names of machines, folders, databases and logins; a sealed password
  -- purpose: to look at what is kept there, and to tell people and authorities where it is
  -- kept: while the place is part of the inventory, and three years after as part of its history
  id         integer not null primary key,
  kind       text    not null,
  name       text    not null check (length(name) <= 200),
  path       text    not null default '',
  host       text    not null default '',
  port       integer not null default 0,
  catalog    text    not null default '',
  login      text    not null default '',
  tls        text    not null default '',
  password   blob,
  medium     text    not null default '',
  guarded    text    not null default '',
  added_at   bigint  not null,
  removed_at bigint
);
create table store_scan (
  -- data: when a place was looked at, by which account's wish, and what came of it; no values
  -- purpose: to tell how well the inventory is founded, and since when
  -- kept: three years
  id            integer not null primary key,
  store_id      integer not null references data_store (id),
  job_id        integer,
  version       text    not null default '',
  began_at      bigint  not null,
  ended_at      bigint,
  outcome       text    not null default 'running',
  listed_count  bigint  not null default 0,
  read_count    bigint  not null default 0,
  same_count    bigint  not null default 0,
  skipped_count bigint  not null default 0,
  failed_count  bigint  not null default 0,
  byte_count    bigint  not null default 0,
  row_count     bigint  not null default 0
);
create index store_scan_store on store_scan (store_id);
create table seen_dataset (
  -- data: names of files and tables, their size and when they were changed
  -- purpose: to look again only at what has changed, and to go on after a stop
  -- kept: while the file or table is there and its place is part of the inventory
  store_id   integer not null references data_store (id),
  dataset    text    not null,
  scan_id    integer not null references store_scan (id),
  outcome    text    not null,
  byte_count bigint  not null,
  changed_at bigint,
  primary key (store_id, dataset)
);
create table held_field (
  -- data: names of columns, files and folders, and how much is in them; no values
  -- purpose: the inventory of what personal data is held
  -- kept: while the file or table is there and its place is part of the inventory
  id           integer not null primary key,
  store_id     integer not null references data_store (id),
  dataset      text    not null,
  place        text    not null,
  position     integer not null,
  heading      text    not null,
  nature       text    not null,
  value_count  bigint  not null,
  empty_count  bigint  not null,
  read_count   bigint  not null,
  all_count    bigint,
  oldest       text,
  newest       text,
  age_source   text,
  first_scan_id integer not null references store_scan (id),
  last_scan_id integer not null references store_scan (id),
  unique (store_id, dataset, place, position)
);
create table finding (
  -- data: which kinds of personal data a column or a document holds, how many, and why that is thought; no values
  -- purpose: the inventory of what personal data is held
  -- kept: while the column or document is there
  field_id       integer not null references held_field (id) on delete cascade,
  category       text    not null,
  detector       text    not null,
  certainty      text    not null,
  value_count    bigint  not null,
  distinct_count bigint  not null,
  system         text    not null default '',
  reason_es      text    not null,
  reason_en      text    not null,
  first_scan_id  integer not null references store_scan (id),
  primary key (field_id, category)
);
create table field_decision (
  -- data: what somebody of the business said of a column or a document, and which account it was
  -- purpose: what people know outweighs what a program thinks, also after the next look
  -- kept: while the place is part of the inventory, and three years after as part of its history
  id         integer not null primary key,
  store_id   integer not null references data_store (id),
  place      text    not null,
  heading    text    not null,
  category   text    not null,
  verdict    text    not null,
  instead    text    not null default '',
  account_id integer not null references account (id),
  decided_at bigint  not null
);
create index field_decision_field on field_decision (store_id, place, heading);
create table scan_problem (
  -- data: names of files and tables that could not be read, and why; no values
  -- purpose: to tell what was not looked at
  -- kept: until the next look at the place
  id        integer not null primary key,
  scan_id   integer not null references store_scan (id),
  place     text    not null,
  kind      text    not null,
  arguments text    not null
);
create index scan_problem_scan on scan_problem (scan_id);
create table inventory_change (
  -- data: which places, columns and kinds of personal data came and went, and when; no values
  -- purpose: to tell what changed since the last look, and to let the other steps follow
  -- kept: three years
  id          integer not null primary key,
  store_id    integer not null references data_store (id),
  scan_id     integer references store_scan (id),
  kind        text    not null,
  place       text    not null default '',
  heading     text    not null default '',
  category    text    not null default '',
  happened_at bigint  not null
);
create index inventory_change_time on inventory_change (happened_at);
-- What is held, after what people said: a finding that was called something else counts as that, one that was denied does not count.
create view held_data as
  -- data: nothing of its own
  -- purpose: the inventory as all steps read it
  -- kept: as the tables beneath
  select f.id as field_id, f.store_id as store_id, f.place as place, f.heading as heading, f.nature as nature,
         case when d.instead <> '' then d.instead else x.category end as category, x.category as found_category,
         x.certainty as certainty, x.value_count as value_count, x.distinct_count as distinct_count,
         case when d.verdict is null then '' else d.verdict end as verdict
    from held_field f
    join finding x on x.field_id = f.id
    left join field_decision d on d.id = (select max(e.id) from field_decision e
         where e.store_id = f.store_id and e.place = f.place and e.heading = f.heading and e.category = x.category)
   where d.verdict is null or d.verdict not in ('not-personal', 'test-data')
  union all
  select f.id, f.store_id, f.place, f.heading, f.nature, d.instead, '', 'certain', f.value_count, f.value_count, d.verdict
    from held_field f
    join field_decision d on d.id = (select max(e.id) from field_decision e
         where e.store_id = f.store_id and e.place = f.place and e.heading = f.heading and e.category = '')
   where d.verdict = 'other';
