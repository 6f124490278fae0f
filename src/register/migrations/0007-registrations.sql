-- Questions of interventions that are written down before their outcome can be seen.
CREATE TABLE "registration" (
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
  "intervention" uuid NOT NULL,
  "indicator" text NOT NULL,
  "areas" text[] NOT NULL DEFAULT '{}',
  "begins" text NOT NULL CHECK ("begins" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "promised" double precision,
  "reached" double precision,
  "comparison_areas" text[] NOT NULL DEFAULT '{}',
  "method" text NOT NULL CHECK (char_length("method") BETWEEN 1 AND 60),
  "foreseen" text CHECK ("foreseen" IN ('4', '3', '2', '1', '0')),
  "smallest" double precision,
  "registered_at" text NOT NULL CHECK (char_length("registered_at") BETWEEN 1 AND 30),
  "hash" text NOT NULL CHECK (char_length("hash") BETWEEN 1 AND 64),
  words tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("method", '') || ' | ' || coalesce("registered_at", '') || ' | ' || coalesce("hash", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("method", '') || ' | ' || coalesce("registered_at", '') || ' | ' || coalesce("hash", ''))) STORED
);
CREATE INDEX ON "registration" (programme, id);
CREATE INDEX ON "registration" USING gin (words);
CREATE INDEX ON "registration" USING gin (words_all);
CREATE INDEX ON "registration" ("intervention");
CREATE INDEX ON "registration" USING gin ("areas");
CREATE INDEX ON "registration" USING gin ("comparison_areas");

ALTER TABLE "registration" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "registration" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
