-- What speaks for a claim or against it. It points at one thing and belongs to one claim; both are fixed. An address that
-- is erased leaves evidence that points at nothing: that it did stays.
CREATE TABLE "evidence" (
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
  "assessment" uuid,
  "outcome" uuid,
  "impact_judgement" uuid,
  "criterion" uuid,
  "contribution" uuid,
  "lesson" uuid,
  "decision" uuid,
  "trend" uuid,
  "indicator" text CHECK (char_length("indicator") <= 64),
  "areas" text[] NOT NULL DEFAULT '{}' CHECK (cardinality("areas") <= 1),
  "period" text CHECK (char_length("period") BETWEEN 1 AND 10),
  "comparator" text CHECK ("comparator" IN ('municipality', 'country')),
  "output" uuid,
  "registration" uuid,
  "attachment" uuid,
  "link" text CHECK (char_length("link") <= 2000),
  "sign" text NOT NULL CHECK ("sign" IN ('supports', 'contradicts')),
  "why" text NOT NULL CHECK (char_length("why") BETWEEN 1 AND 400),
  "open_to" text NOT NULL CHECK ("open_to" IN ('steering', 'accountability', 'resident')),
  "figure_mark" text CHECK (char_length("figure_mark") BETWEEN 1 AND 64) CHECK ("figure_mark" ~ '^[0-9a-f]{64}$'),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("why", '')), 'A') || to_tsvector('dutch', coalesce("period", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("why", '')), 'A') || to_tsvector('dutch', coalesce("period", ''))) STORED,
  CONSTRAINT evidence_of_one CHECK (num_nonnulls("assessment", "outcome", "impact_judgement", "criterion", "contribution", "lesson", "decision", "trend") = 1),
  CONSTRAINT evidence_is_one CHECK (num_nonnulls("indicator", "output", "registration", "attachment", "link") <= 1),
  CONSTRAINT evidence_figure_whole CHECK (("indicator" IS NOT NULL) = (cardinality("areas") = 1)),
  CONSTRAINT evidence_only_figure CHECK ("indicator" IS NOT NULL OR ("comparator" IS NULL AND "figure_mark" IS NULL AND "period" IS NULL AND cardinality("areas") = 0))
);
CREATE INDEX ON "evidence" (programme, lower("why"), id);
CREATE INDEX ON "evidence" USING gin (words);
CREATE INDEX ON "evidence" USING gin (words_all);
CREATE INDEX ON "evidence" ("assessment") WHERE "assessment" IS NOT NULL;
CREATE INDEX ON "evidence" ("outcome") WHERE "outcome" IS NOT NULL;
CREATE INDEX ON "evidence" ("impact_judgement") WHERE "impact_judgement" IS NOT NULL;
CREATE INDEX ON "evidence" ("criterion") WHERE "criterion" IS NOT NULL;
CREATE INDEX ON "evidence" ("contribution") WHERE "contribution" IS NOT NULL;
CREATE INDEX ON "evidence" ("lesson") WHERE "lesson" IS NOT NULL;
CREATE INDEX ON "evidence" ("decision") WHERE "decision" IS NOT NULL;
CREATE INDEX ON "evidence" ("trend") WHERE "trend" IS NOT NULL;
CREATE INDEX ON "evidence" ("output") WHERE "output" IS NOT NULL;
CREATE INDEX ON "evidence" ("registration") WHERE "registration" IS NOT NULL;
CREATE INDEX ON "evidence" ("attachment") WHERE "attachment" IS NOT NULL;

ALTER TABLE "evidence" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("assessment") REFERENCES "assessment" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("outcome") REFERENCES "outcome" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("impact_judgement") REFERENCES "impact_judgement" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("criterion") REFERENCES "criterion" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("contribution") REFERENCES "contribution" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("lesson") REFERENCES "lesson" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("decision") REFERENCES "decision" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("trend") REFERENCES "trend" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("output") REFERENCES "output" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("registration") REFERENCES "registration" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("attachment") REFERENCES "attachment" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
