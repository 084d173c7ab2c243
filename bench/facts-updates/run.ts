/**
 * Generated histories through the door of memory, in a shuffled order, with repeats, and with messages deleted afterwards;
 * what memory says holds, now and on other days, is compared with an oracle that knows nothing of how it is derived.
 */
import { createHashedEmbedder } from '../../memory/embedding/hashed.ts';
import { createMemory } from '../../memory/memory.ts';
import type { Database } from '../../prisma/client.ts';
import type { Random } from '../../prisma/demo/random.ts';
import { makeHistory, type Stated } from './histories.ts';
import { holdingAt, nameOf } from './oracle.ts';
import { noShortTerm } from '../../memory/short-term/testing-none.ts';

export type UpdatesReport = {
  histories: number;
  statements: number;
  deleted: number;
  /** Questions "what holds on that day", and how many were answered exactly as the oracle does. */
  asked: number;
  right: number;
  rightShare: number;
  /** The same for the newest day alone. */
  currentShare: number;
  /** Of values that stand against each other, how many are marked as disputed. */
  disputed: { standing: number; marked: number };
  /** Histories that gave another result when they arrived in another order. */
  orderMatters: number;
  wrong: string[];
};

const dayMs = 86_400_000;
const end = new Date('2026-06-01T00:00:00Z');

export async function runUpdates(options: {
  db: Database;
  histories: number;
  random: Random;
  log(line: string): void;
}): Promise<UpdatesReport> {
  const { db, random } = options;
  let now = end;
  const memory = createMemory({
    db,
    embedder: createHashedEmbedder({ dims: 8 }),
    shortTerm: noShortTerm,
    secret: 'bench',
    now: () => now,
    newId: random.uuid,
  });
  const workspaceId = random.uuid();
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Updates' } });
  const report: UpdatesReport = {
    histories: 0, statements: 0, deleted: 0, asked: 0, right: 0, rightShare: 0, currentShare: 0, disputed: { standing: 0, marked: 0 }, orderMatters: 0, wrong: [],
  }; // prettier-ignore
  let current = 0;
  let currentRight = 0;

  /** Each is received at any time after it was said, in the order given. */
  const learn = (personId: string, arrivals: readonly Stated[]): Promise<void> =>
    db.inWorkspace(workspaceId, async (tx) => {
      for (const { statedTo, ...fact } of arrivals) {
        now = new Date(fact.saidAt.getTime() + random.int(0, 30 * dayMs));
        await memory.learnIn(tx, workspaceId, personId, [
          { ...fact, quote: fact.value, ...(statedTo ? { statedTo } : {}) },
        ]);
      }
    });
  const heldAt = async (personId: string, at: Date) => {
    const facts = await memory.factsAsOf(workspaceId, personId, at, true);
    const values = new Map<string, Set<string>>();
    for (const { key, identity, value } of facts) {
      const of = `${key}|${identity}`;
      values.set(of, (values.get(of) ?? new Set()).add(value));
    }
    const held = [...values].flatMap(([of, all]) => [...all].map((value) => `${of}|${value}`));
    return {
      held: held.toSorted(),
      facts,
      against: [...values].filter(([, all]) => all.size > 1).map(([of]) => of),
    };
  };

  for (; report.histories < options.histories; report.histories++) {
    const { personId, stated } = makeHistory(random);
    // Two persons with the same life, told in two orders: the same must come of it.
    const other = random.uuid();
    await learn(personId, [
      ...random.some(stated, stated.length),
      ...random.some(stated, Math.ceil(stated.length / 3)),
    ]);
    await learn(other, random.some(stated, stated.length));
    report.statements += stated.length;
    const gone = random.chance(0.5) ? random.some(stated, random.int(1, 2)) : [];
    for (const { messageId } of gone)
      await memory.forget.message(workspaceId, { personId, conversationId: personId, messageId });
    report.deleted += gone.length;
    const left = stated.filter((one) => !gone.includes(one));
    for (const at of [
      end,
      ...Array.from({ length: 4 }, () => new Date(end.getTime() - random.int(1, 600) * dayMs)),
    ]) {
      const { held, facts, against } = await heldAt(personId, at);
      const expected = holdingAt(left, at);
      const right = JSON.stringify(held) === JSON.stringify(expected);
      report.asked++;
      if (right) report.right++;
      else if (report.wrong.length < 5)
        report.wrong.push(
          `${nameOf(left)} on ${at.toISOString().slice(0, 10)}: ${held.join(', ')} instead of ${expected.join(', ')}`,
        );
      if (at === end) {
        current++;
        if (right) currentRight++;
        const standing = facts.filter(({ key, identity }) => against.includes(`${key}|${identity}`));
        report.disputed.standing += standing.length;
        report.disputed.marked += standing.filter(({ disputed }) => disputed).length;
      }
      const otherWay = await heldAt(other, at);
      if (gone.length === 0 && JSON.stringify(otherWay.held) !== JSON.stringify(held)) report.orderMatters++;
    }
    if (report.histories % 200 === 199) options.log(`${report.histories + 1} histories`);
  }
  report.rightShare = Math.round((10_000 * report.right) / report.asked) / 10_000;
  report.currentShare = Math.round((10_000 * currentRight) / current) / 10_000;
  return report;
}
