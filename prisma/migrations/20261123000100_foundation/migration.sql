-- Extensions first: vectors for memory and matching, trigrams and folding for names.
CREATE EXTENSION IF NOT EXISTS vector;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateTable
CREATE TABLE "workspace" (
    "id" UUID NOT NULL,
    "slug" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "settings" JSONB NOT NULL DEFAULT '{}',
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "workspace_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "bot_account" (
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "cursor" TEXT,
    "lease_owner" TEXT,
    "lease_until" TIMESTAMPTZ(3),

    CONSTRAINT "bot_account_pkey" PRIMARY KEY ("channel","account")
);

-- CreateTable
CREATE TABLE "conversation" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT,
    "epoch" INTEGER NOT NULL DEFAULT 0,
    "human_holder_id" UUID,
    "next_seq" BIGINT NOT NULL DEFAULT 1,
    "focus" JSONB NOT NULL DEFAULT '{}',
    "turn_owner" TEXT,
    "turn_fence" BIGINT NOT NULL DEFAULT 0,
    "turn_until" TIMESTAMPTZ(3),
    "send_owner" TEXT,
    "send_fence" BIGINT NOT NULL DEFAULT 0,
    "send_until" TIMESTAMPTZ(3),
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "message" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "seq" BIGINT,
    "direction" TEXT NOT NULL,
    "author_id" UUID,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "external_id" TEXT,
    "body_hash" TEXT,
    "kind" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "text" TEXT NOT NULL,
    "quote_external_id" TEXT,
    "target_external_id" TEXT,
    "thread" TEXT,
    "group_key" TEXT,
    "forwarded" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL,
    "turn_id" UUID,
    "reply_to_id" UUID,
    "sent_at" TIMESTAMPTZ(3) NOT NULL,
    "stored_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "remembered_at" TIMESTAMPTZ(3),

    CONSTRAINT "message_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "turn" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "author_id" UUID NOT NULL,
    "state" TEXT NOT NULL,
    "epoch" INTEGER NOT NULL,
    "starts_over" INTEGER NOT NULL DEFAULT 0,
    "attempts" INTEGER NOT NULL DEFAULT 1,
    "brain" TEXT,
    "model" TEXT,
    "input_tokens" INTEGER NOT NULL DEFAULT 0,
    "output_tokens" INTEGER NOT NULL DEFAULT 0,
    "cache_read_tokens" INTEGER NOT NULL DEFAULT 0,
    "cache_write_tokens" INTEGER NOT NULL DEFAULT 0,
    "micro_usd" BIGINT NOT NULL DEFAULT 0,
    "started_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "turn_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "turn_step" (
    "turn_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "output" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "turn_step_pkey" PRIMARY KEY ("turn_id","key")
);

-- CreateTable
CREATE TABLE "outbox" (
    "message_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "ordinal" BIGSERIAL NOT NULL,
    "epoch" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "flight_part" INTEGER,
    "flight_at" TIMESTAMPTZ(3),
    "flight_body" JSONB,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "settled_at" TIMESTAMPTZ(3),

    CONSTRAINT "outbox_pkey" PRIMARY KEY ("message_id")
);

-- CreateTable
CREATE TABLE "receipt" (
    "workspace_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "message_id" UUID NOT NULL,
    "part" INTEGER NOT NULL,
    "external_id" TEXT NOT NULL,
    "final" BOOLEAN NOT NULL DEFAULT true,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "receipt_pkey" PRIMARY KEY ("message_id","part")
);

-- CreateTable
CREATE TABLE "person" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "demo" BOOLEAN NOT NULL DEFAULT false,
    "language" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "erased_at" TIMESTAMPTZ(3),

    CONSTRAINT "person_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "identity" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "handle" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "identity_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "workspace_slug_key" ON "workspace"("slug");

-- CreateIndex
CREATE INDEX "conversation_workspace_id_idx" ON "conversation"("workspace_id");

-- CreateIndex
CREATE UNIQUE INDEX "conversation_channel_account_external_id_key" ON "conversation"("channel", "account", "external_id");

-- CreateIndex
CREATE INDEX "message_conversation_id_seq_idx" ON "message"("conversation_id", "seq");

-- CreateIndex
CREATE INDEX "message_workspace_id_author_id_idx" ON "message"("workspace_id", "author_id");

-- CreateIndex
CREATE UNIQUE INDEX "message_channel_account_external_id_key" ON "message"("channel", "account", "external_id");

-- CreateIndex
CREATE INDEX "turn_conversation_id_state_idx" ON "turn"("conversation_id", "state");

-- CreateIndex
CREATE INDEX "turn_workspace_id_author_id_started_at_idx" ON "turn"("workspace_id", "author_id", "started_at");

