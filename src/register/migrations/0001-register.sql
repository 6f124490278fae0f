-- The register: a table for each kind of src/domain/register/kinds.ts, names that things had in addresses,
-- and the log of every change. A test holds the columns against the kinds.

CREATE TABLE "programme" (
  id uuid PRIMARY KEY,
  programme uuid CHECK (programme IS NULL),
  version integer NOT NULL CHECK (version > 0),
  slug text NOT NULL UNIQUE,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  as_of date NOT NULL,
  withdrawn_at timestamptz,
  withdrawn_because text,
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 200),
  "sort" text NOT NULL CHECK ("sort" IN ('area-programme', 'subsidy-programme', 'arrangement', 'network', 'other')),
  "parent" uuid,
  "summary" text NOT NULL CHECK (char_length("summary") BETWEEN 1 AND 1200),
  "why" text CHECK (char_length("why") BETWEEN 1 AND 4000),
  "areas" text[] NOT NULL DEFAULT '{}',
  "areas_note" text CHECK (char_length("areas_note") BETWEEN 1 AND 400),
  "begins" text CHECK ("begins" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "ends" text CHECK ("ends" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "duration" text CHECK (char_length("duration") BETWEEN 1 AND 200),
  "government_roles" text[] NOT NULL DEFAULT '{}' CHECK ("government_roles" <@ ARRAY['agenda-setting', 'informing', 'supporting', 'strengthening', 'connecting', 'lobbying']),
  "government_role_note" text CHECK (char_length("government_role_note") BETWEEN 1 AND 4000),
  "asked" text CHECK (char_length("asked") BETWEEN 1 AND 4000),
  "rule_in_the_way" text CHECK (char_length("rule_in_the_way") BETWEEN 1 AND 4000),
  "contact" uuid,
  "contact_note" text CHECK (char_length("contact_note") BETWEEN 1 AND 400),
  "website" text,
  "published" boolean NOT NULL DEFAULT false,
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("summary", '') || ' | ' || coalesce("why", '') || ' | ' || coalesce("areas_note", '') || ' | ' || coalesce("duration", '') || ' | ' || coalesce("government_role_note", '') || ' | ' || coalesce("contact_note", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("summary", '') || ' | ' || coalesce("why", '') || ' | ' || coalesce("areas_note", '') || ' | ' || coalesce("duration", '') || ' | ' || coalesce("government_role_note", '') || ' | ' || coalesce("asked", '') || ' | ' || coalesce("rule_in_the_way", '') || ' | ' || coalesce("contact_note", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "programme" USING gin (words);
CREATE INDEX ON "programme" USING gin (words_all);
CREATE INDEX ON "programme" ("parent");
CREATE INDEX ON "programme" USING gin ("areas");
CREATE INDEX ON "programme" ("contact");

CREATE TABLE "programme_line" (
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
  "summary" text CHECK (char_length("summary") BETWEEN 1 AND 4000),
  "rank" bigint CHECK ("rank" BETWEEN 0 AND 1000000000),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("summary", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("summary", ''))) STORED
);
CREATE INDEX ON "programme_line" (programme, lower("name"), id);
CREATE INDEX ON "programme_line" USING gin (words);
CREATE INDEX ON "programme_line" USING gin (words_all);

CREATE TABLE "programme_theme" (
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
  "catalogue_theme" text CHECK (char_length("catalogue_theme") BETWEEN 1 AND 200),
  "aim" text CHECK (char_length("aim") BETWEEN 1 AND 4000),
  "state" text CHECK ("state" IN ('worked-out', 'to-be-worked-out')),
  "rank" bigint CHECK ("rank" BETWEEN 0 AND 1000000000),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("catalogue_theme", '') || ' | ' || coalesce("aim", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("catalogue_theme", '') || ' | ' || coalesce("aim", ''))) STORED
);
CREATE INDEX ON "programme_theme" (programme, lower("name"), id);
CREATE INDEX ON "programme_theme" USING gin (words);
CREATE INDEX ON "programme_theme" USING gin (words_all);

CREATE TABLE "programme_area" (
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
  "areas" text[] NOT NULL DEFAULT '{}',
  "what" text CHECK (char_length("what") BETWEEN 1 AND 4000),
  "note" text CHECK (char_length("note") BETWEEN 1 AND 400),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("note", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("note", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "programme_area" (programme, lower("name"), id);
CREATE INDEX ON "programme_area" USING gin (words);
CREATE INDEX ON "programme_area" USING gin (words_all);
CREATE INDEX ON "programme_area" USING gin ("areas");

CREATE TABLE "timeline_event" (
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
  "at" text NOT NULL CHECK ("at" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "until" text CHECK ("until" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "what" text CHECK (char_length("what") BETWEEN 1 AND 4000),
  "areas" text[] NOT NULL DEFAULT '{}',
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "timeline_event" (programme, lower("name"), id);
CREATE INDEX ON "timeline_event" USING gin (words);
CREATE INDEX ON "timeline_event" USING gin (words_all);
CREATE INDEX ON "timeline_event" USING gin ("areas");

CREATE TABLE "organisation" (
  id uuid PRIMARY KEY,
  programme uuid CHECK (programme IS NULL),
  version integer NOT NULL CHECK (version > 0),
  slug text NOT NULL UNIQUE,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  as_of date NOT NULL,
  withdrawn_at timestamptz,
  withdrawn_because text,
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 200),
  "sort" text NOT NULL CHECK ("sort" IN ('municipality', 'province', 'state', 'housing', 'education', 'childcare', 'welfare', 'care', 'sport', 'police', 'employers', 'business', 'residents', 'culture', 'knowledge', 'fund', 'other')),
  "what" text CHECK (char_length("what") BETWEEN 1 AND 1200),
  "areas" text[] NOT NULL DEFAULT '{}',
  "website" text,
  "phone" text CHECK (char_length("phone") BETWEEN 1 AND 40),
  "mail" text CHECK (char_length("mail") BETWEEN 1 AND 120),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("phone", '') || ' | ' || coalesce("mail", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("phone", '') || ' | ' || coalesce("mail", ''))) STORED
);
CREATE INDEX ON "organisation" USING gin (words);
CREATE INDEX ON "organisation" USING gin (words_all);
CREATE INDEX ON "organisation" USING gin ("areas");

CREATE TABLE "partner" (
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
  "organisation" uuid,
  "name" text CHECK (char_length("name") BETWEEN 1 AND 200),
  "sort" text CHECK ("sort" IN ('municipality', 'province', 'state', 'housing', 'education', 'childcare', 'welfare', 'care', 'sport', 'police', 'employers', 'business', 'residents', 'culture', 'knowledge', 'fund', 'other')),
  "state" text NOT NULL CHECK ("state" IN ('takes-part', 'invited', 'missing', 'left')),
  "since" text CHECK ("since" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "until" text CHECK ("until" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "signed" bigint CHECK ("signed" BETWEEN 0 AND 1000000000),
  "why" text CHECK (char_length("why") BETWEEN 1 AND 4000),
  "brings" text[] NOT NULL DEFAULT '{}' CHECK ("brings" <@ ARRAY['money', 'hours', 'buildings', 'knowledge', 'network', 'other']),
  "brings_note" text CHECK (char_length("brings_note") BETWEEN 1 AND 4000),
  "hours_per_year" bigint CHECK ("hours_per_year" BETWEEN 0 AND 1000000000),
  "contribution" bigint CHECK ("contribution" >= 0),
  "asked_by" text CHECK (char_length("asked_by") BETWEEN 1 AND 200),
  "falls_away" text CHECK (char_length("falls_away") BETWEEN 1 AND 4000),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("why", '') || ' | ' || coalesce("brings_note", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("why", '') || ' | ' || coalesce("brings_note", '') || ' | ' || coalesce("asked_by", '') || ' | ' || coalesce("falls_away", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "partner" (programme, lower("name"), id);
CREATE INDEX ON "partner" USING gin (words);
CREATE INDEX ON "partner" USING gin (words_all);
CREATE INDEX ON "partner" ("organisation");

CREATE TABLE "seat" (
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
  "body" text NOT NULL CHECK (char_length("body") BETWEEN 1 AND 200),
  "role" text NOT NULL CHECK ("role" IN ('chair', 'programme-leader', 'theme-lead', 'theme-coordinator', 'national-representative', 'residents-representative', 'member', 'key-figure', 'ambassador', 'mediator')),
  "organisation" uuid,
  "theme" uuid,
  "holder" text,
  "note" text CHECK (char_length("note") BETWEEN 1 AND 400),
  "since" text CHECK ("since" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("body", '')), 'A') || to_tsvector('dutch', coalesce("note", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("body", '')), 'A') || to_tsvector('dutch', coalesce("note", ''))) STORED
);
CREATE INDEX ON "seat" (programme, lower("body"), id);
CREATE INDEX ON "seat" USING gin (words);
CREATE INDEX ON "seat" USING gin (words_all);
CREATE INDEX ON "seat" ("organisation");
CREATE INDEX ON "seat" ("theme");

CREATE TABLE "trend" (
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
  "what" text CHECK (char_length("what") BETWEEN 1 AND 4000),
  "indicator" text,
  "areas" text[] NOT NULL DEFAULT '{}',
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "trend" (programme, lower("name"), id);
CREATE INDEX ON "trend" USING gin (words);
CREATE INDEX ON "trend" USING gin (words_all);
CREATE INDEX ON "trend" USING gin ("areas");

CREATE TABLE "ambition" (
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
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 400),
  "what" text CHECK (char_length("what") BETWEEN 1 AND 4000),
  "trends" uuid[] NOT NULL DEFAULT '{}',
  "by" text CHECK ("by" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "ambition" (programme, lower("name"), id);
CREATE INDEX ON "ambition" USING gin (words);
CREATE INDEX ON "ambition" USING gin (words_all);
CREATE INDEX ON "ambition" USING gin ("trends");

CREATE TABLE "objective" (
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
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 400),
  "what" text CHECK (char_length("what") BETWEEN 1 AND 4000),
  "ambition" uuid,
  "theme" uuid,
  "areas" text[] NOT NULL DEFAULT '{}',
  "by" text CHECK ("by" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "objective" (programme, lower("name"), id);
CREATE INDEX ON "objective" USING gin (words);
CREATE INDEX ON "objective" USING gin (words_all);
CREATE INDEX ON "objective" ("ambition");
CREATE INDEX ON "objective" ("theme");
CREATE INDEX ON "objective" USING gin ("areas");

CREATE TABLE "criterion" (
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
  "objective" uuid NOT NULL,
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 400),
  "indicator" text,
  "areas" text[] NOT NULL DEFAULT '{}',
  "target" double precision,
  "direction" text CHECK ("direction" IN ('more', 'less', 'smaller-gap')),
  "by" text CHECK ("by" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "noticed" text CHECK (char_length("noticed") BETWEEN 1 AND 4000),
  "noticed_now" text CHECK (char_length("noticed_now") BETWEEN 1 AND 4000),
  "asked_whom" text CHECK (char_length("asked_whom") BETWEEN 1 AND 400),
  "asked_at" text CHECK ("asked_at" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("noticed", '') || ' | ' || coalesce("noticed_now", '') || ' | ' || coalesce("asked_whom", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("noticed", '') || ' | ' || coalesce("noticed_now", '') || ' | ' || coalesce("asked_whom", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "criterion" (programme, lower("name"), id);
CREATE INDEX ON "criterion" USING gin (words);
CREATE INDEX ON "criterion" USING gin (words_all);
CREATE INDEX ON "criterion" ("objective");
CREATE INDEX ON "criterion" USING gin ("areas");

CREATE TABLE "contribution" (
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
  "objective" uuid NOT NULL,
  "mechanism" text NOT NULL CHECK (char_length("mechanism") BETWEEN 1 AND 4000),
  "assumption" text CHECK (char_length("assumption") BETWEEN 1 AND 4000),
  "strength" text CHECK ("strength" IN ('direct', 'supporting', 'slight')),
  "sign" text NOT NULL CHECK ("sign" IN ('helps', 'works-against')),
  words tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("mechanism", '') || ' | ' || coalesce("assumption", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("mechanism", '') || ' | ' || coalesce("assumption", ''))) STORED
);
CREATE INDEX ON "contribution" (programme, id);
CREATE INDEX ON "contribution" USING gin (words);
CREATE INDEX ON "contribution" USING gin (words_all);
CREATE INDEX ON "contribution" ("intervention");
CREATE INDEX ON "contribution" ("objective");

CREATE TABLE "outcome" (
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
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 400),
  "what" text CHECK (char_length("what") BETWEEN 1 AND 4000),
  "intervention" uuid,
  "objective" uuid,
  "indicator" text,
  "areas" text[] NOT NULL DEFAULT '{}',
  "period" text CHECK ("period" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "evidence" text CHECK (char_length("evidence") BETWEEN 1 AND 4000),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("evidence", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("evidence", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "outcome" (programme, lower("name"), id);
CREATE INDEX ON "outcome" USING gin (words);
CREATE INDEX ON "outcome" USING gin (words_all);
CREATE INDEX ON "outcome" ("intervention");
CREATE INDEX ON "outcome" ("objective");
CREATE INDEX ON "outcome" USING gin ("areas");

CREATE TABLE "impact_judgement" (
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
  "objective" uuid NOT NULL,
  "judgement" text NOT NULL CHECK ("judgement" IN ('nearer', 'unclear', 'further-away', 'too-early')),
  "reason" text NOT NULL CHECK (char_length("reason") BETWEEN 1 AND 4000),
  "judged_by" text NOT NULL CHECK (char_length("judged_by") BETWEEN 1 AND 200),
  "judged_on" date NOT NULL,
  "residents_say" text CHECK (char_length("residents_say") BETWEEN 1 AND 4000),
  "residents_asked" text CHECK (char_length("residents_asked") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("reason", '') || ' | ' || coalesce("judged_by", '') || ' | ' || coalesce("residents_say", '') || ' | ' || coalesce("residents_asked", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("reason", '') || ' | ' || coalesce("judged_by", '') || ' | ' || coalesce("residents_say", '') || ' | ' || coalesce("residents_asked", ''))) STORED
);
CREATE INDEX ON "impact_judgement" (programme, id);
CREATE INDEX ON "impact_judgement" USING gin (words);
CREATE INDEX ON "impact_judgement" USING gin (words_all);
CREATE INDEX ON "impact_judgement" ("objective");

CREATE TABLE "intervention" (
  id uuid PRIMARY KEY,
  programme uuid NOT NULL,
  version integer NOT NULL CHECK (version > 0),
  slug text NOT NULL UNIQUE,
  created_by text NOT NULL,
  created_at timestamptz NOT NULL,
  changed_by text NOT NULL,
  changed_at timestamptz NOT NULL,
  as_of date NOT NULL,
  withdrawn_at timestamptz,
  withdrawn_because text,
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 200),
  "state" text NOT NULL CHECK ("state" IN ('idea', 'prepared', 'running', 'scaled-up', 'embedded', 'completed', 'stopped')),
  "what" text NOT NULL CHECK (char_length("what") BETWEEN 1 AND 4000),
  "why" text CHECK (char_length("why") BETWEEN 1 AND 4000),
  "for_whom" text CHECK (char_length("for_whom") BETWEEN 1 AND 400),
  "themes" uuid[] NOT NULL DEFAULT '{}',
  "line" uuid,
  "areas" text[] NOT NULL DEFAULT '{}',
  "areas_note" text CHECK (char_length("areas_note") BETWEEN 1 AND 400),
  "lead" uuid,
  "organisations" uuid[] NOT NULL DEFAULT '{}',
  "begins" text CHECK ("begins" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "ends" text CHECK ("ends" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "duration" text CHECK ("duration" IN ('incidental', 'structural')),
  "could_spread_to" text CHECK (char_length("could_spread_to") BETWEEN 1 AND 4000),
  "contact" uuid,
  "contact_note" text CHECK (char_length("contact_note") BETWEEN 1 AND 400),
  "progress" text CHECK (char_length("progress") BETWEEN 1 AND 4000),
  "behind_plan" boolean NOT NULL DEFAULT false,
  "stop_reason" text CHECK (char_length("stop_reason") BETWEEN 1 AND 4000),
  "stop_lesson" text CHECK (char_length("stop_lesson") BETWEEN 1 AND 4000),
  "risks" text CHECK (char_length("risks") BETWEEN 1 AND 4000),
  "owner" text,
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("why", '') || ' | ' || coalesce("for_whom", '') || ' | ' || coalesce("areas_note", '') || ' | ' || coalesce("could_spread_to", '') || ' | ' || coalesce("contact_note", '') || ' | ' || coalesce("progress", '') || ' | ' || coalesce("stop_reason", '') || ' | ' || coalesce("stop_lesson", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("why", '') || ' | ' || coalesce("for_whom", '') || ' | ' || coalesce("areas_note", '') || ' | ' || coalesce("could_spread_to", '') || ' | ' || coalesce("contact_note", '') || ' | ' || coalesce("progress", '') || ' | ' || coalesce("stop_reason", '') || ' | ' || coalesce("stop_lesson", '') || ' | ' || coalesce("risks", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "intervention" (programme, lower("name"), id);
CREATE INDEX ON "intervention" USING gin (words);
CREATE INDEX ON "intervention" USING gin (words_all);
CREATE INDEX ON "intervention" USING gin ("themes");
CREATE INDEX ON "intervention" ("line");
CREATE INDEX ON "intervention" USING gin ("areas");
CREATE INDEX ON "intervention" ("lead");
CREATE INDEX ON "intervention" USING gin ("organisations");
CREATE INDEX ON "intervention" ("contact");

CREATE TABLE "output" (
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
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 200),
  "unit" text CHECK (char_length("unit") BETWEEN 1 AND 200),
  "period" text CHECK ("period" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "planned" double precision,
  "delivered" double precision,
  "note" text CHECK (char_length("note") BETWEEN 1 AND 400),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("unit", '') || ' | ' || coalesce("note", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("unit", '') || ' | ' || coalesce("note", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "output" (programme, lower("name"), id);
CREATE INDEX ON "output" USING gin (words);
CREATE INDEX ON "output" USING gin (words_all);
CREATE INDEX ON "output" ("intervention");

CREATE TABLE "activity" (
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
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 200),
  "input" text CHECK (char_length("input") BETWEEN 1 AND 400),
  "begins" text CHECK ("begins" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "ends" text CHECK ("ends" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "due" date,
  "is_milestone" boolean NOT NULL DEFAULT false,
  "done" boolean NOT NULL DEFAULT false,
  "responsible" uuid,
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("input", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("input", ''))) STORED
);
CREATE INDEX ON "activity" (programme, lower("name"), id);
CREATE INDEX ON "activity" USING gin (words);
CREATE INDEX ON "activity" USING gin (words_all);
CREATE INDEX ON "activity" ("intervention");
CREATE INDEX ON "activity" ("responsible");

CREATE TABLE "own_figure" (
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
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 200),
  "unit" text NOT NULL CHECK (char_length("unit") BETWEEN 1 AND 200),
  "counts_people" boolean NOT NULL DEFAULT false,
  "chosen_on" date,
  "target" double precision,
  "better" text CHECK ("better" IN ('more', 'less')),
  "indicator" text,
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("unit", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("unit", ''))) STORED
);
CREATE INDEX ON "own_figure" (programme, lower("name"), id);
CREATE INDEX ON "own_figure" USING gin (words);
CREATE INDEX ON "own_figure" USING gin (words_all);
CREATE INDEX ON "own_figure" ("intervention");

CREATE TABLE "own_figure_value" (
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
  "figure" uuid NOT NULL,
  "period" text NOT NULL CHECK ("period" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "value" double precision,
  "base" bigint CHECK ("base" BETWEEN 0 AND 1000000000),
  "note" text CHECK (char_length("note") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (''::tsvector) STORED,
  words_all tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("note", ''))) STORED
);
CREATE INDEX ON "own_figure_value" (programme, id);
CREATE INDEX ON "own_figure_value" USING gin (words);
CREATE INDEX ON "own_figure_value" USING gin (words_all);
CREATE INDEX ON "own_figure_value" ("figure");

CREATE TABLE "lesson" (
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
  "lesson" text NOT NULL CHECK (char_length("lesson") BETWEEN 1 AND 4000),
  "intervention" uuid,
  "themes" uuid[] NOT NULL DEFAULT '{}',
  "is_success" boolean NOT NULL DEFAULT false,
  "at" text CHECK ("at" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("lesson", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("lesson", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "lesson" (programme, lower("name"), id);
CREATE INDEX ON "lesson" USING gin (words);
CREATE INDEX ON "lesson" USING gin (words_all);
CREATE INDEX ON "lesson" ("intervention");
CREATE INDEX ON "lesson" USING gin ("themes");

CREATE TABLE "linkage" (
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
  "state" text NOT NULL CHECK ("state" IN ('suggested', 'considered', 'agreed', 'running', 'delivered', 'rejected')),
  "interventions" uuid[] NOT NULL DEFAULT '{}',
  "organisations" uuid[] NOT NULL DEFAULT '{}',
  "themes" uuid[] NOT NULL DEFAULT '{}',
  "areas" text[] NOT NULL DEFAULT '{}',
  "why" text CHECK (char_length("why") BETWEEN 1 AND 4000),
  "more" text CHECK (char_length("more") BETWEEN 1 AND 4000),
  "widens_chances" text NOT NULL CHECK ("widens_chances" IN ('yes', 'partly', 'no', 'not-asked')),
  "widens_because" text CHECK (char_length("widens_because") BETWEEN 1 AND 4000),
  "proposed_by" text CHECK (char_length("proposed_by") BETWEEN 1 AND 200),
  "suggested_by_peil" boolean NOT NULL DEFAULT false,
  "rejected_because" text CHECK (char_length("rejected_because") BETWEEN 1 AND 4000),
  "since" text CHECK ("since" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("why", '') || ' | ' || coalesce("more", '') || ' | ' || coalesce("widens_because", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("why", '') || ' | ' || coalesce("more", '') || ' | ' || coalesce("widens_because", '') || ' | ' || coalesce("proposed_by", '') || ' | ' || coalesce("rejected_because", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "linkage" (programme, lower("name"), id);
CREATE INDEX ON "linkage" USING gin (words);
CREATE INDEX ON "linkage" USING gin (words_all);
CREATE INDEX ON "linkage" USING gin ("interventions");
CREATE INDEX ON "linkage" USING gin ("organisations");
CREATE INDEX ON "linkage" USING gin ("themes");
CREATE INDEX ON "linkage" USING gin ("areas");

CREATE TABLE "commitment_check" (
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
  "question" text NOT NULL CHECK (char_length("question") BETWEEN 1 AND 600),
  "rank" bigint CHECK ("rank" BETWEEN 0 AND 1000000000),
  "asks_residents" text CHECK ("asks_residents" IN ('yes', 'no')),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("question", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("question", ''))) STORED
);
CREATE INDEX ON "commitment_check" (programme, lower("name"), id);
CREATE INDEX ON "commitment_check" USING gin (words);
CREATE INDEX ON "commitment_check" USING gin (words_all);

CREATE TABLE "assessment" (
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
  "check" uuid NOT NULL,
  "intervention" uuid,
  "decision" uuid,
  "answer" text NOT NULL CHECK ("answer" IN ('yes', 'partly', 'not-yet', 'not-applicable')),
  "evidence" text NOT NULL CHECK (char_length("evidence") BETWEEN 1 AND 4000),
  "judged_by" text NOT NULL CHECK (char_length("judged_by") BETWEEN 1 AND 200),
  "judged_on" date NOT NULL,
  "residents_said" text CHECK (char_length("residents_said") BETWEEN 1 AND 4000),
  words tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("evidence", '') || ' | ' || coalesce("judged_by", '') || ' | ' || coalesce("residents_said", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("evidence", '') || ' | ' || coalesce("judged_by", '') || ' | ' || coalesce("residents_said", ''))) STORED
);
CREATE INDEX ON "assessment" (programme, id);
CREATE INDEX ON "assessment" USING gin (words);
CREATE INDEX ON "assessment" USING gin (words_all);
CREATE INDEX ON "assessment" ("check");
CREATE INDEX ON "assessment" ("intervention");
CREATE INDEX ON "assessment" ("decision");

CREATE TABLE "money_source" (
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
  "sort" text NOT NULL CHECK ("sort" IN ('state', 'province', 'municipality', 'partner', 'fund', 'europe', 'other')),
  "organisation" uuid,
  "purpose" text CHECK (char_length("purpose") BETWEEN 1 AND 4000),
  "not_broken_down" boolean NOT NULL DEFAULT false,
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("purpose", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("purpose", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "money_source" (programme, lower("name"), id);
CREATE INDEX ON "money_source" USING gin (words);
CREATE INDEX ON "money_source" USING gin (words_all);
CREATE INDEX ON "money_source" ("organisation");

CREATE TABLE "budget_line" (
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
  "money_source" uuid NOT NULL,
  "line" uuid,
  "theme" uuid,
  "intervention" uuid,
  "areas" text[] NOT NULL DEFAULT '{}',
  "cost_centre" text CHECK (char_length("cost_centre") BETWEEN 1 AND 60),
  "note" text CHECK (char_length("note") BETWEEN 1 AND 400),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("note", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("cost_centre", '') || ' | ' || coalesce("note", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "budget_line" (programme, lower("name"), id);
CREATE INDEX ON "budget_line" USING gin (words);
CREATE INDEX ON "budget_line" USING gin (words_all);
CREATE INDEX ON "budget_line" ("money_source");
CREATE INDEX ON "budget_line" ("line");
CREATE INDEX ON "budget_line" ("theme");
CREATE INDEX ON "budget_line" ("intervention");
CREATE INDEX ON "budget_line" USING gin ("areas");

CREATE TABLE "budget_amount" (
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
  "budget_line" uuid NOT NULL,
  "year" bigint NOT NULL CHECK ("year" BETWEEN 0 AND 2200),
  "sort" text NOT NULL CHECK ("sort" IN ('budgeted', 'pledged', 'committed', 'spent')),
  "amount" bigint NOT NULL,
  "adopted" boolean NOT NULL DEFAULT false,
  "ledger" text CHECK (char_length("ledger") BETWEEN 1 AND 200),
  "note" text CHECK (char_length("note") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (''::tsvector) STORED,
  words_all tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("ledger", '') || ' | ' || coalesce("note", ''))) STORED
);
CREATE INDEX ON "budget_amount" (programme, id);
CREATE INDEX ON "budget_amount" USING gin (words);
CREATE INDEX ON "budget_amount" USING gin (words_all);
CREATE INDEX ON "budget_amount" ("budget_line");

CREATE TABLE "closed_year" (
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
  "money_source" uuid NOT NULL,
  "year" bigint NOT NULL CHECK ("year" BETWEEN 0 AND 2200),
  "closed_on" date NOT NULL,
  "note" text CHECK (char_length("note") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("note", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("note", ''))) STORED
);
CREATE INDEX ON "closed_year" (programme, id);
CREATE INDEX ON "closed_year" USING gin (words);
CREATE INDEX ON "closed_year" USING gin (words_all);
CREATE INDEX ON "closed_year" ("money_source");

CREATE TABLE "grant_scheme" (
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
  "line" uuid,
  "purpose" text CHECK (char_length("purpose") BETWEEN 1 AND 4000),
  "ceiling" bigint CHECK ("ceiling" >= 0),
  "begins" text CHECK ("begins" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "ends" text CHECK ("ends" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "call_count" bigint CHECK ("call_count" BETWEEN 0 AND 1000000000),
  "application_count" bigint CHECK ("application_count" BETWEEN 0 AND 1000000000),
  "granted_count" bigint CHECK ("granted_count" BETWEEN 0 AND 1000000000),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("purpose", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("purpose", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "grant_scheme" (programme, lower("name"), id);
CREATE INDEX ON "grant_scheme" USING gin (words);
CREATE INDEX ON "grant_scheme" USING gin (words_all);
CREATE INDEX ON "grant_scheme" ("line");

CREATE TABLE "grant_call" (
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
  "scheme" uuid NOT NULL,
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 200),
  "opens" text CHECK ("opens" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "closes" date,
  "ceiling" bigint CHECK ("ceiling" >= 0),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("source", ''))) STORED
);
CREATE INDEX ON "grant_call" (programme, lower("name"), id);
CREATE INDEX ON "grant_call" USING gin (words);
CREATE INDEX ON "grant_call" USING gin (words_all);
CREATE INDEX ON "grant_call" ("scheme");

CREATE TABLE "grant" (
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
  "sort" text NOT NULL CHECK ("sort" IN ('by-call', 'yearly', 'one-off', 'arrangement')),
  "state" text NOT NULL CHECK ("state" IN ('applied', 'granted', 'refused', 'withdrawn', 'advanced', 'accounted', 'determined', 'determined-lower', 'reclaimed')),
  "scheme" uuid,
  "call" uuid,
  "organisation" uuid,
  "intervention" uuid,
  "requested" bigint CHECK ("requested" >= 0),
  "granted" bigint CHECK ("granted" >= 0),
  "advanced" bigint CHECK ("advanced" >= 0),
  "determined" bigint CHECK ("determined" >= 0),
  "per_year" boolean NOT NULL DEFAULT false,
  "decided_on" text CHECK ("decided_on" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "account_due" date,
  "reason" text CHECK (char_length("reason") BETWEEN 1 AND 4000),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("reason", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "grant" (programme, lower("name"), id);
CREATE INDEX ON "grant" USING gin (words);
CREATE INDEX ON "grant" USING gin (words_all);
CREATE INDEX ON "grant" ("scheme");
CREATE INDEX ON "grant" ("call");
CREATE INDEX ON "grant" ("organisation");
CREATE INDEX ON "grant" ("intervention");

CREATE TABLE "meeting" (
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
  "sort" text NOT NULL CHECK ("sort" IN ('coalition', 'programme-team', 'theme', 'residents', 'visit', 'other')),
  "on" date NOT NULL,
  "from" text CHECK (char_length("from") BETWEEN 1 AND 5),
  "until" text CHECK (char_length("until") BETWEEN 1 AND 5),
  "place" text CHECK (char_length("place") BETWEEN 1 AND 200),
  "focus_right" text CHECK (char_length("focus_right") BETWEEN 1 AND 4000),
  "right_things" text CHECK (char_length("right_things") BETWEEN 1 AND 4000),
  "goes_well" text CHECK (char_length("goes_well") BETWEEN 1 AND 4000),
  "adjust" text CHECK (char_length("adjust") BETWEEN 1 AND 4000),
  "report" text CHECK (char_length("report") BETWEEN 1 AND 4000),
  "cancelled" boolean NOT NULL DEFAULT false,
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("from", '') || ' | ' || coalesce("until", '') || ' | ' || coalesce("place", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("from", '') || ' | ' || coalesce("until", '') || ' | ' || coalesce("place", '') || ' | ' || coalesce("focus_right", '') || ' | ' || coalesce("right_things", '') || ' | ' || coalesce("goes_well", '') || ' | ' || coalesce("adjust", '') || ' | ' || coalesce("report", ''))) STORED
);
CREATE INDEX ON "meeting" (programme, lower("name"), id);
CREATE INDEX ON "meeting" USING gin (words);
CREATE INDEX ON "meeting" USING gin (words_all);

CREATE TABLE "agenda_item" (
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
  "meeting" uuid NOT NULL,
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 200),
  "sort" text NOT NULL CHECK ("sort" IN ('inform', 'discuss', 'decide')),
  "rank" bigint CHECK ("rank" BETWEEN 0 AND 1000000000),
  "minutes" bigint CHECK ("minutes" BETWEEN 0 AND 600),
  "what" text CHECK (char_length("what") BETWEEN 1 AND 4000),
  "interventions" uuid[] NOT NULL DEFAULT '{}',
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", ''))) STORED
);
CREATE INDEX ON "agenda_item" (programme, lower("name"), id);
CREATE INDEX ON "agenda_item" USING gin (words);
CREATE INDEX ON "agenda_item" USING gin (words_all);
CREATE INDEX ON "agenda_item" ("meeting");
CREATE INDEX ON "agenda_item" USING gin ("interventions");

CREATE TABLE "decision" (
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
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 400),
  "state" text NOT NULL CHECK ("state" IN ('proposed', 'adopted', 'rejected', 'withdrawn')),
  "meeting" uuid,
  "agenda_item" uuid,
  "what" text NOT NULL CHECK (char_length("what") BETWEEN 1 AND 4000),
  "because" text CHECK (char_length("because") BETWEEN 1 AND 4000),
  "interventions" uuid[] NOT NULL DEFAULT '{}',
  "decided_on" date,
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("because", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("because", ''))) STORED
);
CREATE INDEX ON "decision" (programme, lower("name"), id);
CREATE INDEX ON "decision" USING gin (words);
CREATE INDEX ON "decision" USING gin (words_all);
CREATE INDEX ON "decision" ("meeting");
CREATE INDEX ON "decision" ("agenda_item");
CREATE INDEX ON "decision" USING gin ("interventions");

CREATE TABLE "action" (
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
  "name" text NOT NULL CHECK (char_length("name") BETWEEN 1 AND 400),
  "state" text NOT NULL CHECK ("state" IN ('open', 'done', 'dropped')),
  "owner" text,
  "organisation" uuid,
  "due" date,
  "decision" uuid,
  "meeting" uuid,
  "intervention" uuid,
  "assessment" uuid,
  "note" text CHECK (char_length("note") BETWEEN 1 AND 4000),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("note", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("note", ''))) STORED
);
CREATE INDEX ON "action" (programme, lower("name"), id);
CREATE INDEX ON "action" USING gin (words);
CREATE INDEX ON "action" USING gin (words_all);
CREATE INDEX ON "action" ("organisation");
CREATE INDEX ON "action" ("decision");
CREATE INDEX ON "action" ("meeting");
CREATE INDEX ON "action" ("intervention");
CREATE INDEX ON "action" ("assessment");

CREATE TABLE "calendar_entry" (
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
  "sort" text NOT NULL CHECK ("sort" IN ('policy', 'budget', 'election', 'meeting', 'other')),
  "organisation" uuid,
  "at" text NOT NULL CHECK ("at" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "until" text CHECK ("until" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "every_year" boolean NOT NULL DEFAULT false,
  "handles" text CHECK (char_length("handles") BETWEEN 1 AND 4000),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("handles", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("handles", ''))) STORED
);
CREATE INDEX ON "calendar_entry" (programme, lower("name"), id);
CREATE INDEX ON "calendar_entry" USING gin (words);
CREATE INDEX ON "calendar_entry" USING gin (words_all);
CREATE INDEX ON "calendar_entry" ("organisation");

CREATE TABLE "plan" (
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
  "state" text NOT NULL CHECK ("state" IN ('in-preparation', 'adopted', 'ended')),
  "organisation" uuid,
  "themes" uuid[] NOT NULL DEFAULT '{}',
  "areas" text[] NOT NULL DEFAULT '{}',
  "begins" text CHECK ("begins" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "ends" text CHECK ("ends" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "aims" text CHECK (char_length("aims") BETWEEN 1 AND 4000),
  "overlaps" uuid[] NOT NULL DEFAULT '{}',
  "clashes" uuid[] NOT NULL DEFAULT '{}',
  "note" text CHECK (char_length("note") BETWEEN 1 AND 4000),
  "website" text,
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("aims", '') || ' | ' || coalesce("note", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("aims", '') || ' | ' || coalesce("note", ''))) STORED
);
CREATE INDEX ON "plan" (programme, lower("name"), id);
CREATE INDEX ON "plan" USING gin (words);
CREATE INDEX ON "plan" USING gin (words_all);
CREATE INDEX ON "plan" ("organisation");
CREATE INDEX ON "plan" USING gin ("themes");
CREATE INDEX ON "plan" USING gin ("areas");
CREATE INDEX ON "plan" USING gin ("overlaps");
CREATE INDEX ON "plan" USING gin ("clashes");

CREATE TABLE "challenge" (
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
  "what" text CHECK (char_length("what") BETWEEN 1 AND 4000),
  "areas" text[] NOT NULL DEFAULT '{}',
  "themes" uuid[] NOT NULL DEFAULT '{}',
  "claims_space" text CHECK (char_length("claims_space") BETWEEN 1 AND 4000),
  "source" text CHECK (char_length("source") BETWEEN 1 AND 400),
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("claims_space", '') || ' | ' || coalesce("source", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("what", '') || ' | ' || coalesce("claims_space", '') || ' | ' || coalesce("source", ''))) STORED
);
CREATE INDEX ON "challenge" (programme, lower("name"), id);
CREATE INDEX ON "challenge" USING gin (words);
CREATE INDEX ON "challenge" USING gin (words_all);
CREATE INDEX ON "challenge" USING gin ("areas");
CREATE INDEX ON "challenge" USING gin ("themes");

CREATE TABLE "interest" (
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
  "challenge" uuid NOT NULL,
  "organisation" uuid NOT NULL,
  "interest" text NOT NULL CHECK (char_length("interest") BETWEEN 1 AND 4000),
  "stance" text CHECK ("stance" IN ('supports', 'neutral', 'clashes')),
  words tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("interest", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("interest", ''))) STORED
);
CREATE INDEX ON "interest" (programme, id);
CREATE INDEX ON "interest" USING gin (words);
CREATE INDEX ON "interest" USING gin (words_all);
CREATE INDEX ON "interest" ("challenge");
CREATE INDEX ON "interest" ("organisation");

CREATE TABLE "bottleneck" (
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
  "rule" text NOT NULL CHECK (char_length("rule") BETWEEN 1 AND 1200),
  "seen" bigint CHECK ("seen" BETWEEN 0 AND 100000),
  "period" text CHECK ("period" ~ '^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?\??$'),
  "themes" uuid[] NOT NULL DEFAULT '{}',
  "outcome" text NOT NULL CHECK ("outcome" IN ('open', 'room-used', 'practice-changed', 'rule-changed', 'lobbied')),
  "what_changed" text CHECK (char_length("what_changed") BETWEEN 1 AND 1200),
  "gives_mandate" uuid[] NOT NULL DEFAULT '{}',
  "read_by_second" boolean NOT NULL DEFAULT false,
  words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("rule", '') || ' | ' || coalesce("what_changed", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("rule", '') || ' | ' || coalesce("what_changed", ''))) STORED
);
CREATE INDEX ON "bottleneck" (programme, lower("name"), id);
CREATE INDEX ON "bottleneck" USING gin (words);
CREATE INDEX ON "bottleneck" USING gin (words_all);
CREATE INDEX ON "bottleneck" USING gin ("themes");
CREATE INDEX ON "bottleneck" USING gin ("gives_mandate");

CREATE TABLE "street_approach" (
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
  "areas" text[] NOT NULL DEFAULT '{}',
  "starts_with" text CHECK ("starts_with" IN ('prevention', 'safety')),
  "nominated_by" text CHECK ("nominated_by" IN ('residents', 'partner')),
  "coalition" uuid[] NOT NULL DEFAULT '{}',
  "visible_place" text CHECK (char_length("visible_place") BETWEEN 1 AND 400),
  "seen" text CHECK (char_length("seen") BETWEEN 1 AND 4000),
  "agreed" text CHECK (char_length("agreed") BETWEEN 1 AND 4000),
  "done" text CHECK (char_length("done") BETWEEN 1 AND 4000),
  "residents_agree_to_name" boolean NOT NULL DEFAULT false,
  "agreed_on" date,
  "bottlenecks" uuid[] NOT NULL DEFAULT '{}',
  "intervention" uuid,
  words tsvector GENERATED ALWAYS AS (to_tsvector('dutch', coalesce("visible_place", '') || ' | ' || coalesce("seen", '') || ' | ' || coalesce("agreed", '') || ' | ' || coalesce("done", ''))) STORED,
  words_all tsvector GENERATED ALWAYS AS (setweight(to_tsvector('dutch', coalesce("name", '')), 'A') || to_tsvector('dutch', coalesce("visible_place", '') || ' | ' || coalesce("seen", '') || ' | ' || coalesce("agreed", '') || ' | ' || coalesce("done", ''))) STORED
);
CREATE INDEX ON "street_approach" (programme, lower("name"), id);
CREATE INDEX ON "street_approach" USING gin (words);
CREATE INDEX ON "street_approach" USING gin (words_all);
CREATE INDEX ON "street_approach" USING gin ("areas");
CREATE INDEX ON "street_approach" USING gin ("coalition");
CREATE INDEX ON "street_approach" USING gin ("bottlenecks");
CREATE INDEX ON "street_approach" ("intervention");

ALTER TABLE "programme" ADD FOREIGN KEY ("parent") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "programme" ADD FOREIGN KEY ("contact") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "programme_line" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "programme_theme" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "programme_area" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "timeline_event" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "partner" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "partner" ADD FOREIGN KEY ("organisation") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "seat" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "seat" ADD FOREIGN KEY ("organisation") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "seat" ADD FOREIGN KEY ("theme") REFERENCES "programme_theme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "trend" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "ambition" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "objective" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "objective" ADD FOREIGN KEY ("ambition") REFERENCES "ambition" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "objective" ADD FOREIGN KEY ("theme") REFERENCES "programme_theme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "criterion" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "criterion" ADD FOREIGN KEY ("objective") REFERENCES "objective" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "contribution" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "contribution" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "contribution" ADD FOREIGN KEY ("objective") REFERENCES "objective" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outcome" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outcome" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "outcome" ADD FOREIGN KEY ("objective") REFERENCES "objective" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "impact_judgement" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "impact_judgement" ADD FOREIGN KEY ("objective") REFERENCES "objective" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intervention" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intervention" ADD FOREIGN KEY ("line") REFERENCES "programme_line" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intervention" ADD FOREIGN KEY ("lead") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "intervention" ADD FOREIGN KEY ("contact") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "output" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "output" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "activity" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "activity" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "activity" ADD FOREIGN KEY ("responsible") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "own_figure" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "own_figure" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "own_figure_value" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "own_figure_value" ADD FOREIGN KEY ("figure") REFERENCES "own_figure" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lesson" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "lesson" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "linkage" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "commitment_check" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ADD FOREIGN KEY ("check") REFERENCES "commitment_check" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "assessment" ADD FOREIGN KEY ("decision") REFERENCES "decision" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "money_source" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "money_source" ADD FOREIGN KEY ("organisation") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_line" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_line" ADD FOREIGN KEY ("money_source") REFERENCES "money_source" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_line" ADD FOREIGN KEY ("line") REFERENCES "programme_line" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_line" ADD FOREIGN KEY ("theme") REFERENCES "programme_theme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_line" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_amount" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "budget_amount" ADD FOREIGN KEY ("budget_line") REFERENCES "budget_line" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closed_year" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "closed_year" ADD FOREIGN KEY ("money_source") REFERENCES "money_source" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grant_scheme" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grant_scheme" ADD FOREIGN KEY ("line") REFERENCES "programme_line" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grant_call" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grant_call" ADD FOREIGN KEY ("scheme") REFERENCES "grant_scheme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grant" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grant" ADD FOREIGN KEY ("scheme") REFERENCES "grant_scheme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grant" ADD FOREIGN KEY ("call") REFERENCES "grant_call" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grant" ADD FOREIGN KEY ("organisation") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "grant" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "meeting" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "agenda_item" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "agenda_item" ADD FOREIGN KEY ("meeting") REFERENCES "meeting" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("meeting") REFERENCES "meeting" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "decision" ADD FOREIGN KEY ("agenda_item") REFERENCES "agenda_item" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "action" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "action" ADD FOREIGN KEY ("organisation") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "action" ADD FOREIGN KEY ("decision") REFERENCES "decision" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "action" ADD FOREIGN KEY ("meeting") REFERENCES "meeting" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "action" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "action" ADD FOREIGN KEY ("assessment") REFERENCES "assessment" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "calendar_entry" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "calendar_entry" ADD FOREIGN KEY ("organisation") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "plan" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "plan" ADD FOREIGN KEY ("organisation") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "challenge" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "interest" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "interest" ADD FOREIGN KEY ("challenge") REFERENCES "challenge" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "interest" ADD FOREIGN KEY ("organisation") REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "bottleneck" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "street_approach" ADD FOREIGN KEY ("programme") REFERENCES "programme" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "street_approach" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;

-- Names in addresses that things had before: they lead to the thing for ever, so no other thing may take them.
CREATE TABLE slug_before (
  kind text NOT NULL,
  slug text NOT NULL,
  thing uuid NOT NULL,
  until timestamptz NOT NULL,
  PRIMARY KEY (kind, slug)
);
CREATE INDEX ON slug_before (thing);

-- Every change with who and when. seq gives the order; id is what others name it by.
CREATE TABLE change_log (
  seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  id uuid NOT NULL UNIQUE,
  at timestamptz NOT NULL,
  by text NOT NULL,
  origin text NOT NULL CHECK (origin IN ('form', 'sheet', 'ledger', 'world', 'command', 'suggestion', 'undo')),
  action text NOT NULL CHECK (action IN ('create', 'change', 'withdraw', 'restore', 'undo')),
  kind text NOT NULL,
  thing uuid NOT NULL,
  programme uuid,
  version integer NOT NULL,
  before jsonb NOT NULL,
  after jsonb NOT NULL,
  undoes uuid REFERENCES change_log (id)
);
CREATE UNIQUE INDEX ON change_log (thing, version);
CREATE INDEX ON change_log (programme, seq);
CREATE INDEX ON change_log (undoes) WHERE undoes IS NOT NULL;

CREATE FUNCTION refuse_rewriting_the_log() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'the change log is only added to';
END
$$;
CREATE TRIGGER change_log_only_grows BEFORE UPDATE OR DELETE ON change_log
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_the_log();
