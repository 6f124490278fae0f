-- Whether a check asks residents is a flag, as every other yes or no.
ALTER TABLE "commitment_check" DROP CONSTRAINT commitment_check_asks_residents_check;
ALTER TABLE "commitment_check" ALTER COLUMN "asks_residents" TYPE boolean USING coalesce("asks_residents" = 'yes', false);
ALTER TABLE "commitment_check" ALTER COLUMN "asks_residents" SET DEFAULT false, ALTER COLUMN "asks_residents" SET NOT NULL;

-- The log says the same as before in the spelling of now: it is what things are played from. Only here may it be rewritten.
ALTER TABLE change_log DISABLE TRIGGER change_log_only_grows;
UPDATE change_log SET
  before = CASE WHEN before ? 'asksResidents' THEN jsonb_set(before, '{asksResidents}', to_jsonb(coalesce(before ->> 'asksResidents' = 'yes', false))) ELSE before END,
  after = CASE WHEN after ? 'asksResidents' THEN jsonb_set(after, '{asksResidents}', to_jsonb(coalesce(after ->> 'asksResidents' = 'yes', false))) ELSE after END
WHERE kind = 'commitmentCheck';
ALTER TABLE change_log ENABLE TRIGGER change_log_only_grows;

-- The recorded answer of residents: what they said, who was asked, when, and who wrote it down.
ALTER TABLE "assessment"
  ADD COLUMN "residents_who" text CHECK (char_length("residents_who") BETWEEN 1 AND 200),
  ADD COLUMN "residents_asked_on" text CHECK ("residents_asked_on" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  ADD COLUMN "residents_recorded_by" text CHECK (char_length("residents_recorded_by") BETWEEN 1 AND 200);
ALTER TABLE "assessment" DROP COLUMN words, DROP COLUMN words_all;
ALTER TABLE "assessment"
  ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("evidence", '') || ' | ' || coalesce("judged_by", '') || ' | ' || coalesce("residents_said", '') || ' | ' || coalesce("residents_who", '') || ' | ' || coalesce("residents_recorded_by", ''))) STORED,
  ADD COLUMN words_all tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("evidence", '') || ' | ' || coalesce("judged_by", '') || ' | ' || coalesce("residents_said", '') || ' | ' || coalesce("residents_who", '') || ' | ' || coalesce("residents_recorded_by", ''))) STORED;
CREATE INDEX ON "assessment" USING gin (words);
CREATE INDEX ON "assessment" USING gin (words_all);

-- A linkage across programmes names the others.
ALTER TABLE "linkage"
  ADD COLUMN "programmes" uuid[] NOT NULL DEFAULT '{}',
  ADD COLUMN "elsewhere" text CHECK (char_length("elsewhere") BETWEEN 1 AND 400);
ALTER TABLE "linkage" DROP COLUMN words, DROP COLUMN words_all;
ALTER TABLE "linkage"
  ADD COLUMN words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("elsewhere", '') || ' | ' || coalesce("why", '') || ' | ' || coalesce("more", '') || ' | ' || coalesce("widens_because", '') || ' | ' || coalesce("source", ''))) STORED,
  ADD COLUMN words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("elsewhere", '') || ' | ' || coalesce("why", '') || ' | ' || coalesce("more", '') || ' | ' || coalesce("widens_because", '') || ' | ' || coalesce("proposed_by", '') || ' | ' || coalesce("rejected_because", '') || ' | ' || coalesce("source", ''))) STORED;
CREATE INDEX ON "linkage" USING gin (words);
CREATE INDEX ON "linkage" USING gin (words_all);
CREATE INDEX ON "linkage" USING gin ("programmes");

-- Bottlenecks and streets: for partners after a second reader, for everybody when that is said besides.
ALTER TABLE "bottleneck" ADD COLUMN "for_everybody" boolean NOT NULL DEFAULT false;
ALTER TABLE "street_approach"
  ADD COLUMN "public_name" text CHECK (char_length("public_name") BETWEEN 1 AND 200),
  ADD COLUMN "told" text CHECK (char_length("told") BETWEEN 1 AND 1200),
  ADD COLUMN "read_by_second" boolean NOT NULL DEFAULT false,
  ADD COLUMN "for_everybody" boolean NOT NULL DEFAULT false;
ALTER TABLE "street_approach" DROP COLUMN words, DROP COLUMN words_all;
ALTER TABLE "street_approach"
  ADD COLUMN words tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("public_name", '') || ' | ' || coalesce("told", ''))) STORED,
  ADD COLUMN words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("visible_place", '') || ' | ' || coalesce("seen", '') || ' | ' || coalesce("agreed", '') || ' | ' || coalesce("done", '') || ' | ' || coalesce("public_name", '') || ' | ' || coalesce("told", ''))) STORED;
CREATE INDEX ON "street_approach" USING gin (words);
CREATE INDEX ON "street_approach" USING gin (words_all);
