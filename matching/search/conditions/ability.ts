/** Conditions on what somebody can do: languages, skills, papers. */
import { Prisma } from '../../../prisma/client.ts';
import { fold } from '../../constraints/rule.ts';
import { isPaper, skillSpellings } from '../../words/skill.ts';
import type { Condition, Conditions } from './condition.ts';

export const speaks = (code: string): Prisma.Sql =>
  Prisma.sql`CASE coalesce(t.languages ->> ${code}, CASE WHEN t.languages IS NULL OR t.languages ->> 'more' IS NOT NULL THEN 'basic' ELSE 'none' END)
    WHEN 'none' THEN false WHEN 'basic' THEN NULL ELSE true END`;

/** Looked up name by name: reading the whole map for everybody costs several times as much. */
export function able(name: string): Prisma.Sql {
  const spellings = [...skillSpellings(name)];
  const map = isPaper(name) ? Prisma.sql`t.papers` : Prisma.sql`t.skills`;
  const levels = Prisma.join(spellings.map((spelling) => Prisma.sql`${map} ->> ${spelling}`), ', '); // prettier-ignore
  const known = Prisma.sql`${map} ?| ${spellings}::text[]`;
  if (isPaper(name)) return Prisma.sql`CASE WHEN ${known} THEN 'yes' IN (${levels}) IS TRUE END`;
  const fully = Prisma.join(spellings.map((spelling) => Prisma.sql`${map} ->> ${spelling} NOT IN ('none', 'basic')`), ' OR '); // prettier-ignore
  return Prisma.sql`CASE WHEN ${known} THEN CASE WHEN ${fully} THEN true WHEN 'basic' IN (${levels}) THEN NULL ELSE false END END`;
}

export const ability: Conditions = (role) => {
  const codes = new Set(role.languages.filter((l) => l.must).map((l) => l.code));
  const skills = new Set(role.skills.filter((s) => s.must).map((s) => fold(s.name)));
  return [
    ...[...codes].map((code): Condition => ({ rule: 'language', of: code, sql: speaks(code) })),
    ...[...skills].map((name): Condition => ({ rule: 'skill', of: name, sql: able(name) })),
  ];
};
