-- When a person was to be forgotten whose case was still open: who she is goes thirty days after its end. A column that older code leaves
-- empty; locks the table for a moment.
alter table rights_case add column erase_asked_at bigint;
