-- The owner's own words for notices, in the place of those that come with the program. A new table: locks nothing that is in use; older
-- code runs beside it.
create table notice_template (
  -- data: words that the business writes to customers before anything about a change is filled in; nothing about people
  -- purpose: so that notices sound like the business
  -- kept: until the owner takes the words of the program again
  cause      text    not null,
  language   text    not null,
  subject    text    not null,
  text       text    not null,
  html       text    not null,
  account_id integer not null references account (id),
  written_at bigint  not null,
  primary key (cause, language)
);
