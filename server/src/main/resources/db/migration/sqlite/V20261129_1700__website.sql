-- What the business's own websites do: step 4. New tables: lock nothing that is in use; older code runs beside them.
create table website (
  -- data: addresses of websites of the business itself, as its owner named them
  -- purpose: they are looked at, and nothing else is
  -- kept: until the owner takes the site out
  id           integer not null primary key,
  host         text    not null check (length(host) <= 300),
  own_network  integer not null,
  account_id   integer not null references account (id),
  added_at     bigint  not null
);
create unique index website_host on website (host);
create table website_look (
  -- data: what the last look saw of a site, as JSON: names of forms, fields, cookies and machines, paths of pages; nobody's data
  -- purpose: to hold the site against what is known and published
  -- kept: until the next look
  website_id   integer not null primary key references website (id) on delete cascade,
  report       text    not null,
  looked_at    bigint  not null
);
create table website_form (
  -- data: forms of a site that ask people for data, what kinds they ask for and for which activity; nothing about the people who are asked
  -- purpose: people are told there what is asked and why, and a new question is noticed
  -- kept: until a look no longer finds the form, or the owner takes the site out
  id            integer not null primary key,
  website_id    integer not null references website (id) on delete cascade,
  form_key      text    not null check (length(form_key) <= 400),
  name          text    not null check (length(name) <= 200),
  page          text    not null,
  data          text    not null,
  activity      text    not null,
  told          integer not null,
  first_seen_at bigint  not null
);
create unique index website_form_key on website_form (website_id, form_key);
