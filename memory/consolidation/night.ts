/**
 * A night of a workspace, taken as far as it goes at the moment: plan, ask, look for the answers, apply each person's in
 * one transaction. Whatever step a kill falls on, the next pass goes on from the rows, and nobody is asked about twice.
 */
import type { Database, Tx } from '../../prisma/client.ts';
import { lockPerson } from '../episodic/store.ts';
import type { LearnIn } from '../long-term/learn.ts';
import { isChild } from '../long-term/children.ts';
import { readFrom } from '../long-term/unasked.ts';
import { checkProposal } from './check-proposal.ts';
import { proposalSchema, type Consolidator, type NightAnswer, type NightQuestion } from './consolidator.ts';
import { consolidatePerson } from './consolidate.ts';
import { nightOf } from './house-night.ts';
import { itemsOf, questionOf } from './night-question.ts';
import * as rows from './night-rows.ts';
import type { Open } from './night-rows.ts';
import { keepSummaries } from './summaries.ts';

export interface NightDeps {
  db: Database;
  now(): Date;
  newId(): string;
  learnIn: LearnIn;
  /** null: the rules alone. */
  consolidator: Consolidator | null;
  /** Whether the workspace may still spend today. */
  allows(workspaceId: string): Promise<boolean>;
  /** Told in short lines, without anybody's words. */
  tell?(line: string): void;
}

/** How soon a batch is looked at again. */
const pollSeconds = 60;

