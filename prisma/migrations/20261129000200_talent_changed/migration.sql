-- Which talents are new or changed: whoever changes one leaves a row, and the proactive offer works it off.
CREATE TABLE "talent_changed" (
    "talent_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "changed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "talent_changed_pkey" PRIMARY KEY ("talent_id")
);

CREATE INDEX "talent_changed_workspace_id_changed_at_idx" ON "talent_changed"("workspace_id", "changed_at");

ALTER TABLE "talent_changed" ADD CONSTRAINT "talent_changed_talent_id_fkey"
  FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT castmatch_guard('talent_changed'::regclass);

CREATE POLICY sweeper ON "talent_changed" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ("workspace_id", "changed_at") ON "talent_changed" TO castmatch_sweeper;
