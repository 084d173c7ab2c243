-- A dispute is put to whoever may settle it, once: when it was, on the statement that contradicts.
ALTER TABLE "memory_fact" ADD COLUMN "asked_at" TIMESTAMPTZ(3);
CREATE INDEX "memory_fact_dispute_idx" ON "memory_fact"("workspace_id", "person_id") WHERE "disputed" AND "asked_at" IS NULL;
