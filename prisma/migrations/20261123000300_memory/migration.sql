-- CreateTable
CREATE TABLE "memory_item" (
    "no" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "production_id" UUID,
    "message_id" UUID NOT NULL,
    "chunk" INTEGER NOT NULL DEFAULT 0,
    "speaker" TEXT NOT NULL,
    "speaker_name" TEXT NOT NULL,
    "channel" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "session_at" TIMESTAMPTZ(3) NOT NULL,
    "text" TEXT NOT NULL,
    "attached" TEXT NOT NULL DEFAULT '',
    "text_hash" TEXT NOT NULL,
    "own_length" REAL NOT NULL,
    "near_length" REAL NOT NULL,
    "is_question" BOOLEAN NOT NULL,
    "names_time" BOOLEAN NOT NULL,
    "names_number" BOOLEAN NOT NULL,

    CONSTRAINT "memory_item_pkey" PRIMARY KEY ("no")
);

-- CreateTable
CREATE TABLE "memory_vector" (
    "item_no" BIGINT NOT NULL,
    "model_id" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "text_hash" TEXT NOT NULL,
    "embedding" vector NOT NULL,

    CONSTRAINT "memory_vector_pkey" PRIMARY KEY ("item_no","model_id")
);

-- CreateTable
CREATE TABLE "memory_term" (
    "item_no" BIGINT NOT NULL,
    "term" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "own" REAL NOT NULL,
    "near" REAL NOT NULL,

    CONSTRAINT "memory_term_pkey" PRIMARY KEY ("item_no","term")
);

-- CreateTable
CREATE TABLE "embedding_model" (
    "id" TEXT NOT NULL,
    "dims" INTEGER NOT NULL,
    "active" BOOLEAN NOT NULL DEFAULT false,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "embedding_model_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memory_fact" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "production_id" UUID,
    "key" TEXT NOT NULL,
    "identity" TEXT NOT NULL DEFAULT '',
    "value" TEXT NOT NULL,
    "ends" BOOLEAN NOT NULL DEFAULT false,
    "source" TEXT NOT NULL,
    "audience" TEXT NOT NULL DEFAULT 'office',
    "message_id" UUID NOT NULL,
    "quote" TEXT NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    "learnt_at" TIMESTAMPTZ(3) NOT NULL,
    "valid_from" TIMESTAMPTZ(3) NOT NULL,
    "stated_to" TIMESTAMPTZ(3),
    "valid_to" TIMESTAMPTZ(3),
    "superseded_by" UUID,
    "disputed" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "memory_fact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "memory_link" (
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "proof" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memory_link_pkey" PRIMARY KEY ("workspace_id","person_id","other_id")
);

-- CreateTable
CREATE TABLE "memory_tombstone" (
    "workspace_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "subject_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memory_tombstone_pkey" PRIMARY KEY ("workspace_id","kind","subject_id")
);

-- CreateTable
CREATE TABLE "memory_opt_out" (
    "workspace_id" UUID NOT NULL,
    "identity_hash" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memory_opt_out_pkey" PRIMARY KEY ("workspace_id","identity_hash")
);

-- CreateTable
CREATE TABLE "memory_progress" (
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "last_item_no" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memory_progress_pkey" PRIMARY KEY ("workspace_id","person_id")
);

-- CreateTable
CREATE TABLE "memory_summary" (
    "conversation_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "last_item_no" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "memory_summary_pkey" PRIMARY KEY ("conversation_id")
);

-- CreateIndex
CREATE UNIQUE INDEX "memory_item_message_id_chunk_key" ON "memory_item"("message_id", "chunk");

-- CreateIndex
CREATE INDEX "memory_item_workspace_id_conversation_id_no_idx" ON "memory_item"("workspace_id", "conversation_id", "no");

-- CreateIndex
CREATE INDEX "memory_vector_workspace_id_person_id_model_id_idx" ON "memory_vector"("workspace_id", "person_id", "model_id");

-- CreateIndex
CREATE INDEX "memory_fact_workspace_id_person_id_key_identity_idx" ON "memory_fact"("workspace_id", "person_id", "key", "identity");

-- CreateIndex
CREATE UNIQUE INDEX "memory_fact_message_id_key_identity_value_key" ON "memory_fact"("message_id", "key", "identity", "value");

-- CreateIndex
CREATE INDEX "memory_summary_workspace_id_person_id_idx" ON "memory_summary"("workspace_id", "person_id");

-- AddForeignKey
ALTER TABLE "memory_vector" ADD CONSTRAINT "memory_vector_item_no_fkey" FOREIGN KEY ("item_no") REFERENCES "memory_item"("no") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "memory_term" ADD CONSTRAINT "memory_term_item_no_fkey" FOREIGN KEY ("item_no") REFERENCES "memory_item"("no") ON DELETE CASCADE ON UPDATE CASCADE;

-- Recall reads a person's whole scope: these carry all it filters and counts by, so that the rows themselves stay unread.
CREATE INDEX "memory_item_scope_idx" ON "memory_item"("workspace_id", "person_id") INCLUDE ("no", "own_length", "near_length", "production_id", "conversation_id");
CREATE INDEX "memory_term_scope_idx" ON "memory_term"("workspace_id", "person_id", "term") INCLUDE ("item_no", "own", "near");

SELECT castmatch_guard(t) FROM unnest(ARRAY['memory_item', 'memory_vector', 'memory_term', 'memory_fact', 'memory_link', 'memory_tombstone', 'memory_opt_out', 'memory_progress', 'memory_summary']::regclass[]) AS t;

-- Which models exist and which one is read is the house's, not a workspace's.
REVOKE ALL ON "embedding_model" FROM castmatch_app;
GRANT SELECT ON "embedding_model" TO castmatch_app;

-- The sweeper finds items without a vector, and erased persons whose keys elsewhere are still to be cleared.
CREATE POLICY sweeper ON "memory_item" FOR SELECT TO castmatch_sweeper USING (true);
CREATE POLICY sweeper ON "memory_vector" FOR SELECT TO castmatch_sweeper USING (true);
CREATE POLICY sweeper ON "memory_tombstone" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ("no", "workspace_id", "person_id", "conversation_id", "said_at") ON "memory_item" TO castmatch_sweeper;
GRANT SELECT ("item_no", "model_id", "workspace_id") ON "memory_vector" TO castmatch_sweeper;
GRANT SELECT ON "memory_tombstone" TO castmatch_sweeper;
