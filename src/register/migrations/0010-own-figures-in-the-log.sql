-- Own figures say what they count since step 8; the log, from which things are played, says so from here on too. Only
-- here may it be rewritten.
ALTER TABLE change_log DISABLE TRIGGER change_log_only_grows;
UPDATE change_log SET
  before = CASE WHEN before ? 'countsPeople' THEN (before - 'countsPeople') || jsonb_build_object('counts', CASE WHEN before ->> 'countsPeople' = 'true' THEN 'people' END) ELSE before END,
  after = CASE WHEN after ? 'countsPeople' THEN (after - 'countsPeople') || jsonb_build_object('counts', CASE WHEN after ->> 'countsPeople' = 'true' THEN 'people' END) ELSE after END
WHERE kind = 'ownFigure' AND (before ? 'countsPeople' OR after ? 'countsPeople');
ALTER TABLE change_log ENABLE TRIGGER change_log_only_grows;
