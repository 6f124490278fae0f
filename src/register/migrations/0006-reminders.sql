-- Whether somebody wants reminders by mail, and when the last one was written. The row is locked while one is written,
-- so that of two processes that come to it at once only one writes.
CREATE TABLE reminder (
  person uuid PRIMARY KEY REFERENCES auth.person ON DELETE CASCADE,
  is_wanted boolean NOT NULL DEFAULT true,
  mailed_on date
);
