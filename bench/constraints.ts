/**
 * Holds the rules of matching against the oracle: the pure judge on random pairs, and the SQL filter of a search on the
 * same pairs in a database. `--pairs 1000000` (default), `--sql 100000` pairs, `--url postgresql://…` (an embedded one without it).
 */
import { randomUUID } from 'node:crypto';
import { judge } from '../matching/constraints/judge.ts';
import { answers } from '../matching/search/eligible.ts';
import type { RoleSpec } from '../matching/role.ts';
import type { TalentFacts } from '../matching/talent/facts.ts';
import { createDatabase } from '../prisma/client.ts';
import { createRandom } from '../prisma/demo/random.ts';
import { oracle, type OracleSheet } from './constraints-oracle.ts';
import { randomRole, randomTalent, today } from './constraints-pairs.ts';
import { storeFacts } from './constraints-store.ts';
import { openDatabase } from './desk-database.ts';

type Line = { rule: string; of: string | null; status: string };

/** What differs between the oracle and some answer, as `rule: oracle says x, product says y`. `only` names rules to compare. */
export function differences(expected: OracleSheet, given: readonly Line[], role: RoleSpec): string[] {
  const said = new Map<string, string>();
  let conflict = 0;
  for (const { rule, of, status } of given) {
    const key = rule === 'conflict' ? `conflict:${conflict++}` : of === null ? rule : `${rule}:${of}`;
    said.set(key, status);
  }
  const wrong: string[] = [];
  for (const key of new Set([...said.keys(), ...Object.keys(expected)])) {
    const [want, got] = [expected[key] ?? 'met', said.get(key) ?? 'met'];
    if (want !== got) wrong.push(`${key}: oracle ${want}, product ${got}`);
  }
  return wrong.length > 0 ? [`${wrong.join('; ')} for ${JSON.stringify(role)}`] : [];
}

export type Tally = {
  pairs: number;
  differences: number;
  examples: string[];
  answers: Record<string, number>;
};

/** `roles` × `talents` pairs of `seed`, judged by the pure rules. */
export function comparePure(seed: string, roles: number, talents: number): Tally {
  const tally: Tally = { pairs: 0, differences: 0, examples: [], answers: {} };
  const people = Array.from({ length: talents }, (_, i) => randomTalent(`${seed}/${i}`, String(i)));
  for (let r = 0; r < roles; r++) {
    const { role, projectType } = randomRole(`${seed}/${r}`);
    for (const talent of people) {
      const expected = oracle(role, talent, today, projectType);
      count(
        tally,
        expected,
        differences(expected, judge(role, talent, { today, projectType }), role),
        talent,
      );
    }
  }
  return tally;
}

/** The same by SQL, in workspace `demo` database `url`; whatever was stored is removed again. */
export async function compareSql(url: string, seed: string, roles: number, talents: number): Promise<Tally> {
  const db = createDatabase({ url, poolSize: 2 });
  const workspaceId = randomUUID();
  const tally: Tally = { pairs: 0, differences: 0, examples: [], answers: {} };
  try {
    await db.unscoped.workspace.create({
      data: { id: workspaceId, slug: `bench-${workspaceId}`, name: 'bench' },
    });
    const people = Array.from({ length: talents }, (_, i) =>
      randomTalent(`${seed}/${i}`, createRandom(`${workspaceId}/${i}`).uuid()),
    ).map((facts) => ({
      ...facts,
      // Guardians are people too, and belong to one workspace.
      guardianId:
        facts.guardianId === null ? null : createRandom(`${workspaceId}/${facts.guardianId}`).uuid(),
    }));
    for (let from = 0; from < people.length; from += 1000)
      await db.inWorkspace(workspaceId, (tx) => storeFacts(tx, workspaceId, people.slice(from, from + 1000)));
    const ids = people.map((p) => p.talentId);
    for (let r = 0; r < roles; r++) {
      const { role, projectType } = randomRole(`${seed}/${r}`);
      const said = await db.inWorkspace(workspaceId, (tx) => answers(tx, role, { today, projectType }, ids));
      for (const talent of people) {
        const expected = oracle(role, talent, today, projectType);
        count(tally, expected, differences(expected, said.get(talent.talentId) ?? [], role), talent);
      }
    }
  } finally {
    await db.inWorkspace(workspaceId, async (tx) => {
      await tx.person.deleteMany();
    });
    await db.unscoped.workspace.deleteMany({ where: { id: workspaceId } });
    await db.stop();
  }
  return tally;
}

function count(tally: Tally, expected: OracleSheet, wrong: string[], talent: TalentFacts): void {
  tally.pairs++;
  tally.differences += wrong.length;
  const said = Object.values(expected);
  const verdict = said.includes('not_met') ? 'not_met' : said.includes('unknown') ? 'unknown' : 'met';
  tally.answers[verdict] = (tally.answers[verdict] ?? 0) + 1;
  if (wrong.length > 0 && tally.examples.length < 5) tally.examples.push(`${wrong.join()} and ${JSON.stringify(talent)}`);
} // prettier-ignore

async function inDatabase(given: unknown, seed: string, pairs: number): Promise<Tally> {
  const { url, stop } = await openDatabase(given);
  try {
    return await compareSql(url, seed, Math.ceil(pairs / 1000), 1000);
  } finally {
    await stop();
  }
}

export async function run(args: { json: boolean; [k: string]: unknown }): Promise<Record<string, unknown>> {
  const pairs = Number(args.pairs ?? 1_000_000);
  const sqlPairs = Number(args.sql ?? 100_000);
  const seed = typeof args.seed === 'string' ? args.seed : 'constraints';
  const started = performance.now();
  const side = Math.ceil(Math.sqrt(pairs));
  const pure = comparePure(seed, side, Math.ceil(pairs / side));
  const pureMs = performance.now() - started;
  const sql = sqlPairs > 0 ? await inDatabase(args.url, seed, sqlPairs) : null;
  if (!args.json)
    for (const example of [...pure.examples, ...(sql?.examples ?? [])])
      process.stdout.write(`${example.slice(0, 2000)}\n`);
  return {
    pairs: pure.pairs,
    differences: pure.differences,
    answers: pure.answers,
    microsecondsAPair: Math.round((pureMs * 1000) / pure.pairs),
    sqlPairs: sql?.pairs ?? 0,
    sqlDifferences: sql?.differences ?? null,
    sqlAnswers: sql?.answers ?? {},
  };
}
