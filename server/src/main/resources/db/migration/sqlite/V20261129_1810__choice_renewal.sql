-- Since when customers are asked again about one purpose, because more is done than they agreed to. A new table: locks nothing that is in
-- use; older code runs beside it.
create table choice_renewal (
  -- data: about which purpose customers are asked again, since when, and because of what; nothing about people
  -- purpose: so that a yes to something less is not taken for a yes to more
  -- kept: as the words with which they were asked
  id         integer not null primary key,
  purpose    text    not null references choice_purpose (id),
  cause      text    not null,
  version    integer not null,
  account_id integer not null references account (id),
  asked_at   bigint  not null
);
create unique index choice_renewal_cause on choice_renewal (purpose, cause);
