/**
 * Random operations on memory over many offices and people, each answer checked by an oracle for what the asker may not
 * see. Beside it every question is asked once more with one filter of memory left out, and now and then all that the
 * database shows the asker is read with no filter at all: its policies have to keep strangers away by themselves.
 */
import { createHashedEmbedder } from '../../memory/embedding/hashed.ts';
import { createMemory } from '../../memory/memory.ts';
import { Prisma, type Database } from '../../prisma/client.ts';
import type { Random } from '../../prisma/demo/random.ts';
import { seeOnly } from '../../memory/sight.ts';
import { omissionNames, withoutFilter, type Omission } from './forgetful.ts';
import { createWorld, type Asker } from './world.ts';
import { noShortTerm } from '../../memory/short-term/testing-none.ts';

export type ScopeReport = {
  operations: number;
  workspaces: number;
  byKind: Record<string, number>;
  /** Answers in which something stood that was to be seen; without them the run would prove nothing. */
  answered: number;
  crossings: number;
  examples: string[];
  /** Answers after an unlink that were exactly what was that side's own. */
  unlinked: { checked: number; exact: number; examples: string[] };
  /** Questions that were asked with one filter left out of memory's statements: how many statements lost it, and what was seen. */
  without: Record<Omission, { questions: number; statements: number; crossings: number }>;
  /** All that an asker's sight shows, read with no filter whatever. */
  sight: { reads: number; answered: number; crossings: number };
  /** Reads in the role of the application without a filter of its own: rows of other offices, over all tables. */
  unfiltered: { reads: number; tables: number; foreign: number };
};

const at = new Date('2026-11-23T04:30:00Z');
/** Of more than this recall ranks the best only, and "everything" cannot be asked. */
const weighedAtOnce = 150;

