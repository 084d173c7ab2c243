-- How a message sounds and how pressing it is: noted in the background, shown to whoever takes the conversation over.
CREATE TABLE "message_mood" (
    "message_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "sentiment" SMALLINT NOT NULL,
    "urgency" SMALLINT NOT NULL,
    "noted_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "message_mood_pkey" PRIMARY KEY ("message_id"),
    CONSTRAINT "message_mood_sentiment" CHECK ("sentiment" BETWEEN -1 AND 1),
    CONSTRAINT "message_mood_urgency" CHECK ("urgency" BETWEEN 0 AND 2)
);

CREATE INDEX "message_mood_conversation_id_idx" ON "message_mood"("conversation_id");
CREATE INDEX "message_mood_workspace_id_idx" ON "message_mood"("workspace_id");

ALTER TABLE "message_mood" ADD CONSTRAINT "message_mood_message_id_fkey"
  FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT castmatch_guard('message_mood'::regclass);
