-- What steps announce to one another, and who has heard it. New tables: lock nothing that is in use; older code runs beside them.
create table event (
  -- data: which event of which kind; numbers of rows, never data of people
  -- purpose: to tell the other steps what happened, also when the program ends before they have heard it
  -- kept: ninety days after everybody has heard it
  id           integer primary key,
  kind         text    not null,
  body         text    not null,
  announced_at bigint  not null
);
create table event_delivery (
  -- data: none about people
  -- purpose: to tell each event to each step that listens, and to none twice
  -- kept: as long as the event
  event_id     integer not null references event (id) on delete cascade,
  handler      text    not null,
  delivered_at bigint,
  primary key (event_id, handler)
);
create index event_delivery_open on event_delivery (handler, delivered_at);
