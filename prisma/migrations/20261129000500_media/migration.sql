-- Files that people send: one row says that a message or a person refers to a file, and how far it has come.
CREATE TABLE "media" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "message_id" UUID,
    "person_id" UUID,
    "talent_id" UUID,
    "kind" TEXT NOT NULL,
    "state" TEXT NOT NULL,
    "hearing" TEXT,
    "child" BOOLEAN NOT NULL DEFAULT false,
    "storage_id" TEXT,
    "mime_type" TEXT,
    "bytes" INTEGER,
    "sha256" TEXT,
    "file_name" TEXT,
    "transcript" TEXT,
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_pkey" PRIMARY KEY ("id")
);

-- Files that nobody refers to any more and that still have to leave the store.
CREATE TABLE "media_leftover" (
    "storage_id" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "leaving" BOOLEAN NOT NULL DEFAULT false,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "media_leftover_pkey" PRIMARY KEY ("storage_id")
);

CREATE INDEX "media_message_id_idx" ON "media"("message_id");
CREATE INDEX "media_storage_id_idx" ON "media"("storage_id");
CREATE INDEX "media_workspace_id_person_id_idx" ON "media"("workspace_id", "person_id");
CREATE INDEX "media_talent_id_idx" ON "media"("talent_id");
CREATE INDEX "media_leftover_workspace_id_idx" ON "media_leftover"("workspace_id");
CREATE INDEX "media_unsettled_idx" ON "media"("due_at") WHERE "state" = 'waiting' OR "hearing" = 'waiting';

CREATE INDEX "media_unclaimed_idx" ON "media"("created_at")
  WHERE "message_id" IS NULL AND "person_id" IS NULL AND "talent_id" IS NULL;

ALTER TABLE "media" ADD CONSTRAINT "media_message_id_fkey"
  FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "media" ADD CONSTRAINT "media_talent_id_fkey"
  FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT castmatch_guard(t) FROM unnest(ARRAY['media', 'media_leftover']::regclass[]) AS t;

CREATE POLICY sweeper ON "media" FOR SELECT TO castmatch_sweeper USING (true);
CREATE POLICY sweeper ON "media_leftover" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ("id", "workspace_id", "state", "hearing", "message_id", "person_id", "talent_id", "due_at", "created_at") ON "media" TO castmatch_sweeper;
GRANT SELECT ("workspace_id", "at") ON "media_leftover" TO castmatch_sweeper;

-- However a row goes (with its message, its talent, an erasure), its file is left to be looked at.
CREATE FUNCTION castmatch_media_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO media_leftover (storage_id, workspace_id) VALUES (OLD.storage_id, OLD.workspace_id) ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;

CREATE TRIGGER media_left AFTER DELETE ON "media" FOR EACH ROW WHEN (OLD.storage_id IS NOT NULL)
  EXECUTE FUNCTION castmatch_media_left();
