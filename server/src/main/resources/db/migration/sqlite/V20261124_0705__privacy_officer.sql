-- Who is in charge of customer privacy, now and before. A new table: locks nothing that is in use; older code runs beside it.
create table privacy_officer (
  -- data: name, e-mail address and telephone number of the people in charge of customer privacy, and from when to when
  -- purpose: to tell customers, staff and authorities whom to turn to, and to prove who was in charge when
  -- kept: while in charge, and three years after
  id         integer not null primary key,
  post       text    not null,
  name       text    not null check (length(name) <= 200),
  email      text    not null default '',
  phone      text    not null default '',
  begins     text    not null,
  ends       text,
  account_id integer not null references account (id),
  named_at   bigint  not null
);
