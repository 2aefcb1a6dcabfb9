-- The privacy policy: step 4. New tables: lock nothing that is in use; older code runs beside them.
create table policy_answer (
  -- data: how people reach the business, as it stands in public; answers about its practice; which account gave them
  -- purpose: to say in the policy what no look at data tells
  -- kept: while the program is used
  question   text    not null primary key,
  answer     text    not null check (length(answer) <= 2000),
  account_id integer not null references account (id),
  told_at    bigint  not null
);
create table policy_paragraph (
  -- data: what the owner wrote for the policy, for everybody to read; which account wrote it
  -- purpose: to say in the policy what the program does not know
  -- kept: while it is part of the policy, and three years after as part of its history
  id         integer not null primary key,
  text_es    text    not null check (length(text_es) <= 4000),
  text_en    text    not null check (length(text_en) <= 4000),
  account_id integer not null references account (id),
  written_at bigint  not null,
  removed_at bigint
);
create table policy_version (
  -- data: the policy as it was published, with names of firms and how people reach the business; names of places that hold data; no values
  -- purpose: to show what was promised when, and on what it rested
  -- kept: while the program is used; what was promised must stay readable
  number       integer not null primary key,
  in_force     text    not null,
  weight       text    not null,
  reasons      text    not null,
  claims       text    not null,
  document_es  text    not null,
  document_en  text    not null,
  hash         text    not null,
  account_id   integer not null references account (id),
  published_at bigint  not null
);
