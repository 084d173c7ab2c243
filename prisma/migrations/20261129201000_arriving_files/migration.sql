-- A file stands here from before it is stored until a row refers to it: `at` of one that is not leaving is the moment from
-- which it may be removed. What a crash cut between the two is found and removed.
-- `again`: stored anew while it was leaving, so it has to be looked at once more.
ALTER TABLE "media_leftover" ADD COLUMN "again" BOOLEAN NOT NULL DEFAULT false;

-- The last row of a file goes: whatever was said of it before, it may be removed now.
CREATE OR REPLACE FUNCTION castmatch_media_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO media_leftover (storage_id, workspace_id) VALUES (OLD.storage_id, OLD.workspace_id)
  ON CONFLICT (storage_id) DO UPDATE SET at = clock_timestamp() WHERE NOT media_leftover.leaving;
  RETURN NULL;
END $$;
