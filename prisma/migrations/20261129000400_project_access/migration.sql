-- Which projects somebody outside the office was invited to, and which groups an admin opened for a project's people.
CREATE TABLE "project_member" (
    "project_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "role" TEXT NOT NULL,
    "invited_by" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "project_member_pkey" PRIMARY KEY ("project_id","person_id"),
    CONSTRAINT "project_member_role" CHECK ("role" IN ('viewer', 'approver'))
);
CREATE INDEX "project_member_workspace_id_person_id_idx" ON "project_member"("workspace_id", "person_id");
ALTER TABLE "project_member" ADD CONSTRAINT "project_member_project_id_fkey"
  FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "project_member" ADD CONSTRAINT "project_member_person_id_fkey"
  FOREIGN KEY ("person_id") REFERENCES "person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "conversation_project" (
    "conversation_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "project_id" UUID NOT NULL,
    "bound_by" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conversation_project_pkey" PRIMARY KEY ("conversation_id")
);
CREATE INDEX "conversation_project_project_id_idx" ON "conversation_project"("project_id");
ALTER TABLE "conversation_project" ADD CONSTRAINT "conversation_project_conversation_id_fkey"
  FOREIGN KEY ("conversation_id") REFERENCES "conversation"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "conversation_project" ADD CONSTRAINT "conversation_project_project_id_fkey"
  FOREIGN KEY ("project_id") REFERENCES "project"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT castmatch_guard(t) FROM unnest(ARRAY['project_member', 'conversation_project']::regclass[]) AS t;

-- A demo that was seeded before there were invitations: its production team goes on seeing what it saw.
INSERT INTO "project_member" ("project_id", "person_id", "workspace_id", "role", "at")
SELECT p.id, m.id, p.workspace_id, 'approver', CURRENT_TIMESTAMP FROM "project" p
JOIN "workspace" w ON w.id = p.workspace_id AND w.demo
JOIN "person" m ON m.workspace_id = p.workspace_id AND m.role = 'production' AND m.demo;
