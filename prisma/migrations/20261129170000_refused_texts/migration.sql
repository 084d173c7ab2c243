-- Words of talents and roles that a model refused: tried a few times and then set aside, so that they hold up nobody behind
-- them. With other words, or another model, they are new. Gone with the talent or the role, and with a vector.
CREATE TABLE "talent_text_refused" (
    "talent_id" UUID NOT NULL,
    "chunk" TEXT NOT NULL,
    "model_id" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "tries" SMALLINT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "talent_text_refused_pkey" PRIMARY KEY ("talent_id", "chunk", "model_id")
);
CREATE INDEX "talent_text_refused_workspace_id_idx" ON "talent_text_refused"("workspace_id");
ALTER TABLE "talent_text_refused" ADD CONSTRAINT "talent_text_refused_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

CREATE TABLE "role_text_refused" (
    "role_id" UUID NOT NULL,
    "model_id" TEXT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "sha256" TEXT NOT NULL,
    "tries" SMALLINT NOT NULL,
    "due_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "role_text_refused_pkey" PRIMARY KEY ("role_id", "model_id")
);
CREATE INDEX "role_text_refused_workspace_id_idx" ON "role_text_refused"("workspace_id");
ALTER TABLE "role_text_refused" ADD CONSTRAINT "role_text_refused_role_id_fkey" FOREIGN KEY ("role_id") REFERENCES "role"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT castmatch_guard(t) FROM unnest(ARRAY['talent_text_refused', 'role_text_refused']::regclass[]) AS t;
CREATE POLICY sweeper ON "talent_text_refused" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ("workspace_id", "tries", "due_at") ON "talent_text_refused" TO castmatch_sweeper;
CREATE POLICY sweeper ON "role_text_refused" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ("workspace_id", "tries", "due_at") ON "role_text_refused" TO castmatch_sweeper;
