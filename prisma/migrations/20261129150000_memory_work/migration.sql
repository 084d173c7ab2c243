-- What waits for a vector of the model that is read: looking for it reads these few rows, not all that is remembered. A text
-- that the model refuses is tried a few times and then set aside, so that it holds up nothing behind it.
CREATE TABLE "memory_unread" (
    "item_no" BIGINT NOT NULL,
    "workspace_id" UUID NOT NULL,
    "tries" SMALLINT NOT NULL DEFAULT 0,
    "due_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memory_unread_pkey" PRIMARY KEY ("item_no")
);
CREATE INDEX "memory_unread_workspace_id_item_no_idx" ON "memory_unread"("workspace_id", "item_no");
ALTER TABLE "memory_unread" ADD CONSTRAINT "memory_unread_item_no_fkey" FOREIGN KEY ("item_no") REFERENCES "memory_item"("no") ON DELETE CASCADE ON UPDATE CASCADE;

-- One row each time that something of an office is forgotten: what was kept of its conversations before is not read again,
-- whatever a Redis that was away or came back with old data still holds. Rows go when nothing can be left from before them.
CREATE TABLE "memory_forgotten" (
    "no" BIGSERIAL NOT NULL,
    "workspace_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "memory_forgotten_pkey" PRIMARY KEY ("no")
);
CREATE INDEX "memory_forgotten_workspace_id_idx" ON "memory_forgotten"("workspace_id");

SELECT castmatch_guard(t) FROM unnest(ARRAY['memory_unread', 'memory_forgotten']::regclass[]) AS t;
CREATE POLICY sweeper ON "memory_unread" FOR SELECT TO castmatch_sweeper USING (true);
GRANT SELECT ON "memory_unread" TO castmatch_sweeper;

-- However a row comes or goes, the list is right.
CREATE FUNCTION castmatch_item_unread() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO memory_unread (item_no, workspace_id) SELECT no, workspace_id FROM fresh ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER unread AFTER INSERT ON "memory_item" REFERENCING NEW TABLE AS fresh FOR EACH STATEMENT EXECUTE FUNCTION castmatch_item_unread();

-- A vector of the saying alone, without a hash, only stands in until the whole one comes.
CREATE FUNCTION castmatch_vector_stored() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM memory_unread u USING stored v, embedding_model m
  WHERE m.id = v.model_id AND m.active AND v.text_hash <> '' AND u.item_no = v.item_no;
  RETURN NULL;
END $$;
CREATE TRIGGER stored AFTER INSERT ON "memory_vector" REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION castmatch_vector_stored();
CREATE TRIGGER stored_again AFTER UPDATE ON "memory_vector" REFERENCING NEW TABLE AS stored FOR EACH STATEMENT EXECUTE FUNCTION castmatch_vector_stored();

CREATE FUNCTION castmatch_vector_lost() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO memory_unread (item_no, workspace_id)
  SELECT v.item_no, v.workspace_id FROM lost v JOIN embedding_model m ON m.id = v.model_id AND m.active
    JOIN memory_item i ON i.no = v.item_no FOR KEY SHARE OF i
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER lost AFTER DELETE ON "memory_vector" REFERENCING OLD TABLE AS lost FOR EACH STATEMENT EXECUTE FUNCTION castmatch_vector_lost();

INSERT INTO memory_unread (item_no, workspace_id)
SELECT i.no, i.workspace_id FROM memory_item i WHERE NOT EXISTS (
  SELECT 1 FROM memory_vector v JOIN embedding_model m ON m.id = v.model_id AND m.active WHERE v.item_no = i.no AND v.text_hash <> '');
