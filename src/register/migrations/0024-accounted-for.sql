-- Of a grant: what its holder accounted for, and when. Each other step of its life had its day and its amount.
ALTER TABLE "grant"
  ADD COLUMN "accounted" bigint CHECK ("accounted" >= 0),
  ADD COLUMN "accounted_on" text CHECK ("accounted_on" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$');
