-- How exactly a source gives what was delivered, and what is in the number that is not of the programme.
ALTER TABLE "output"
  ADD COLUMN "precision" text CHECK ("precision" IN ('more-than', 'about', 'less-than')),
  ADD COLUMN "counts_in" text[] NOT NULL DEFAULT '{}' CHECK ("counts_in" <@ ARRAY['wider-area', 'area-unsure', 'before-programme']);
