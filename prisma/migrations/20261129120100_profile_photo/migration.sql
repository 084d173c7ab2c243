-- A photo that goes is no profile's photo any more, however its row went; the same picture may have been sent twice.
CREATE FUNCTION castmatch_photo_left() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE talent_profile SET photo_url = NULL, photo_date = NULL
  WHERE person_id = OLD.talent_id AND photo_url = OLD.storage_id
    AND NOT EXISTS (SELECT 1 FROM media m WHERE m.talent_id = OLD.talent_id AND m.storage_id = OLD.storage_id);
  RETURN NULL;
END $$;

CREATE TRIGGER photo_left AFTER DELETE ON "media" FOR EACH ROW WHEN (OLD.talent_id IS NOT NULL AND OLD.storage_id IS NOT NULL)
  EXECUTE FUNCTION castmatch_photo_left();
