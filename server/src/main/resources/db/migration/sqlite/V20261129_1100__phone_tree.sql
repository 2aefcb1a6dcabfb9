-- Whom to call when something goes wrong: step 3. A new table and a new column with a default: locks nothing that is in use; older code
-- runs beside them.
create table phone_tree (
  -- data: names and telephone numbers of people and firms that help the business when something goes wrong, as the owner wrote them
  -- purpose: to call the right ones within the first hour
  -- kept: until the owner changes or empties the line
  role       text    not null primary key,
  name       text    not null check (length(name) <= 200),
  phone      text    not null check (length(phone) <= 60),
  account_id integer not null references account (id),
  changed_at bigint  not null
);
alter table mailing add column unplaced_count bigint not null default 0;
