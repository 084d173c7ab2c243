-- What was made for one person (an export, the report of a table) goes after a week: found without reading every file's row.
CREATE INDEX "media_handed_out_idx" ON "media"("created_at")
  WHERE "message_id" IS NULL AND "talent_id" IS NULL AND "person_id" IS NOT NULL;
