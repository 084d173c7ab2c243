-- Somebody who was met under two ids before the platform itself said that both are theirs. While it is open there is, or may
-- still come, something under the first id that has to stand under the other.
CREATE TABLE "identity_twin" (
    "workspace_id" UUID NOT NULL,
    "channel" TEXT NOT NULL,
    "account" TEXT NOT NULL,
    "external_id" TEXT NOT NULL,
    "same_as" TEXT NOT NULL,
    "open" BOOLEAN NOT NULL DEFAULT true,
    "proven_at" TIMESTAMPTZ(3) NOT NULL DEFAULT clock_timestamp(),

    CONSTRAINT "identity_twin_pkey" PRIMARY KEY ("channel", "account", "external_id")
);
CREATE INDEX "identity_twin_workspace_id_idx" ON "identity_twin"("workspace_id");

SELECT castmatch_guard('identity_twin'::regclass);
CREATE POLICY sweeper ON "identity_twin" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ("workspace_id", "open") ON "identity_twin" TO castmatch_sweeper;

-- Who was met twice before this: the first id leads to the other already, and has a person or a chat of its own still. Not where
-- the first owner has further ids, or was silent for so long before that the number may have been handed on.
INSERT INTO identity_twin (workspace_id, channel, account, external_id, same_as)
SELECT a.workspace_id, a.channel, a.account, a.alias, a.external_id
FROM identity_alias a JOIN identity i ON i.channel = a.channel AND i.account = a.account AND i.external_id = a.alias
WHERE a.external_id <> a.alias AND a.alias ~ '^[0-9]+(@c\.us)?$'
  AND NOT EXISTS (SELECT 1 FROM identity_alias o WHERE o.channel = a.channel AND o.account = a.account AND o.external_id = a.alias)
  AND coalesce((SELECT max(m.sent_at) FROM message m WHERE m.author_id = i.person_id AND m.direction = 'in')
    >= (SELECT o.created_at FROM identity o WHERE o.channel = a.channel AND o.account = a.account AND o.external_id = a.external_id) - interval '90 days', true)
ON CONFLICT DO NOTHING;
