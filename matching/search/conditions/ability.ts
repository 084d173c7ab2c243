/** Conditions on what somebody can do: languages, skills, papers. */
import { Prisma } from '../../../prisma/client.ts';
import { fold } from '../../constraints/rule.ts';
import { isPaper, skillSpellings } from '../../words/skill.ts';
import type { Condition, Conditions } from './condition.ts';

export const speaks = (code: string): Prisma.Sql =>
  Prisma.sql`CASE coalesce(t.languages ->> ${code}, CASE WHEN t.languages IS NULL OR t.languages ->> 'more' IS NOT NULL THEN 'basic' ELSE 'none' END)
    WHEN 'none' THEN false WHEN 'basic' THEN NULL ELSE true END`;

export function able(name: string): Prisma.Sql {
  const spellings = [...skillSpellings(name)];
  if (isPaper(name))
    return Prisma.sql`CASE WHEN t.papers ?| ${spellings}::text[]
      THEN (SELECT bool_or(k.value = 'yes') FROM jsonb_each_text(t.papers) AS k WHERE k.key = ANY (${spellings}::text[])) END`;
  return Prisma.sql`CASE WHEN t.skills ?| ${spellings}::text[]
    THEN (SELECT CASE WHEN bool_or(k.value NOT IN ('none', 'basic')) THEN true WHEN bool_or(k.value = 'basic') THEN NULL ELSE false END
      FROM jsonb_each_text(t.skills) AS k WHERE k.key = ANY (${spellings}::text[])) END`;
}

export const ability: Conditions = (role) => {
  const codes = new Set(role.languages.filter((l) => l.must).map((l) => l.code));
  const skills = new Set(role.skills.filter((s) => s.must).map((s) => fold(s.name)));
  return [
    ...[...codes].map((code): Condition => ({ rule: 'language', of: code, sql: speaks(code) })),
    ...[...skills].map((name): Condition => ({ rule: 'skill', of: name, sql: able(name) })),
  ];
};
