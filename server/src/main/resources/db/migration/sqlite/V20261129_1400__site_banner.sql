-- What visitors of the business's own site are asked: step 7. New tables: lock nothing that is in use; older code runs beside them.
create table site_banner (
  -- data: none about visitors; which account published it
  -- purpose: to show visitors the banner, and to prove afterwards how they were asked
  -- kept: as long as the ledger; never changed but for its end
  id           integer not null primary key,
  position     text    not null,
  asks         integer not null,
  google       integer not null,
  gpp          integer not null,
  background   text    not null,
  ink          text    not null,
  accept       text    not null,
  reject       text    not null,
  sites        text    not null,
  published_at bigint  not null,
  ended_at     bigint,
  account_id   integer not null references account (id)
);
create table site_banner_text (
  -- data: none about people
  -- purpose: the exact words of a banner in a language
  -- kept: as long as the banner
  banner_id integer not null references site_banner (id),
  language  text    not null,
  title     text    not null,
  intro     text    not null,
  accept    text    not null,
  reject    text    not null,
  settings  text    not null,
  primary key (banner_id, language)
) without rowid;
