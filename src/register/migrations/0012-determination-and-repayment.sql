-- Of a grant: by when it must be determined and when it was, and what must be paid back: how much, when that was asked,
-- by when it must be there and when it was received.

ALTER TABLE "grant"
  ADD COLUMN "determination_due" date,
  ADD COLUMN "determined_on" text CHECK ("determined_on" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  ADD COLUMN "to_repay" bigint CHECK ("to_repay" >= 0),
  ADD COLUMN "reclaimed_on" text CHECK ("reclaimed_on" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  ADD COLUMN "repayment_due" date,
  ADD COLUMN "repaid_on" text CHECK ("repaid_on" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$');
