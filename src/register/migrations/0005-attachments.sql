-- Files that belong to things. The files themselves are kept in the data folder, named by their sha256; which thing and
-- which file are fixed, and the thing is of any kind, so that no foreign key can hold it: the register's door does.
CREATE TABLE "attachment" (
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
  "open_to" text NOT NULL CHECK ("open_to" IN ('steering', 'accountability', 'resident')),
  "of" text NOT NULL CHECK ("of" IN ('programme', 'timelineEvent', 'organisation', 'partner', 'plan', 'challenge', 'trend', 'ambition', 'objective', 'outcome', 'impactJudgement', 'intervention', 'output', 'activity', 'ownFigure', 'lesson', 'linkage', 'assessment', 'moneySource', 'budgetLine', 'grantScheme', 'grantCall', 'grant', 'meeting', 'agendaItem', 'decision', 'action', 'bottleneck', 'streetApproach')),
  "thing" text NOT NULL CHECK (char_length("thing") BETWEEN 1 AND 36) CHECK ("thing" ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'),
  "format" text NOT NULL CHECK ("format" IN ('pdf', 'docx', 'odt', 'xlsx', 'ods', 'pptx', 'odp', 'csv', 'txt', 'jpeg', 'png', 'webp')),
  "bytes" bigint NOT NULL CHECK ("bytes" BETWEEN 0 AND 1000000000),
  "sha256" text NOT NULL CHECK (char_length("sha256") BETWEEN 1 AND 64) CHECK ("sha256" ~ '^[0-9a-f]{64}$'),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A')) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A')) STORED
);
CREATE INDEX ON "attachment" (programme, lower("name"), id);
CREATE INDEX ON "attachment" USING gin (words);
CREATE INDEX ON "attachment" USING gin (words_all);

ALTER TABLE "attachment" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
CREATE INDEX ON "attachment" ("thing");
CREATE INDEX ON "attachment" ("sha256");
