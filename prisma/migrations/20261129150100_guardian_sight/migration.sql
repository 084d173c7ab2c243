-- What a guardian said of the child is theirs and the child's to see, as what a person said of themselves is theirs.
ALTER POLICY sight ON "memory_fact" USING (
  CASE (SELECT castmatch_sight('kind'))
    WHEN 'person' THEN person_id = ANY ((SELECT castmatch_sight('persons')::uuid[])::uuid[])
      AND (production_id IS NULL OR production_id = ANY ((SELECT castmatch_sight('productions')::uuid[])::uuid[]))
      AND (audience <> 'office' OR source IN ('self', 'guardian') OR (SELECT castmatch_sight('office')) = 'yes')
    WHEN 'conversation' THEN false
    ELSE true END);
