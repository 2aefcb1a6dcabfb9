-- Old keys are found without reading all of them. New index: locks writes while it is made, a moment for a hundred thousand keys.
-- Older code runs beside it.
create index write_once_written on write_once (written_at);
