-- What a place says of the changes in its tables and mail folders, so that what is the same need not be read again: step 1.
-- It locks the table for a moment; older code runs beside it and reads everything.
alter table seen_dataset add column version text collate "C" not null default '';
alter table seen_dataset add column read_at bigint;
