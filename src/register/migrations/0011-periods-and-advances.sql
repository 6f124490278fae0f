-- Amounts over years that no source splits; grants of which the amount is not known, with when they were applied for and
-- must be decided on, and their advances by day; and calls with the counts that a source gives.

ALTER TABLE "budget_amount" ADD COLUMN "until_year" bigint CHECK ("until_year" BETWEEN 0 AND 2200);

ALTER TABLE "grant_call"
  ADD COLUMN "application_count" bigint CHECK ("application_count" BETWEEN 0 AND 1000000000),
  ADD COLUMN "granted_count" bigint CHECK ("granted_count" BETWEEN 0 AND 1000000000);

ALTER TABLE "grant"
  ADD COLUMN "amount_unknown" boolean NOT NULL DEFAULT false,
  ADD COLUMN "applied_on" text CHECK ("applied_on" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  ADD COLUMN "decision_due" date;

CREATE TABLE "grant_advance" (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  slug text CHECK (slug IS NULL),
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  as_of date NOT NULL,
  withdrawn_at timestamptz,
  withdrawn_because text,
  "grant" uuid NOT NULL,
  "paid_on" date NOT NULL,
  "amount" bigint NOT NULL CHECK ("amount" >= 0),
  "note" text CHECK (char_length("note") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("note", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("note", ''))) STORED
);
CREATE INDEX ON "grant_advance" (programme, id);
CREATE INDEX ON "grant_advance" USING gin (words);
CREATE INDEX ON "grant_advance" USING gin (words_all);
CREATE INDEX ON "grant_advance" ("grant");

ALTER TABLE "grant_advance" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grant_advance" ADD FOREIGN KEY ("grant") REFERENCES "grant" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
