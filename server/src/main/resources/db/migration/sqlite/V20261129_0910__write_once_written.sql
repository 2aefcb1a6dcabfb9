-- Old keys are found without reading all of them. Locks: writes wait while the index is made, a moment for a hundred thousand keys.
-- Older code runs beside it.
create index write_once_written on write_once (written_at);
