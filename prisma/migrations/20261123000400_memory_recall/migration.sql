-- All that BM25 needs of a term in an item, packed: recall reads thousands of them at once and scores in code.
DROP INDEX "memory_term_scope_idx";
ALTER TABLE "memory_term" ADD COLUMN "posting" BYTEA;
UPDATE "memory_term" t SET "posting" = int8send(i."no") || float4send(t."own") || float4send(t."near") || float4send(i."own_length") || float4send(i."near_length")
  FROM "memory_item" i WHERE i."no" = t."item_no";
ALTER TABLE "memory_term" ALTER COLUMN "posting" SET NOT NULL, DROP COLUMN "own", DROP COLUMN "near";
CREATE INDEX "memory_term_scope_idx" ON "memory_term"("workspace_id", "person_id", "term") INCLUDE ("item_no", "posting");

-- The neighbours of a saying are those of its sitting, in the order in which they were said.
DROP INDEX "memory_item_workspace_id_conversation_id_no_idx";
CREATE INDEX "memory_item_sitting_idx" ON "memory_item"("workspace_id", "conversation_id", "session_at", "said_at", "no");

-- What is under NDA is little: recall takes it out of a person's scope instead of looking at every row of it.
CREATE INDEX "memory_item_production_idx" ON "memory_item"("workspace_id", "person_id", "production_id") INCLUDE ("no") WHERE "production_id" IS NOT NULL;
