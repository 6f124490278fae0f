-- What partners keep beside an intervention, such as columns of their own list that have no field. Partners only.
ALTER TABLE "intervention" ADD COLUMN "note" text CHECK (char_length("note") BETWEEN 1 AND 4000);
ALTER TABLE "intervention" DROP COLUMN words_all;
ALTER TABLE "intervention" ADD COLUMN words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("why", '') || ' | ' || coalesce("for_whom", '') || ' | ' || coalesce("areas_note", '') || ' | ' || coalesce("could_spread_to", '') || ' | ' || coalesce("contact_note", '') || ' | ' || coalesce("progress", '') || ' | ' || coalesce("stop_reason", '') || ' | ' || coalesce("stop_lesson", '') || ' | ' || coalesce("risks", '') || ' | ' || coalesce("source", '') || ' | ' || coalesce("note", ''))) STORED;
CREATE INDEX ON "intervention" USING gin (words_all);
