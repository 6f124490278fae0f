-- Of which outputs an outcome came.
ALTER TABLE "outcome" ADD COLUMN "outputs" uuid[] NOT NULL DEFAULT '{}';
CREATE INDEX ON "outcome" USING gin ("outputs");

-- What was delivered, how an intervention goes, what came of a linkage and what happened are claims too.
ALTER TABLE "evidence"
  ADD COLUMN "claimed_output" uuid,
  ADD COLUMN "intervention" uuid,
  ADD COLUMN "linkage" uuid,
  ADD COLUMN "timeline_event" uuid;
ALTER TABLE "evidence" DROP CONSTRAINT evidence_of_one;
ALTER TABLE "evidence" ADD CONSTRAINT evidence_of_one CHECK (num_nonnulls("assessment", "outcome", "impact_judgement", "criterion", "contribution", "lesson", "decision", "trend", "claimed_output", "intervention", "linkage", "timeline_event") = 1);
ALTER TABLE "evidence" ADD CONSTRAINT evidence_not_of_itself CHECK ("claimed_output" <> "output");
CREATE INDEX ON "evidence" ("claimed_output") WHERE "claimed_output" IS NOT NULL;
CREATE INDEX ON "evidence" ("intervention") WHERE "intervention" IS NOT NULL;
CREATE INDEX ON "evidence" ("linkage") WHERE "linkage" IS NOT NULL;
CREATE INDEX ON "evidence" ("timeline_event") WHERE "timeline_event" IS NOT NULL;
ALTER TABLE "evidence" ADD FOREIGN KEY ("claimed_output") REFERENCES "output" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("intervention") REFERENCES "intervention" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("linkage") REFERENCES "linkage" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
ALTER TABLE "evidence" ADD FOREIGN KEY ("timeline_event") REFERENCES "timeline_event" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED;