export function createNights(deps: NightDeps) {
  const { db, consolidator } = deps;
  const inWorkspace = db.inWorkspace;

  /** Asks about everyone who was planned and was not asked about tonight. */
  async function ask(workspaceId: string, night: string, by: Consolidator): Promise<void> {
    for (;;) {
      const callId = deps.newId();
      const questions = await inWorkspace(workspaceId, async (tx) => {
        const asked: NightQuestion[] = [];
        const claimed = await rows.claim(tx, workspaceId, night, callId);
        for (const stretch of claimed) {
          const found = await questionOf(tx, stretch, deps.now());
          if (found) asked.push(found.question);
          // Nothing to ask: what was said has been deleted since.
          if (found) await rows.setAsked(tx, { ...stretch, askedTo: found.askedTo });
          else await rows.setDone(tx, stretch, stretch.askedTo);
        }
        return { asked, claimed: claimed.length };
      });
      if (questions.claimed === 0) return;
      if (questions.asked.length === 0) continue;
      deps.tell?.(`asking the model about ${questions.asked.length} people`);
      // A throw leaves the rows as they are: whether the call arrived is looked for, not guessed.
      const sent = await by.submit(callId, questions.asked);
      await inWorkspace(workspaceId, async (tx) => {
        if (sent === 'refused') await rows.leaveToRules(tx, workspaceId, callId);
        else await rows.setBatch(tx, workspaceId, callId, sent.batchId);
      });
      if (sent === 'refused') deps.tell?.('the model refused the batch; the rules read instead');
    }
  }

  /** Calls whose fate a kill or a broken line left open. */
  async function lookFor(workspaceId: string, open: readonly Open[], by: Consolidator): Promise<void> {
    const late = open.filter(({ state, late: isLate }) => state === 'calling' && isLate);
    for (const callId of new Set(late.map((row) => row.callId ?? ''))) {
      const calledAt = late.find((row) => row.callId === callId)?.calledAt ?? deps.now();
      const found = await by.find(callId, calledAt);
      if (found === 'undecided') continue;
      await inWorkspace(workspaceId, async (tx) => {
        if (found === 'absent') await rows.neverCalled(tx, workspaceId, callId);
        else await rows.setBatch(tx, workspaceId, callId, found.batchId);
      });
    }
  }

  /** Applies the answers that are there. */
  async function collect(workspaceId: string, open: readonly Open[], by: Consolidator): Promise<void> {
    const called = open.filter(({ state }) => state === 'called');
    for (const batchId of new Set(called.map((row) => row.batchId ?? ''))) {
      const answers = await by.read(batchId);
      if (answers === 'running') continue;
      const persons = called.filter((row) => row.batchId === batchId);
      const byPerson = new Map(answers === 'gone' ? [] : answers.map((answer) => [answer.personId, answer]));
      await each(persons, ({ personId }) => finish(workspaceId, personId, byPerson.get(personId)));
      deps.tell?.(`the model's answers about ${persons.length} people are applied`);
      if (answers !== 'gone') await by.discard(batchId);
    }
  }

  /** One person, one transaction: facts, summaries and how far they were read stand together or not at all. */
  async function finish(workspaceId: string, personId: string, answer?: NightAnswer): Promise<void> {
    // What the rules have not read yet comes first: what they see clearly, nobody states otherwise.
    await consolidatePerson(deps, workspaceId, personId);
    await inWorkspace(workspaceId, async (tx) => {
      await lockPerson(tx, personId, 'write');
      const stretch = await rows.lockOpen(tx, workspaceId, personId);
      if (!stretch) return;
      const now = deps.now();
      const items = await itemsOf(tx, stretch);
      const fresh = items.filter(({ no }) => no > stretch.readTo);
      const child = await isChild(tx, personId, now);
      const open = child
        ? []
        : [...new Set(fresh.map((item) => item.conversation_id))].filter((id) =>
            fresh.some((item) => item.conversation_id === id && item.production_id === null),
          );
      const clean = open.filter((id) =>
        fresh.every((i) => i.conversation_id !== id || i.production_id === null),
      );
      const proposed = proposalSchema.safeParse(answer?.proposal);
      const of = await readFrom(tx, personId, now);
      const checked = proposed.success
        ? checkProposal(proposed.data, {
            items,
            readTo: stretch.readTo,
            keys: of.keys,
            summaries: clean,
          })
        : null;
      if (checked) {
        const stated = await statedBy(tx, personId, [
          ...new Set(checked.facts.map((fact) => fact.messageId)),
        ]);
        const more = checked.facts.filter(
          (fact) => of.own(fact) && !stated.has(`${fact.messageId} ${fact.key} ${fact.identity}`),
        );
        await deps.learnIn(tx, workspaceId, personId, more);
      }
      await keepSummaries(
        tx,
        { workspaceId, personId, readTo: stretch.askedTo, now },
        open,
        checked?.summaries,
      );
      // Whom the model was to read and did not, it reads in another night.
      await rows.setDone(
        tx,
        stretch,
        answer || !consolidator ? stretch.askedTo : stretch.readTo,
        answer?.microUsd,
      );
    });
  }

  /** One pass. `again`: a night that is over may be begun once more, by hand. */
  async function pass(workspaceId: string, again = false): Promise<{ done: boolean; waitSeconds: number }> {
    const night = nightOf(deps.now());
    await inWorkspace(workspaceId, (tx) => rows.beginNight(tx, workspaceId, night, again));
    const asks = consolidator && (await deps.allows(workspaceId)) ? consolidator : null;
    const read = () => inWorkspace(workspaceId, (tx) => rows.openRows(tx, workspaceId, night));
    if (consolidator) await lookFor(workspaceId, await read(), consolidator);
    if (asks) await ask(workspaceId, night, asks);
    if (consolidator) await collect(workspaceId, await read(), consolidator);
    for (;;) {
      const left = (await read()).filter(
        ({ state, askedTonight }) => !consolidator || (state === 'planned' && (askedTonight || !asks)),
      );
      if (left.length === 0) break;
      await each(left, ({ personId }) => finish(workspaceId, personId));
      deps.tell?.(`the rules read ${left.length} people`);
    }
    const open = await inWorkspace(workspaceId, async (tx) => {
      await rows.endNight(tx, workspaceId, pollSeconds);
      return rows.openRows(tx, workspaceId, night);
    });
    return { done: open.length === 0, waitSeconds: open.length === 0 ? 0 : pollSeconds };
  }

  return {
    async advance(workspaceId: string, again?: boolean): Promise<{ done: boolean; waitSeconds: number }> {
      try {
        return await pass(workspaceId, again);
      } catch (error) {
        // What fails is tried again in a while, not at once.
        await inWorkspace(workspaceId, (tx) => rows.endNight(tx, workspaceId, pollSeconds));
        throw error;
      }
    },
  };
}

/** One that fails must not keep the others from their turn; its row is still open. */
async function each<T>(list: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const faults: unknown[] = [];
  for (const item of list) await work(item).catch((error: unknown) => faults.push(error));
  if (faults.length > 0) throw faults[0];
}

/** What these messages state already, by rules or on request: it is not stated twice in other words. */
async function statedBy(tx: Tx, personId: string, messageIds: readonly string[]): Promise<Set<string>> {
  const found = await tx.memoryFact.findMany({
    where: { personId, messageId: { in: [...messageIds] } },
    select: { messageId: true, key: true, identity: true },
  });
  return new Set(found.map(({ messageId, key, identity }) => `${messageId} ${key} ${identity}`));
}
