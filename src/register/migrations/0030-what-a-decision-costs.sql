-- What a decision costs in all: the money of what it is about is another amount.
ALTER TABLE "decision" ADD COLUMN "cost" bigint CHECK ("cost" >= 0);
