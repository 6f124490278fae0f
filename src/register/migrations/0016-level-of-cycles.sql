-- Of a moment in a partner's cycle: at which level it is, and which themes it is about.
ALTER TABLE "calendar_entry"
  ADD COLUMN "level" text CHECK ("level" IN ('neighbourhood', 'municipality', 'region', 'province', 'state', 'partner')),
  ADD COLUMN "themes" uuid[] NOT NULL DEFAULT '{}';
CREATE INDEX ON "calendar_entry" USING gin ("themes");
