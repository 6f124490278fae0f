-- Hours that an activity takes, as a number: each year, or in all.
ALTER TABLE "activity"
  ADD COLUMN "hours" bigint CHECK ("hours" BETWEEN 0 AND 1000000),
  ADD COLUMN "hours_per" text CHECK ("hours_per" IN ('year', 'whole'));

-- What somebody can do is another thing to bring than what they know.
ALTER TABLE "partner" DROP CONSTRAINT partner_brings_check;
ALTER TABLE "partner" ADD CONSTRAINT partner_brings_check
  CHECK ("brings" <@ ARRAY['money', 'hours', 'buildings', 'knowledge', 'skills', 'network', 'other']);

-- How residents of a street were asked whether its name may be seen. Where that is not written down it is seen by nobody outside.
ALTER TABLE "street_approach" ADD COLUMN "agreed_how" text CHECK (char_length("agreed_how") BETWEEN 1 AND 400);
ALTER TABLE "street_approach" DROP COLUMN words_all;
ALTER TABLE "street_approach" ADD COLUMN words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("visible_place", '') || ' | ' || coalesce("seen", '') || ' | ' || coalesce("agreed", '') || ' | ' || coalesce("done", '') || ' | ' || coalesce("agreed_how", '') || ' | ' || coalesce("public_name", '') || ' | ' || coalesce("told", ''))) STORED;
CREATE INDEX ON "street_approach" USING gin (words_all);
