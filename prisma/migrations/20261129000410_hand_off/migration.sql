-- A person who needs a human: who, why, since when, and which of the office's people has taken it.
CREATE TABLE "hand_off" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "person_id" UUID,
    "why" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'open',
    "source_message_id" UUID,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,
    "holder_id" UUID,
    "place_id" UUID,
    "language" TEXT,
    "taken_at" TIMESTAMPTZ(3),
    "confirmed_at" TIMESTAMPTZ(3),
    "closed_at" TIMESTAMPTZ(3),

    CONSTRAINT "hand_off_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "hand_off_why" CHECK ("why" IN ('harassment', 'scam', 'human', 'stuck', 'failed', 'other', 'taken')),
    CONSTRAINT "hand_off_state" CHECK ("state" IN ('open', 'held', 'closed'))
);
CREATE INDEX "hand_off_workspace_id_state_idx" ON "hand_off"("workspace_id", "state", "opened_at");
CREATE INDEX "hand_off_holder_id_idx" ON "hand_off"("holder_id") WHERE "state" = 'held';
-- A conversation is in one hand at a time.
CREATE UNIQUE INDEX "hand_off_unfinished_key" ON "hand_off"("conversation_id") WHERE "state" <> 'closed';
ALTER TABLE "hand_off" ADD CONSTRAINT "hand_off_conversation_id_fkey"
  FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Copies that a hand-off made: its announcements, the person's words to the holder, the holder's words to the person.
CREATE TABLE "relay" (
    "copy_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "hand_off_id" UUID NOT NULL,
    "source_message_id" UUID,
    "direction" TEXT NOT NULL,

    CONSTRAINT "relay_pkey" PRIMARY KEY ("copy_id"),
    CONSTRAINT "relay_direction" CHECK ("direction" IN ('to_office', 'to_person'))
);
CREATE UNIQUE INDEX "relay_source_message_id_key" ON "relay"("source_message_id");
CREATE INDEX "relay_hand_off_id_idx" ON "relay"("hand_off_id");
ALTER TABLE "relay" ADD CONSTRAINT "relay_hand_off_id_fkey"
  FOREIGN KEY ("hand_off_id") REFERENCES "hand_off"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- When a model of a workspace failed, so that its office is told once an outage, whichever process met it.
CREATE TABLE "outage" (
    "workspace_id" UUID NOT NULL,
    "failed_at" TIMESTAMPTZ(3) NOT NULL,
    "worked_since" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "outage_pkey" PRIMARY KEY ("workspace_id")
);

SELECT castmatch_guard(t) FROM unnest(ARRAY['hand_off', 'relay', 'outage']::regclass[]) AS t;

-- What is held and not confirmed, or said and not passed on, is found when nobody rang for it.
CREATE POLICY sweeper ON "hand_off" FOR SELECT TO castmatch_sweeper USING (true);
CREATE POLICY sweeper ON "relay" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ("workspace_id", "conversation_id", "state", "confirmed_at") ON "hand_off" TO castmatch_sweeper;
GRANT SELECT ("source_message_id") ON "relay" TO castmatch_sweeper;
