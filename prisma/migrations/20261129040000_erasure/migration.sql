-- An erasure that was asked for. Most of it is done in the person's own transaction; the row is the work that comes after:
-- what was being written in that moment, and the conversation itself, which has to carry the last answer.
CREATE TABLE "erasure" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "turn_id" UUID,
    "conversation_ids" UUID[] NOT NULL,
    "mentions" TEXT[] NOT NULL,
    "began_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "erasure_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "erasure_workspace_id_idx" ON "erasure"("workspace_id");
CREATE INDEX "erasure_open_idx" ON "erasure"("workspace_id") WHERE "ended_at" IS NULL;

SELECT castmatch_guard('erasure'::regclass);

CREATE POLICY sweeper ON "erasure" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ("workspace_id", "ended_at") ON "erasure" TO castmatch_sweeper;

-- One message may state the same of two people ("both speak Marathi").
CREATE UNIQUE INDEX "memory_fact_message_id_person_id_key_identity_value_key" ON "memory_fact"("message_id", "person_id", "key", "identity", "value");
DROP INDEX "memory_fact_message_id_key_identity_value_key";
