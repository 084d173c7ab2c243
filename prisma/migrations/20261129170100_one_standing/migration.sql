-- Accounts that are proven to be one person stand on a list once. What another account stood for alone is moved to the standing
-- one and knows whose it was; where both stood, one row has what holds of either, and the rows as they were are kept beside it.
ALTER TABLE "candidacy" ADD COLUMN "own_talent_id" UUID;
ALTER TABLE "candidacy" ADD CONSTRAINT "candidacy_own_talent_id_fkey" FOREIGN KEY ("own_talent_id") REFERENCES "talent"("person_id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "candidacy_own_talent_id_idx" ON "candidacy"("own_talent_id");
ALTER TABLE "candidacy_event" ADD COLUMN "own_candidacy_id" UUID;
CREATE INDEX "candidacy_event_own_candidacy_id_idx" ON "candidacy_event"("own_candidacy_id");

CREATE TABLE "candidacy_before_link" (
    "no" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "talent_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "kept" JSONB NOT NULL,

    CONSTRAINT "candidacy_before_link_pkey" PRIMARY KEY ("no")
);
CREATE INDEX "candidacy_before_link_workspace_id_idx" ON "candidacy_before_link"("workspace_id");
CREATE INDEX "candidacy_before_link_talent_id_idx" ON "candidacy_before_link"("talent_id");
CREATE INDEX "candidacy_before_link_into_id_idx" ON "candidacy_before_link"("into_id");
ALTER TABLE "candidacy_before_link" ADD CONSTRAINT "candidacy_before_link_talent_id_fkey" FOREIGN KEY ("talent_id") REFERENCES "talent"("person_id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "candidacy_before_link" ADD CONSTRAINT "candidacy_before_link_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "candidacy"("id") ON DELETE CASCADE ON UPDATE CASCADE;

SELECT castmatch_guard('candidacy_before_link'::regclass);

-- Who is linked already: what another account alone stood for is the standing one's. Where both stand, the next link or
-- unlinking settles it; the rules for it are the house's and not repeated here.
UPDATE candidacy c SET own_talent_id = c.talent_id, talent_id = t.merged_into FROM talent t
WHERE t.person_id = c.talent_id AND t.merged_into IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM candidacy o JOIN talent x ON x.person_id = o.talent_id
    WHERE o.role_id = c.role_id AND o.id <> c.id AND coalesce(x.merged_into, x.person_id) = t.merged_into);
