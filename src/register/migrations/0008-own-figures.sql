-- Own figures of interventions say what they count, so that the gate knows how to protect them; links of the results
-- chain carry why they are thought to hold; and a ledger keeps what residents were told of own figures.

ALTER TABLE "own_figure" ADD COLUMN "counts" text CHECK ("counts" IN ('people', 'share', 'mean', 'things'));
ALTER TABLE "own_figure" ADD COLUMN "adds_up" boolean NOT NULL DEFAULT false;
ALTER TABLE "own_figure" ADD COLUMN "is_delicate" boolean NOT NULL DEFAULT false;
-- What nobody said to be people may be about people too: it stays unsaid, and nothing of it is shown until somebody says.
UPDATE "own_figure" SET "counts" = 'people' WHERE "counts_people";
ALTER TABLE "own_figure" DROP COLUMN "counts_people";

ALTER TABLE "ambition" ADD COLUMN "mechanism" text CHECK (char_length("mechanism") BETWEEN 1 AND 4000);
ALTER TABLE "ambition" ADD COLUMN "assumption" text CHECK (char_length("assumption") BETWEEN 1 AND 4000);
ALTER TABLE "ambition" DROP COLUMN words, DROP COLUMN words_all;
ALTER TABLE "ambition" ADD COLUMN words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("mechanism", '') || ' | ' || coalesce("assumption", '') || ' | ' || coalesce("source", ''))) STORED;
ALTER TABLE "ambition" ADD COLUMN words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("mechanism", '') || ' | ' || coalesce("assumption", '') || ' | ' || coalesce("source", ''))) STORED;
CREATE INDEX ON "ambition" USING gin (words);
CREATE INDEX ON "ambition" USING gin (words_all);

ALTER TABLE "objective" ADD COLUMN "mechanism" text CHECK (char_length("mechanism") BETWEEN 1 AND 4000);
ALTER TABLE "objective" ADD COLUMN "assumption" text CHECK (char_length("assumption") BETWEEN 1 AND 4000);
ALTER TABLE "objective" DROP COLUMN words, DROP COLUMN words_all;
ALTER TABLE "objective" ADD COLUMN words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("mechanism", '') || ' | ' || coalesce("assumption", '') || ' | ' || coalesce("source", ''))) STORED;
ALTER TABLE "objective" ADD COLUMN words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("mechanism", '') || ' | ' || coalesce("assumption", '') || ' | ' || coalesce("source", ''))) STORED;
CREATE INDEX ON "objective" USING gin (words);
CREATE INDEX ON "objective" USING gin (words_all);

ALTER TABLE "outcome" ADD COLUMN "mechanism" text CHECK (char_length("mechanism") BETWEEN 1 AND 4000);
ALTER TABLE "outcome" ADD COLUMN "assumption" text CHECK (char_length("assumption") BETWEEN 1 AND 4000);
ALTER TABLE "outcome" DROP COLUMN words, DROP COLUMN words_all;
ALTER TABLE "outcome" ADD COLUMN words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("mechanism", '') || ' | ' || coalesce("assumption", '') || ' | ' || coalesce("evidence", '') || ' | ' || coalesce("source", ''))) STORED;
ALTER TABLE "outcome" ADD COLUMN words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("mechanism", '') || ' | ' || coalesce("assumption", '') || ' | ' || coalesce("evidence", '') || ' | ' || coalesce("source", ''))) STORED;
CREATE INDEX ON "outcome" USING gin (words);
CREATE INDEX ON "outcome" USING gin (words_all);

-- What residents were told of own figures: a state of one figure a row, with the numbers that were hidden in it, for
-- whoever protects the next state. Only the gate reads it. Numbers run on within an intervention, so that of two
-- processes that tell something at once one comes second and looks again.
CREATE TABLE own_figure_told (
  id uuid PRIMARY KEY,
  intervention uuid NOT NULL REFERENCES intervention (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  figure uuid NOT NULL REFERENCES own_figure (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  number integer NOT NULL CHECK (number > 0),
  told_at timestamptz NOT NULL,
  state jsonb NOT NULL,
  UNIQUE (intervention, number)
);
CREATE INDEX ON own_figure_told (figure);

CREATE FUNCTION refuse_untelling() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'what was told of own figures cannot be untold';
END
$$;
CREATE TRIGGER own_figure_told_only_grows BEFORE UPDATE OR DELETE ON own_figure_told
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_untelling();
