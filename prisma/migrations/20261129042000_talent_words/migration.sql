-- The words of a talent beside what searches filter on: a broad search would otherwise join the terms of half the office.
-- One hash for index and query; of two words that fall together the commoner is hardly ever asked for.
CREATE FUNCTION castmatch_term_place(term text) RETURNS int LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$ SELECT ('x' || left(md5(term), 7))::bit(28)::int + 1 $$;

ALTER TABLE "talent" ADD COLUMN "words" sparsevec;

WITH place AS MATERIALIZED (
  SELECT d."workspace_id", d."term", castmatch_term_place(d."term") AS "at" FROM (SELECT DISTINCT "workspace_id", "term" FROM "talent_term") d),
words AS (
  SELECT x."talent_id", ('{' || string_agg(DISTINCT p."at" || ':1', ',') || '}/268435456')::sparsevec AS "words"
  FROM "talent_term" x JOIN place p USING ("workspace_id", "term") GROUP BY x."talent_id")
UPDATE "talent" t SET "words" = w."words" FROM words w WHERE t."person_id" = w."talent_id";
