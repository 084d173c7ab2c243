-- How the office reaches a talent who has no chat here yet: from an import, a forwarded profile or a contact card.
CREATE TABLE "talent_contact" (
    "id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "talent_id" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "source_message_id" UUID,
    "said_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "talent_contact_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "talent_contact_kind" CHECK ("kind" IN ('phone', 'email', 'link'))
);
CREATE UNIQUE INDEX "talent_contact_workspace_id_kind_value_talent_id_key" ON "talent_contact"("workspace_id", "kind", "value", "talent_id");
CREATE INDEX "talent_contact_workspace_id_talent_id_idx" ON "talent_contact"("workspace_id", "talent_id");
ALTER TABLE "talent_contact" ADD CONSTRAINT "talent_contact_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

-- Where a profile began: null for one that was always here.
ALTER TABLE "talent" ADD COLUMN "origin" TEXT;
ALTER TABLE "talent" ADD CONSTRAINT "talent_origin" CHECK ("origin" IN ('conversation', 'forwarded', 'import'));

SELECT castmatch_guard('talent_contact'::regclass);

-- Ads and days that a fact of memory stands behind: such a row has the fact's id and goes with it.
ALTER TABLE "conflict_entry" ADD COLUMN "from_fact" BOOLEAN NOT NULL DEFAULT false;
ALTER TABLE "availability_window" ADD COLUMN "from_fact" BOOLEAN NOT NULL DEFAULT false;
