-- What people are told, when data is asked of them and when something changes: step 5. New tables: lock nothing that is in use;
-- older code runs beside them.
create table collection_point (
  -- data: where the business asks people for data, and for which activity; nothing about the people who are asked
  -- purpose: to tell people at that moment what is asked and why
  -- kept: until the owner ends it, and three years after
  id         integer not null primary key,
  kind       text    not null,
  name       text    not null,
  activity   text    not null,
  account_id integer not null references account (id),
  made_at    bigint  not null,
  ended_at   bigint
);
create table collection_text (
  -- data: what was said at a place where data is asked, and since when; nothing about people
  -- purpose: proof of what people were told
  -- kept: as the place
  id         integer not null primary key,
  point_id   integer not null references collection_point (id) on delete cascade,
  text_es    text    not null,
  text_en    text    not null,
  hash       text    not null,
  version    integer not null,
  since_at   bigint  not null
);
create index collection_text_point on collection_text (point_id, id);
create table campaign (
  -- data: what the business tells its customers, why, and how many; nobody's name or address
  -- purpose: to tell the people concerned, and proof that they were told
  -- kept: three years after it was sent
  id            integer not null primary key,
  cause         text    not null,
  version       integer,
  required      integer not null,
  subject_es    text    not null,
  text_es       text    not null,
  subject_en    text    not null,
  text_en       text    not null,
  activity      text,
  added         text,
  in_force      text    not null,
  state         text    not null,
  hash          text,
  source        text,
  job_id        integer,
  read_count    bigint  not null default 0,
  unusable_count bigint not null default 0,
  queued_count  bigint  not null default 0,
  made_at       bigint  not null,
  sent_at       bigint,
  ended_at      bigint,
  account_id    integer references account (id)
);
create unique index campaign_version on campaign (version) where version is not null;
