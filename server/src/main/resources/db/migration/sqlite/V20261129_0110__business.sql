-- What the owner told about the business. New tables: lock nothing that is in use; older code runs beside them.
create table business (
  -- data: names of the business, its website, and how people reach it; for a person who trades under her own name, that is her data
  -- purpose: to name the business in notices and letters, and to work out which laws reach it
  -- kept: while the program is used
  id         integer not null primary key check (id = 1),
  name       text    not null default '' check (length(name) <= 200),
  known_as   text    not null default '' check (length(known_as) <= 200),
  trade      text    not null default '',
  website    text    not null default '' check (length(website) <= 300),
  elsewhere  text    not null default '' check (elsewhere in ('', 'none', 'some', 'unknown')),
  email      text    not null default '' check (length(email) <= 254),
  phone      text    not null default '' check (length(phone) <= 40),
  hours      text    not null default '' check (length(hours) <= 200),
  changed_at bigint  not null
);
create table business_fact (
  -- data: none about people; answers to what laws ask about a business, and which account gave them
  -- purpose: to work out which laws reach the business
  -- kept: while the program is used
  fact       text    not null primary key,
  answer     text    not null,
  assumed    boolean not null,
  told_at    bigint  not null,
  account_id integer not null references account (id)
);
create table business_place (
  -- data: none about people; where the business is, and in which places how many of its customers live
  -- purpose: to work out whose law counts
  -- kept: while the program is used
  place          text    not null primary key,
  located        boolean not null,
  customers      boolean not null,
  customer_count bigint
);
create table setup_page (
  -- data: none about people
  -- purpose: to go on with the set-up where it was left
  -- kept: while the program is used
  page      text   not null primary key,
  passed_at bigint not null
);
