-- Who is here, as spring-session-jdbc 4.1 keeps it (its schema-sqlite.sql).
-- data: the number of the account, when it came in and was last seen
-- purpose: to keep people signed in
-- kept: until 30 minutes after they were last seen
create table if not exists spring_session (
  primary_id            text    not null primary key,
  session_id            text    not null unique,
  creation_time         integer not null,
  last_access_time      integer not null,
  max_inactive_interval integer not null,
  expiry_time           integer not null,
  principal_name        text
);
create index if not exists spring_session_expiry on spring_session (expiry_time);
create index if not exists spring_session_principal on spring_session (principal_name);
create table if not exists spring_session_attributes (
  session_primary_id text not null references spring_session (primary_id) on delete cascade,
  attribute_name     text not null,
  attribute_bytes    blob not null,
  primary key (session_primary_id, attribute_name)
);
