-- Where a notice stands besides mail, and how often people opened its page by themselves. New tables: lock nothing that is in use;
-- older code runs beside them.
create table campaign_posting (
  -- data: that a notice stood on the business's sites or hung in its shop, from when until when; nothing about people
  -- purpose: proof that the people concerned were told
  -- kept: as the notice
  id          integer not null primary key,
  campaign_id integer not null references campaign (id) on delete cascade,
  way         text    not null,
  hash        text    not null,
  last_day    text    not null,
  account_id  integer not null references account (id),
  posted_at   bigint  not null,
  ended_at    bigint
);
create index campaign_posting_campaign on campaign_posting (campaign_id, id);
create table campaign_opening (
  -- data: how often the page of a notice was opened on a day, by which way people came; nothing about who
  -- purpose: to know that a notice is read
  -- kept: as the notice
  campaign_id   integer not null references campaign (id) on delete cascade,
  way           text    not null,
  day           text    not null,
  opening_count bigint  not null,
  primary key (campaign_id, way, day)
);
