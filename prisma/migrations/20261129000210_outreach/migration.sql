-- One door for what is said unasked: letters, availability checks with their questions, opt-outs, personal links, suggestions.
CREATE TABLE "letter" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "conversation_id" UUID,
    "ask_id" UUID,
    "state" TEXT NOT NULL DEFAULT 'waiting',
    "due_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_at" TIMESTAMPTZ(3),
    "message_id" UUID,
    "problem" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "letter_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "availability_check" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "role_id" UUID NOT NULL,
    "asked_by" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "turn_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "role_changed_at" TIMESTAMPTZ(3) NOT NULL,
    "send_at" TIMESTAMPTZ(3),
    "reply_by" TIMESTAMPTZ(3) NOT NULL,
    "news_due_at" TIMESTAMPTZ(3),
    "told" INTEGER NOT NULL DEFAULT 0,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "availability_check_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "availability_ask" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "check_id" UUID NOT NULL,
    "talent_id" UUID NOT NULL,
    "person_id" UUID,
    "ordinal" INTEGER NOT NULL,
    "state" TEXT NOT NULL,
    "problem" TEXT,
    "language" TEXT NOT NULL,
    "body" JSONB NOT NULL,
    "asked" JSONB NOT NULL,
    "answer" JSONB,
    "outcome" TEXT,
    "asked_at" TIMESTAMPTZ(3),
    "answered_at" TIMESTAMPTZ(3),
    "asked_back_at" TIMESTAMPTZ(3),
    "news" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "availability_ask_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "opt_out" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "scope" TEXT NOT NULL,
    "role_id" UUID,
    "until_day" DATE,
    "message_id" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "lifted_at" TIMESTAMPTZ(3),

    CONSTRAINT "opt_out_pkey" PRIMARY KEY ("id")
);

CREATE TABLE "personal_link" (
    "token_hash" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "talent_id" UUID NOT NULL,
    "ask_id" UUID,
    "created_by" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),
    "used_by" UUID,
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "personal_link_pkey" PRIMARY KEY ("token_hash")
);

CREATE TABLE "suggestion" (
    "workspace_id" UUID NOT NULL,
    "role_id" UUID NOT NULL,
    "talent_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'new',
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "suggestion_pkey" PRIMARY KEY ("role_id", "talent_id")
);

CREATE UNIQUE INDEX "letter_workspace_id_key_key" ON "letter"("workspace_id", "key");
CREATE INDEX "letter_workspace_id_person_id_sent_at_idx" ON "letter"("workspace_id", "person_id", "sent_at");
CREATE INDEX "letter_message_id_idx" ON "letter"("message_id");
CREATE INDEX "availability_check_workspace_id_role_id_idx" ON "availability_check"("workspace_id", "role_id");
CREATE UNIQUE INDEX "availability_ask_check_id_talent_id_key" ON "availability_ask"("check_id", "talent_id");
CREATE INDEX "availability_ask_workspace_id_talent_id_idx" ON "availability_ask"("workspace_id", "talent_id");
CREATE INDEX "opt_out_workspace_id_person_id_idx" ON "opt_out"("workspace_id", "person_id");
CREATE INDEX "personal_link_workspace_id_talent_id_idx" ON "personal_link"("workspace_id", "talent_id");
CREATE INDEX "suggestion_workspace_id_person_id_state_idx" ON "suggestion"("workspace_id", "person_id", "state");

ALTER TABLE "availability_check" ADD CONSTRAINT "availability_check_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "availability_ask" ADD CONSTRAINT "availability_ask_check_id_fkey" FOREIGN KEY ("check_id") REFERENCES "availability_check"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "availability_ask" ADD CONSTRAINT "availability_ask_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "letter" ADD CONSTRAINT "letter_ask_id_fkey" FOREIGN KEY ("ask_id") REFERENCES "availability_ask"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "personal_link" ADD CONSTRAINT "personal_link_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "suggestion" ADD CONSTRAINT "suggestion_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

ALTER TABLE "outbox" ADD COLUMN "once" BOOLEAN NOT NULL DEFAULT false;

-- What still has to happen is a sliver of each table; and every message of a talent asks whether a question is open.
CREATE INDEX "letter_waiting_idx" ON "letter"("workspace_id", "due_at") WHERE "state" = 'waiting';
CREATE INDEX "letter_ask_idx" ON "letter"("ask_id") WHERE "ask_id" IS NOT NULL;
CREATE INDEX "availability_check_news_idx" ON "availability_check"("workspace_id", "news_due_at") WHERE "news_due_at" IS NOT NULL;
CREATE INDEX "availability_ask_open_idx" ON "availability_ask"("person_id") WHERE "state" IN ('asked', 'answered');
CREATE INDEX "suggestion_new_idx" ON "suggestion"("workspace_id", "due_at") WHERE "state" = 'new';

SELECT castmatch_guard(t) FROM unnest(ARRAY[
  'letter', 'availability_check', 'availability_ask', 'opt_out', 'personal_link', 'suggestion']::regclass[]) AS t;

CREATE POLICY sweeper ON "letter" FOR SELECT TO castmatch_sweeper USING (true);
CREATE POLICY sweeper ON "availability_check" FOR SELECT TO castmatch_sweeper USING (true);
CREATE POLICY sweeper ON "suggestion" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ("workspace_id", "state", "due_at") ON "letter" TO castmatch_sweeper;
GRANT SELECT ("workspace_id", "news_due_at") ON "availability_check" TO castmatch_sweeper;
GRANT SELECT ("workspace_id", "state", "due_at") ON "suggestion" TO castmatch_sweeper;
