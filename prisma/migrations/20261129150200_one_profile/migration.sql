-- Accounts that are proven to be one person have one profile: the oldest stands, the others are set aside as they are and come
-- back when the accounts part. What no words of anybody's stand behind in the standing one is kept beside it as it was before.
ALTER TABLE "talent" ADD COLUMN "merged_into" UUID;
ALTER TABLE "talent" ADD CONSTRAINT "talent_merged_into_fkey" FOREIGN KEY ("merged_into") REFERENCES "talent"("person_id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "talent_merged_into_idx" ON "talent"("merged_into");

CREATE TABLE "talent_before_link" (
    "talent_id" UUID NOT NULL,
    "workspace_id" UUID NOT NULL,
    "kept" JSONB NOT NULL,

    CONSTRAINT "talent_before_link_pkey" PRIMARY KEY ("talent_id")
);
ALTER TABLE "talent_before_link" ADD CONSTRAINT "talent_before_link_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT castmatch_guard('talent_before_link'::regclass);
