/**
 * Gives what was said its vectors: first what people said, by its own words alone, so that it is found by its meaning within
 * a second or two; what it stands after, and what the desk said, in the time that is left.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Sql } from '../../prisma/client.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { QuestionVector } from './dense.ts';
import { newestItem, pendingVectors, storeVectors, type Pending } from './vectors.ts';

/** Stored together: a model reads one text after the other, and what is read is to be found before the last of a crowd is. */
const few = 8;
/** What can wait is read one by one, once nobody has said anything for a moment: a new saying must not stand behind a page of answers. */
const unhurried = 1;
const calmMs = 1_000;
const lookMs = 200;
/** A transaction that began earlier may still bring numbers below those that are seen. */
const lag = 1_000n;

export function createEmbedding(deps: {
  db: Database;
  inForce(): Promise<Embedder>;
  /** The vector of a text that was a question a moment ago, if it was read or is being read. */
  asQuestion(modelId: string, text: string): Promise<QuestionVector> | undefined;
}) {
  const { db } = deps;
  const working = new Map<string, { again: boolean }>();
  /**
   * Below it every item has its vector, by workspace and model: looking through a hundred thousand of them with every message
   * costs more than the message. What loses its vector later is found by whoever looks through all of it, now and then.
   */
  const settled = new Map<string, bigint>();

  /** What is to be read next; empty when nothing waits, or nothing that is `hurried`. */
  async function next(
    tx: Sql,
    workspaceId: string,
    modelId: string,
    { limit, hurried }: { limit: number; hurried: boolean },
  ): Promise<{ pending: Pending[]; ownWords: boolean }> {
    const key = `${workspaceId} ${modelId}`;
    const after = settled.get(key) ?? 0n;
    const newest = await newestItem(tx, workspaceId);
    const of = (options: { most: number; speaker?: 'person'; ownWordsDo?: boolean }) =>
      pendingVectors(tx, { workspaceId, modelId, after, ...options });
    const unread = await of({ most: limit, speaker: 'person', ownWordsDo: true });
    if (unread.length > 0 || hurried) return { pending: unread, ownWords: true };
    const most = Math.min(limit, unhurried);
    const said = await of({ most, speaker: 'person' });
    const pending = said.length > 0 ? said : await of({ most });
    if (pending.length === 0 && newest > lag) settled.set(key, newest - lag);
    return { pending, ownWords: false };
  }

  /** Embeds some of what waits, outside of any transaction; returns how many vectors were kept. Safe to run twice at once. */
  async function embedPending(workspaceId: string, limit = few, hurried = false): Promise<number> {
    // Without a model what was said waits: it is found by its words, and the next backfill finds it.
    const embedder = await deps.inForce().catch(() => null);
    if (!embedder) return 0;
    const { modelId } = embedder;
    const { pending, ownWords } = await db.quickly(workspaceId, (tx) =>
      next(tx, workspaceId, modelId, { limit, hurried }),
    );
    if (pending.length === 0) return 0;
    const vectors = ownWords
      ? await Promise.all(pending.map(({ ownWords: text }) => readOwnWords(embedder, text)))
      : await embedder.embed(
          pending.map(({ text }) => text),
          'document',
        );
    return db.quickly(workspaceId, (tx) =>
      storeVectors(
        tx,
        { workspaceId, modelId, ownWords },
        pending.map(({ no, textHash }, i) => ({ no, textHash, values: vectors[i]! })),
      ),
    );
  }

  /** A message was mostly looked up as a question when it came, and its vector is there. */
  async function readOwnWords(embedder: Embedder, text: string): Promise<Float32Array> {
    const asked = await deps.asQuestion(embedder.modelId, text)?.catch(() => undefined);
    if (asked) return asked.values;
    const [values] = await embedder.embed([text], 'saying');
    return values!;
  }

  /** Until nothing waits. Who comes while another works leaves it to that one, which looks again. */
  async function embedWaiting(workspaceId: string): Promise<void> {
    const other = working.get(workspaceId);
    if (other) {
      other.again = true;
      return;
    }
    const mine = { again: false };
    working.set(workspaceId, mine);
    try {
      for (let heard = -Infinity; ; ) {
        mine.again = false;
        if ((await embedPending(workspaceId, few, true)) > 0) heard = performance.now();
        else if (performance.now() - heard < calmMs) await pause(lookMs);
        else if ((await embedPending(workspaceId)) === 0 && !mine.again) return;
      }
    } finally {
      working.delete(workspaceId);
    }
  }

  return {
    embedPending,
    embedWaiting,

    /** The same from the beginning: what lost its vector may stand below what was settled. */
    async embedMissed(workspaceId: string): Promise<void> {
      for (const key of settled.keys()) if (key.startsWith(`${workspaceId} `)) settled.delete(key);
      await embedWaiting(workspaceId);
    },
  };
}
