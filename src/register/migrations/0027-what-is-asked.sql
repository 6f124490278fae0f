-- Of what a programme asks of the government: how much in all, of whom, and by which day there must be an answer.
ALTER TABLE "programme"
  ADD COLUMN "asked_amount" bigint CHECK ("asked_amount" >= 0),
  ADD COLUMN "asked_of" uuid REFERENCES "organisation" (id) ON DELETE RESTRICT DEFERRABLE INITIALLY DEFERRED,
  ADD COLUMN "asked_before" date;
CREATE INDEX ON "programme" ("asked_of");
