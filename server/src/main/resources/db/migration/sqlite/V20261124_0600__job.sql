-- Long work and how far it is, and the queue from which servers take it. New tables: lock nothing that is in use; older code runs
-- beside them.
create table job (
  -- data: which account asked for which work and when; how far it is. Inputs, resume points and results hold numbers, places and
  -- settings, never data of people
  -- purpose: to do long work to its end, also after a crash, and to show how far it is
  -- kept: thirty days after its end
  id             integer primary key,
  kind           text    not null,
  input          text    not null,
  actor          text    not null,
  occasion       text    unique,
  state          text    not null check (state in ('waiting', 'running', 'done', 'stopped', 'failed')),
  asked_at       bigint  not null,
  run_at         bigint,
  ended_at       bigint,
  due_at         bigint,
  stop_asked_at  bigint,
  run_count      integer not null default 0,
  failure_count  integer not null default 0,
  resume_point   text,
  doing          text,
  unit           text,
  done_count     integer not null default 0,
  total_count    integer not null default 0,
  before_count   integer not null default 0,
  sentence       text,
  arguments      text    not null default '',
  address        text
);
create index job_state on job (state);
create index job_ended on job (ended_at);
create table job_queue (
  -- data: none about people; the numbers of jobs and the names of schedules, and which server works on which
  -- purpose: to run each of them once, by one server at a time (the columns are db-scheduler's)
  -- kept: until the job has ended; schedules as long as the program has them
  task_name            text    not null,
  task_instance        text    not null,
  task_data            blob,
  execution_time       bigint  not null,
  picked               boolean not null,
  picked_by            text,
  last_success         bigint,
  last_failure         bigint,
  consecutive_failures integer,
  last_heartbeat       bigint,
  version              integer not null,
  priority             integer,
  primary key (task_name, task_instance)
);
create index job_queue_execution_time on job_queue (execution_time);