export async function runScope(options: {
  db: Database;
  operations: number;
  workspaces: number;
  random: Random;
  log(line: string): void;
}): Promise<ScopeReport> {
  const { db, random } = options;
  let clock = at.getTime() - 30 * 86_400_000;
  const memoryOn = (on: Database) => createMemory({ db: on, embedder: createHashedEmbedder({ dims: 8 }), shortTerm: noShortTerm, secret: 'bench', now: () => at, newId: random.uuid }); // prettier-ignore
  const memory = memoryOn(db);
  await memory.prepare();
  const world = createWorld();
  const offices = Array.from({ length: options.workspaces }, () => ({
    workspaceId: random.uuid(),
    people: Array.from({ length: 6 }, random.uuid),
    groups: Array.from({ length: 2 }, random.uuid),
    productions: Array.from({ length: 2 }, random.uuid),
  }));
  for (const { workspaceId } of offices)
    await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Scope' } });
  const report: ScopeReport = { operations: 0, workspaces: offices.length, byKind: {}, answered: 0, crossings: 0, examples: [], unlinked: { checked: 0, exact: 0, examples: [] }, without: Object.fromEntries(omissionNames.map((name) => [name, { questions: 0, statements: 0, crossings: 0 }])) as ScopeReport['without'], sight: { reads: 0, answered: 0, crossings: 0 }, unfiltered: { reads: 0, tables: 0, foreign: 0 } }; // prettier-ignore
  let serial = 0;
  const word = (): string => `qz${++serial}w`;
  const privateOf = (personId: string): string => personId.replace(/^.{8}/, 'aaaaaaaa');

  function check(kind: string, asker: Asker, text: string): void {
    if (/qz\d+w/.test(text)) report.answered++;
    for (const crossed of world.crossings(asker, text)) {
      report.crossings++;
      if (report.examples.length < 5) report.examples.push(`${kind}: ${crossed}`);
    }
  }

  const forgetful = omissionNames.map((name) => {
    const on = withoutFilter(db, name, () => report.without[name].statements++);
    return { name, db: on, memory: memoryOn(on) };
  });

  /** Asks as it is, and once more with one of the filters left out. */
  async function ask(
    kind: string,
    asker: Asker,
    question: (on: { db: Database; memory: typeof memory }) => Promise<unknown>,
  ): Promise<void> {
    check(kind, asker, JSON.stringify(await question({ db, memory })));
    const one = forgetful[random.int(0, forgetful.length - 1)];
    if (!one) return;
    const counted = report.without[one.name];
    counted.questions++;
    const crossed = world.crossings(asker, JSON.stringify(await question(one)));
    counted.crossings += crossed.length;
    if (crossed[0] && report.examples.length < 5)
      report.examples.push(`${kind} without ${one.name}: ${crossed[0]}`);
  }

  /** Everything that the database shows to somebody's sight. Whose other selves they are is memory's to say, not the database's. */
  async function readSight(asker: Asker): Promise<void> {
    const shown = await db.quickly(asker.workspaceId, async (tx) => {
      await seeOnly(
        tx,
        asker.personId === null
          ? { kind: 'conversation', conversationId: asker.conversationId, productionIds: asker.productionIds }
          : {
              kind: 'person',
              personIds: [...world.selves(asker.personId)],
              productionIds: asker.productionIds,
            },
        asker.office,
      );
      return tx.$queryRaw<{ text: string }[]>`
        SELECT text FROM memory_item UNION ALL SELECT value FROM memory_fact UNION ALL SELECT text FROM memory_summary`;
    });
    const text = JSON.stringify(shown);
    report.sight.reads++;
    if (/qz\d+w/.test(text)) report.sight.answered++;
    report.sight.crossings += world.crossings(asker, text).length;
  }

  const askerOf = (): Asker => {
    const office = random.pick(offices);
    const inGroup = random.chance(0.25);
    return {
      workspaceId: office.workspaceId,
      // Now and then somebody of another office is named: their id alone must open nothing.
      personId: inGroup
        ? null
        : random.pick(random.chance(0.1) ? random.pick(offices).people : office.people),
      conversationId: random.pick(random.chance(0.1) ? random.pick(offices).groups : office.groups),
      office: random.chance(0.5),
      productionIds: random.chance(0.3) ? [random.pick(office.productions)] : [],
    };
  };

  /** Everything of one side, and nothing else, is what it sees when it stands alone. */
  async function recallAll(workspaceId: string, personId: string): Promise<string[]> {
    const { items } = await memory.recall({ workspaceId, reader: { kind: 'private', personId, office: false }, text: 'said', limit: 1_000, tokens: 1_000_000 }); // prettier-ignore
    return items.flatMap(({ text }) => text.match(/qz\d+w/g) ?? []).toSorted();
  }
  const ownSayings = (workspaceId: string, personId: string): string[] =>
    [...world.kept.values()]
      .filter((one) => one.kind === 'saying' && one.productionId === null && one.workspaceId === workspaceId && one.personId === personId)
      .map((one) => one.word)
      .toSorted(); // prettier-ignore

  const operations: [string, number, () => Promise<void>][] = [
    ['remember', 22, async () => {
      const office = random.pick(offices);
      const personId = random.pick(office.people);
      const inGroup = random.chance(0.3);
      const thing = { word: word(), workspaceId: office.workspaceId, personId, conversationId: inGroup ? random.pick(office.groups) : privateOf(personId),
        productionId: random.chance(0.15) ? random.pick(office.productions) : null, messageId: random.uuid(), kind: 'saying' as const, audience: 'person' as const, source: 'self' as const, about: '' };
      world.keep(thing);
      await memory.remember({ ...thing, productionId: thing.productionId ?? undefined!, speaker: 'person', speakerName: 'Riya', channel: 'web', saidAt: new Date(clock += 600_000), text: `said ${thing.word} today` });
    }],
    ['tell', 14, async () => {
      const office = random.pick(offices);
      const personId = random.pick(office.people);
      const productionId = random.chance(0.15) ? random.pick(office.productions) : null;
      const source = random.pick(['self', 'other', 'office'] as const);
      const thing = { word: word(), workspaceId: office.workspaceId, personId, conversationId: privateOf(personId), productionId, messageId: random.uuid(), kind: 'fact' as const,
        audience: productionId === null ? random.pick(['person', 'office'] as const) : ('project' as const), source, about: `about ${serial}` };
      world.keep(thing);
      await memory.learn(office.workspaceId, personId, [{ key: 'note', identity: thing.about, value: thing.word, source, audience: thing.audience, messageId: thing.messageId, quote: thing.word, saidAt: new Date(clock += 1000), ...(productionId ? { productionId } : {}) }]);
    }],
    ['correct', 6, async () => {
      const thing = random.pick([...world.kept.values()].filter(({ kind, productionId }) => kind === 'fact' && productionId === null));
      if (!thing) return;
      const next = { ...thing, word: word(), messageId: random.uuid() };
      await memory.learn(thing.workspaceId, thing.personId, [{ key: 'note', identity: thing.about, value: next.word, source: thing.source, audience: thing.audience, messageId: next.messageId, quote: next.word, saidAt: new Date(clock += 1000) }]);
      world.keep(next);
    }],
    ['recall', 30, async () => {
      const asker = askerOf();
      const reader = asker.personId === null
        ? { kind: 'group' as const, conversationId: asker.conversationId, productionIds: asker.productionIds }
        : { kind: 'private' as const, personId: asker.personId, office: asker.office, productionIds: asker.productionIds };
      const some = random.pick([...world.kept.keys()]) ?? 'nothing';
      const text = `said ${random.chance(0.5) ? some : 'today'}`;
      await ask('recall', asker, async ({ memory }) => {
        const { items, facts, summaries } = await memory.recall({ workspaceId: asker.workspaceId, reader, text, limit: 30 });
        return [items, facts, summaries];
      });
      if (random.chance(0.1)) await readSight(asker);
    }],
    ['who knows what', 12, async () => {
      const asker = { ...askerOf(), productionIds: [] };
      const personId = asker.personId ?? random.pick(random.pick(offices).people);
      await ask('who knows what', { ...asker, personId }, async ({ db, memory }) =>
        (await db.inWorkspace(asker.workspaceId, (tx) => memory.knownIn(tx, { workspaceId: asker.workspaceId, personId, reader: asker.office ? 'office' : 'self' }))).facts);
    }],
    ['export', 6, async () => {
      const { workspaceId, personId: named } = askerOf();
      const personId = named ?? random.pick(random.pick(offices).people);
      await ask('export', { workspaceId, personId, conversationId: '', office: false, productionIds: [] }, ({ db, memory }) =>
        db.inWorkspace(workspaceId, (tx) => memory.statementsOfIn(tx, workspaceId, personId)));
    }],
    ['link', 3, async () => {
      const { workspaceId, people } = random.pick(offices);
      const [a, b] = random.some(people, 2);
      if (!a || !b) return;
      await memory.link(workspaceId, a, b, 'code');
      world.link(a, b);
    }],
    ['unlink', 4, async () => {
      const { workspaceId, people } = random.pick(offices);
      for (const [a, b] of people.flatMap((one, i) => people.slice(i + 1).map((other) => [one, other] as const))) {
        await memory.unlink(workspaceId, a, b);
        world.unlink(a, b);
      }
      const personId = random.pick(people);
      const own = ownSayings(workspaceId, personId);
      if (own.length > weighedAtOnce) return;
      report.unlinked.checked++;
      const seen = await recallAll(workspaceId, personId);
      if (JSON.stringify(seen) === JSON.stringify(own)) report.unlinked.exact++;
      else if (report.unlinked.examples.length < 5) {
        const [missed, strange] = [own.filter((one) => !seen.includes(one)), seen.filter((one) => !own.includes(one))];
        report.unlinked.examples.push(`operation ${report.operations}, ${own.length} of their own: ${missed.join(' ') || 'none'} missed, ${strange.join(' ') || 'none'} strange`);
      }
    }],
    ['forget', 3, async () => {
      const thing = random.pick([...world.kept.values()]);
      if (!thing) return;
      if (random.chance(0.1)) {
        await memory.forget.person(thing.workspaceId, thing.personId);
        world.forget(({ personId }) => personId === thing.personId);
        world.unlinkAll(thing.personId);
        const office = offices.find(({ workspaceId }) => workspaceId === thing.workspaceId);
        if (office) office.people = office.people.map((one) => (one === thing.personId ? random.uuid() : one));
      } else {
        await memory.forget.message(thing.workspaceId, thing);
        world.forget(({ messageId }) => messageId === thing.messageId);
      }
    }],
  ]; // prettier-ignore
  const weighted = operations.map((operation) => [operation, operation[1]] as const);
  for (; report.operations < options.operations; report.operations++) {
    const [kind, , work] = random.weighted(weighted);
    await work();
    report.byKind[kind] = (report.byKind[kind] ?? 0) + 1;
    if (report.operations % 5_000 === 4_999)
      options.log(`${report.operations + 1} operations, ${report.crossings} crossings`);
  }
  await readUnfiltered(db, offices.map(({ workspaceId }) => workspaceId), report); // prettier-ignore
  return report;
}

/** Every table with a workspace, read as the application by whoever forgot to name it: with no condition at all. */
async function readUnfiltered(
  db: Database,
  workspaceIds: readonly string[],
  report: ScopeReport,
): Promise<void> {
  const tables = await db.unscoped.$queryRaw<{ name: string }[]>`
    SELECT c.relname::text AS name FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'workspace_id' AND NOT a.attisdropped
    WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace AND c.relname <> 'bot_account' ORDER BY 1`;
  report.unfiltered.tables = tables.length;
  for (const workspaceId of workspaceIds)
    for (const { name } of tables) {
      const rows = await db.quickly(
        workspaceId,
        (tx) => tx.$queryRaw<{ foreign: number }[]>`
          SELECT count(*)::int AS foreign FROM ${Prisma.raw(`"${name}"`)} WHERE workspace_id <> ${workspaceId}::uuid`,
      );
      report.unfiltered.reads++;
      report.unfiltered.foreign += rows[0]?.foreign ?? 0;
    }
}
