-- How alike records are after a dry run of a rule that makes them nameless or less exact. A new column: locks the table for a moment; older code runs beside it.
alter table dry_run add column alike_count bigint;
