-- Who changed things of a programme and of which kinds is counted without the lines of the log: a programme fills thousands
-- of pages with them. Many lines share a value, which an index keeps once.
CREATE INDEX change_log_programme_kind_by ON change_log (programme, kind, by);
