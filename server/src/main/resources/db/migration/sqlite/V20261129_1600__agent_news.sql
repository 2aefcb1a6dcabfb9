-- The directory lists this business under an id, and agents want to hear of changes: step 6. New columns with a default: lock the tables for a
-- moment; older code runs beside them, tells no agent anything and takes requests for any business.
alter table rights_agent add column business text not null default '';

alter table rights_agent_request add column callback text not null default '' check (length(callback) <= 500);
alter table rights_agent_request add column told text not null default '';
alter table rights_agent_request add column try_count integer not null default 0;
alter table rights_agent_request add column try_at bigint;
