-- Slack: the tokens of workspaces that installed the app, shortlist cards that are kept up to date, and open Home tabs.
CREATE TABLE "slack_installation" (
    "account" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "bot_user_id" TEXT NOT NULL,
    "token_sealed" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "slack_installation_pkey" PRIMARY KEY ("account")
);

-- A shortlist as one message of a conversation; the message is edited when the shortlist changes.
CREATE TABLE "shortlist_board" (
    "message_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "conversation_id" UUID NOT NULL,
    "role_id" UUID NOT NULL,

    CONSTRAINT "shortlist_board_pkey" PRIMARY KEY ("message_id")
);
CREATE UNIQUE INDEX "shortlist_board_conversation_id_role_id_key" ON "shortlist_board"("conversation_id", "role_id");
CREATE INDEX "shortlist_board_role_id_idx" ON "shortlist_board"("role_id");
ALTER TABLE "shortlist_board" ADD CONSTRAINT "shortlist_board_message_id_fkey"
  FOREIGN KEY ("message_id") REFERENCES "message"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "shortlist_board" ADD CONSTRAINT "shortlist_board_conversation_id_fkey"
  FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "shortlist_board" ADD CONSTRAINT "shortlist_board_role_id_fkey"
  FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Whatever changes who stands where for a role leaves a row here; the row is the work. No key to the role: a role that
-- goes takes its candidacies with it, and each of them leaves a row.
CREATE TABLE "shortlist_changed" (
    "role_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "revision" BIGINT NOT NULL DEFAULT 1,

    CONSTRAINT "shortlist_changed_pkey" PRIMARY KEY ("role_id")
);
CREATE INDEX "shortlist_changed_workspace_id_idx" ON "shortlist_changed"("workspace_id");

-- Who looked at the Home tab: it is published anew for them.
CREATE TABLE "slack_home" (
    "account" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "opened_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "slack_home_pkey" PRIMARY KEY ("account","user_id")
);
CREATE INDEX "slack_home_workspace_id_opened_at_idx" ON "slack_home"("workspace_id", "opened_at");

-- A verdict of somebody who may not decide: shown as what it is, and kept apart for good.
ALTER TABLE "candidacy_event" ADD COLUMN "opinion" BOOLEAN NOT NULL DEFAULT false;

SELECT castmatch_guard(t) FROM unnest(ARRAY['slack_installation', 'shortlist_board', 'shortlist_changed', 'slack_home']::regclass[]) AS t;

CREATE POLICY sweeper ON "shortlist_changed" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ("workspace_id") ON "shortlist_changed" TO castmatch_sweeper;

CREATE FUNCTION castmatch_shortlist_changed() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  one candidacy;
BEGIN
  IF TG_OP = 'DELETE' THEN one := OLD; ELSE one := NEW; END IF;
  INSERT INTO shortlist_changed (role_id, workspace_id) VALUES (one.role_id, one.workspace_id)
    ON CONFLICT (role_id) DO UPDATE SET revision = shortlist_changed.revision + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER shortlist_changed AFTER INSERT OR UPDATE OR DELETE ON "candidacy"
  FOR EACH ROW EXECUTE FUNCTION castmatch_shortlist_changed();

-- A verdict that is taken back changes what stands as well; giving one touches the candidacy itself.
CREATE FUNCTION castmatch_verdict_changed() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO shortlist_changed (role_id, workspace_id)
    SELECT role_id, workspace_id FROM candidacy WHERE id = NEW.candidacy_id
    ON CONFLICT (role_id) DO UPDATE SET revision = shortlist_changed.revision + 1;
  RETURN NULL;
END $$;
CREATE TRIGGER verdict_changed AFTER UPDATE OF "withdrawn_at" ON "candidacy_event"
  FOR EACH ROW EXECUTE FUNCTION castmatch_verdict_changed();