-- CreateIndex
CREATE INDEX "outbox_conversation_id_state_ordinal_idx" ON "outbox"("conversation_id", "state", "ordinal");

-- CreateIndex
CREATE INDEX "receipt_conversation_id_external_id_idx" ON "receipt"("conversation_id", "external_id");

-- CreateIndex
CREATE INDEX "person_workspace_id_role_idx" ON "person"("workspace_id", "role");

-- CreateIndex
CREATE INDEX "identity_workspace_id_person_id_idx" ON "identity"("workspace_id", "person_id");

-- CreateIndex
CREATE UNIQUE INDEX "identity_channel_account_external_id_key" ON "identity"("channel", "account", "external_id");

-- AddForeignKey
ALTER TABLE "message" ADD CONSTRAINT "message_conversation_id_fkey" FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "turn_step" ADD CONSTRAINT "turn_step_turn_id_fkey" FOREIGN KEY ("turn_id") REFERENCES "turn"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "identity" ADD CONSTRAINT "identity_person_id_fkey" FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- Work that is not done yet is a sliver of each table: sweepers and leases look only there.
CREATE INDEX "message_waiting_idx" ON "message"("conversation_id", "seq") WHERE "state" = 'waiting';
CREATE INDEX "message_unremembered_idx" ON "message"("conversation_id") WHERE "remembered_at" IS NULL;
CREATE INDEX "message_target_idx" ON "message"("conversation_id", "target_external_id") WHERE "target_external_id" IS NOT NULL;
CREATE INDEX "outbox_unsettled_idx" ON "outbox"("conversation_id", "ordinal") WHERE "state" IN ('open', 'pending', 'sending', 'unknown');
CREATE INDEX "turn_running_idx" ON "turn"("conversation_id") WHERE "state" = 'running';

-- The login may be a superuser, whom row-level security does not bind: every transaction takes one of these roles.
DO $$ BEGIN CREATE ROLE castmatch_app NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN CREATE ROLE castmatch_sweeper NOLOGIN; EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; END $$;
DO $$ BEGIN EXECUTE format('GRANT castmatch_app, castmatch_sweeper TO %I', current_user); EXCEPTION WHEN OTHERS THEN NULL; END $$;
GRANT USAGE ON SCHEMA public TO castmatch_app, castmatch_sweeper;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO castmatch_app;
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO castmatch_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO castmatch_app;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE ON SEQUENCES TO castmatch_app;

CREATE FUNCTION castmatch_workspace() RETURNS uuid LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('castmatch.workspace', true), '')::uuid $$;

-- Call this for every new table with a workspace_id; a test fails when one was forgotten.
CREATE FUNCTION castmatch_guard(guarded regclass) RETURNS void LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE %s ENABLE ROW LEVEL SECURITY', guarded);
  EXECUTE format('ALTER TABLE %s FORCE ROW LEVEL SECURITY', guarded);
  EXECUTE format('CREATE POLICY workspace ON %s TO castmatch_app USING (workspace_id = (SELECT castmatch_workspace())) WITH CHECK (workspace_id = (SELECT castmatch_workspace()))', guarded);
END $$;

SELECT castmatch_guard(t) FROM unnest(ARRAY['person', 'identity', 'conversation', 'message', 'turn', 'turn_step', 'outbox', 'receipt']::regclass[]) AS t;

ALTER TABLE "workspace" ENABLE ROW LEVEL SECURITY;
ALTER TABLE "workspace" FORCE ROW LEVEL SECURITY;
CREATE POLICY workspace ON "workspace" TO castmatch_app USING (id = castmatch_workspace()) WITH CHECK (id = castmatch_workspace());
REVOKE ALL ON "bot_account" FROM castmatch_app;

-- Sweepers look across workspaces for work that nobody rang for, and may read ids and states only.
CREATE POLICY sweeper ON "conversation" FOR SELECT TO castmatch_sweeper USING (true);
CREATE POLICY sweeper ON "message" FOR SELECT TO castmatch_sweeper USING (true);
CREATE POLICY sweeper ON "outbox" FOR SELECT TO castmatch_sweeper USING (true);
CREATE POLICY sweeper ON "turn" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ("id", "workspace_id", "turn_until", "send_until", "human_holder_id") ON "conversation" TO castmatch_sweeper;
GRANT SELECT ("id", "workspace_id", "conversation_id", "state", "stored_at", "remembered_at") ON "message" TO castmatch_sweeper;
GRANT SELECT ("message_id", "workspace_id", "conversation_id", "state", "due_at") ON "outbox" TO castmatch_sweeper;
GRANT SELECT ("id", "workspace_id", "conversation_id", "state") ON "turn" TO castmatch_sweeper;
