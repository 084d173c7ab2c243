-- Codes that let people in or join two accounts of one person: hashed, short-lived, used once.
CREATE TABLE "pairing_code" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "code_hash" TEXT NOT NULL,
    "role" TEXT,
    "project_id" UUID,
    "membership" TEXT,
    "person_id" UUID,
    "made_by" UUID,
    "made_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_by" UUID,
    "used_at" TIMESTAMPTZ(3),
    "role_before" TEXT,

    CONSTRAINT "pairing_code_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "pairing_code_kind" CHECK ("kind" IN ('role', 'project', 'guardian', 'link', 'setup'))
);
CREATE UNIQUE INDEX "pairing_code_workspace_id_code_hash_key" ON "pairing_code"("workspace_id", "code_hash");
CREATE INDEX "pairing_code_made_by_idx" ON "pairing_code"("made_by") WHERE "used_at" IS NULL;

-- Wrong codes, so that nobody tries them all.
CREATE TABLE "code_guess" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "code_guess_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "code_guess_workspace_id_at_idx" ON "code_guess"("workspace_id", "at");

-- Who of the office looked at whose contact; never the contact itself.
CREATE TABLE "contact_view" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "viewer_id" UUID NOT NULL,
    "person_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "contact_view_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "contact_view_workspace_id_person_id_at_idx" ON "contact_view"("workspace_id", "person_id", "at");

SELECT castmatch_guard(t) FROM unnest(ARRAY['pairing_code', 'code_guess', 'contact_view']::regclass[]) AS t;

-- Somebody who said that they are a child: their messages are not kept.
ALTER TABLE "person" ADD COLUMN "child_said_at" TIMESTAMPTZ(3);
-- The children of a guardian are looked up with every message of theirs.
CREATE INDEX "talent_guardian_id_idx" ON "talent"("guardian_id") WHERE "guardian_id" IS NOT NULL;
