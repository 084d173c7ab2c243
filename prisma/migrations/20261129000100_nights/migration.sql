-- CreateTable
CREATE TABLE "memory_night" (
    "workspace_id" UUID NOT NULL,
    "night" DATE NOT NULL,
    "state" TEXT NOT NULL,
    "next_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memory_night_pkey" PRIMARY KEY ("workspace_id")
);

-- CreateTable
CREATE TABLE "memory_night_person" (
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "read_to" BIGINT NOT NULL DEFAULT 0,
    "asked_to" BIGINT NOT NULL,
    "call_night" DATE,
    "call_id" UUID,
    "batch_id" TEXT,
    "called_at" TIMESTAMPTZ(3),
    "micro_usd" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "memory_night_person_pkey" PRIMARY KEY ("workspace_id","person_id")
);

-- CreateIndex
CREATE INDEX "memory_night_person_workspace_id_state_idx" ON "memory_night_person"("workspace_id", "state");

-- In a group two people stand in one conversation, and what is erased of one must not live on in the other's summary.
ALTER TABLE "memory_summary" DROP CONSTRAINT "memory_summary_pkey", ADD CONSTRAINT "memory_summary_pkey" PRIMARY KEY ("conversation_id", "person_id");

SELECT castmatch_guard(t) FROM unnest(ARRAY['memory_night', 'memory_night_person']::regclass[]) AS t;

-- The sweeper finds workspaces whose night was not begun or not ended.
CREATE POLICY sweeper ON "memory_night" FOR SELECT TO castmatch_sweeper USING (true);
CREATE POLICY sweeper ON "workspace" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ON "memory_night" TO castmatch_sweeper;
GRANT SELECT ("id") ON "workspace" TO castmatch_sweeper;
