-- A second guard behind the conditions of each statement: a transaction that reads memory for somebody first says for whom
-- ("castmatch.sight": person or conversation), and from then on these tables show it nothing else. Without a sight, as in
-- jobs that write, the workspace alone is the limit.
CREATE FUNCTION castmatch_sight(part text) RETURNS text LANGUAGE sql STABLE PARALLEL SAFE
AS $$ SELECT nullif(current_setting('castmatch.sight_' || part, true), '') $$;

-- Asked once a statement, not once a row.
CREATE POLICY sight ON "memory_item" AS RESTRICTIVE FOR SELECT TO castmatch_app USING (
  CASE (SELECT castmatch_sight('kind'))
    WHEN 'person' THEN person_id = ANY ((SELECT castmatch_sight('persons')::uuid[])::uuid[])
      AND (production_id IS NULL OR production_id = ANY ((SELECT castmatch_sight('productions')::uuid[])::uuid[]))
    WHEN 'conversation' THEN conversation_id = (SELECT castmatch_sight('conversation')::uuid)
      AND (production_id IS NULL OR production_id = ANY ((SELECT castmatch_sight('productions')::uuid[])::uuid[]))
    ELSE true END);

-- In a group nobody's facts and summaries are seen; what others told the office about somebody, by the office alone.
CREATE POLICY sight ON "memory_fact" AS RESTRICTIVE FOR SELECT TO castmatch_app USING (
  CASE (SELECT castmatch_sight('kind'))
    WHEN 'person' THEN person_id = ANY ((SELECT castmatch_sight('persons')::uuid[])::uuid[])
      AND (production_id IS NULL OR production_id = ANY ((SELECT castmatch_sight('productions')::uuid[])::uuid[]))
      AND (audience <> 'office' OR source = 'self' OR (SELECT castmatch_sight('office')) = 'yes')
    WHEN 'conversation' THEN false
    ELSE true END);

CREATE POLICY sight ON "memory_summary" AS RESTRICTIVE FOR SELECT TO castmatch_app USING (
  CASE (SELECT castmatch_sight('kind'))
    WHEN 'person' THEN person_id = ANY ((SELECT castmatch_sight('persons')::uuid[])::uuid[])
    WHEN 'conversation' THEN false
    ELSE true END);
