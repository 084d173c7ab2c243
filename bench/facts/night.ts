/**
 * What the night's reader adds to the rules: each history goes to Claude as one question of a batch, and what comes back is
 * checked as the product checks it. Whoever answers at the address is judged, a model or a stand-in.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { checkProposal } from '../../memory/consolidation/check-proposal.ts';
import type { SaidItem } from '../../memory/consolidation/said-items.ts';
import { keysFor } from '../../memory/long-term/keys.ts';
import type { ReadFact } from '../../memory/long-term/read-facts.ts';
import { proposalSchema, type Consolidator } from '../../memory/memory.ts';

export interface NightHistory {
  id: string;
  messages: readonly { at: string; from: 'bot' | 'person'; text: string }[];
}

/** Handed in together, as a workspace's people are. */
const atOnce = 50;
const keys = keysFor({ child: false }).filter((key) => key !== 'note');

/** The facts of each history by its id, each with the line it stands in; `known` are what the rules read by day. */
export async function readByNight(
  histories: readonly NightHistory[],
  consolidator: Consolidator,
  known: (id: string) => readonly ReadFact[],
  lookMs = 2_000,
): Promise<Map<string, ReadFact[]>> {
  const found = new Map<string, ReadFact[]>();
  for (let from = 0; from < histories.length; from += atOnce) {
    const asked = new Map(histories.slice(from, from + atOnce).map((one) => [randomUUID() as string, one]));
    const handedIn = await consolidator.submit(
      randomUUID(),
      [...asked].map(([personId, { id, messages }]) => ({
        personId,
        keys,
        firstNew: 1,
        lines: messages.map(({ at, from: who, text }, i) => ({
          no: i + 1,
          from: who,
          at: new Date(at),
          conversationId: personId,
          text,
        })),
        known: known(id).map(({ key, identity, value }) => ({ key, identity, value })),
        summaries: [],
      })),
    );
    if (handedIn === 'refused') throw new Error('the model took no batch: is the key right?');
    for (const { personId, proposal } of await read(consolidator, handedIn.batchId, lookMs)) {
      const history = asked.get(personId);
      const parsed = proposalSchema.safeParse(proposal);
      if (history && parsed.success) found.set(history.id, disposed(history, parsed.data));
    }
    await consolidator.discard(handedIn.batchId);
  }
  return found;
}

async function read(consolidator: Consolidator, batchId: string, lookMs: number) {
  for (;;) {
    const answers = await consolidator.read(batchId);
    if (answers === 'gone') throw new Error('the batch is gone');
    if (answers !== 'running') return answers;
    await pause(lookMs);
  }
}

function disposed({ messages }: NightHistory, proposal: Parameters<typeof checkProposal>[0]): ReadFact[] {
  const items = messages.map(
    ({ at, from, text }, i): SaidItem => ({
      no: BigInt(i + 1),
      message_id: String(i),
      conversation_id: '',
      production_id: null,
      speaker: from,
      said_at: new Date(at),
      text,
    }),
  );
  const { facts } = checkProposal({ ...proposal, summaries: [] }, { items, readTo: 0n, keys, summaries: [] });
  return facts.map(
    ({ messageId, key, identity, value, quote, ends, validFrom, statedTo }): ReadFact => ({
      index: Number(messageId),
      key,
      identity,
      value,
      quote,
      ...(ends ? { ends } : {}),
      ...(validFrom ? { validFrom } : {}),
      ...(statedTo ? { statedTo } : {}),
    }),
  );
}
