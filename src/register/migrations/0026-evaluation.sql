-- Evaluation: the same questions, answered at set moments. An answer is of one question and one moment, and stays as it was
-- written; another may be laid on top, so that there can be several.
CREATE TABLE "evaluation_question" (
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
  "question" text NOT NULL CHECK (char_length("question") BETWEEN 1 AND 400),
  "about" text NOT NULL CHECK ("about" IN ('content', 'process')),
  "rank" bigint CHECK ("rank" BETWEEN 0 AND 1000000000),
  "asks_residents" boolean NOT NULL DEFAULT false,
  "open_to" text NOT NULL CHECK ("open_to" IN ('steering', 'accountability', 'resident')),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("question", '')), 'A')) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("question", '')), 'A')) STORED
);
CREATE INDEX ON "evaluation_question" (programme, lower("question"), id);
CREATE INDEX ON "evaluation_question" USING gin (words);
CREATE INDEX ON "evaluation_question" USING gin (words_all);

CREATE TABLE "evaluation_moment" (
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
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 200),
  "sort" text NOT NULL CHECK ("sort" IN ('beginning', 'halfway', 'end', 'other')),
  "on" text NOT NULL CHECK ("on" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "leads" text CHECK (char_length("leads") BETWEEN 1 AND 200),
  "state" text NOT NULL CHECK ("state" IN ('planned', 'held')),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("leads", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("leads", ''))) STORED
);
CREATE INDEX ON "evaluation_moment" (programme, lower("name"), id);
CREATE INDEX ON "evaluation_moment" USING gin (words);
CREATE INDEX ON "evaluation_moment" USING gin (words_all);

CREATE TABLE "evaluation_answer" (
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
  "question" uuid NOT NULL,
  "moment" uuid NOT NULL,
  "answer" text NOT NULL CHECK (char_length("answer") BETWEEN 1 AND 4000),
  "answered_by" text NOT NULL CHECK (char_length("answered_by") BETWEEN 1 AND 200),
  "answered_on" date NOT NULL,
  "residents_said" text CHECK (char_length("residents_said") BETWEEN 1 AND 4000),
  "residents_who" text CHECK (char_length("residents_who") BETWEEN 1 AND 200),
  "open_to" text NOT NULL CHECK ("open_to" IN ('steering', 'accountability', 'resident')),
  words tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("answer", '') || ' | ' || coalesce("answered_by", '') || ' | ' || coalesce("residents_said", '') || ' | ' || coalesce("residents_who", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("answer", '') || ' | ' || coalesce("answered_by", '') || ' | ' || coalesce("residents_said", '') || ' | ' || coalesce("residents_who", ''))) STORED
);
CREATE INDEX ON "evaluation_answer" (programme, id);
CREATE INDEX ON "evaluation_answer" USING gin (words);
CREATE INDEX ON "evaluation_answer" USING gin (words_all);
CREATE INDEX ON "evaluation_answer" ("question");
CREATE INDEX ON "evaluation_answer" ("moment");

ALTER TABLE "evaluation_question" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation_moment" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation_answer" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation_answer" ADD FOREIGN KEY ("question") REFERENCES "evaluation_question" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evaluation_answer" ADD FOREIGN KEY ("moment") REFERENCES "evaluation_moment" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
