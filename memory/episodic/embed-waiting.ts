/**
 * Gives what was said its vectors: first what people said, by its own words alone, so that it is found by its meaning within
 * a second or two; what it stands after, and what the desk said, in the time that is left.
 */
import { setTimeout as pause } from 'node:timers/promises';
import type { Database, Sql } from '../../prisma/client.ts';
import { embedEach, isVector } from '../embedding/embed-each.ts';
import type { Embedder } from '../embedding/embedder.ts';
import type { QuestionVector } from './dense.ts';
import { noteMissing, noteRefused, storeVectors, waitingVectors, type Pending } from './vectors.ts';

/** Stored together: a model reads one text after the other, and what is read is to be found before the last of a crowd is. */
const few = 8;
/** What can wait is read one by one, once nobody has said anything for a moment: a new saying must not stand behind a page of answers. */
const unhurried = 1;
const calmMs = 1_000;
const lookMs = 200;

export function createEmbedding(deps: {
  db: Database;
  inForce(): Promise<Embedder>;
  /** The vector of a text that was a question a moment ago, if it was read or is being read. */
  asQuestion(modelId: string, text: string): Promise<QuestionVector> | undefined;
  /** So many texts were set aside, because the model refuses each of them whenever it is asked. */
  onSetAside?: ((texts: number) => void) | undefined;
}) {
  const { db } = deps;
  const working = new Map<string, { again: boolean }>();
  let resting = false;

  /** What is to be read next; empty when nothing waits, or nothing that is `hurried`. */
  async function next(
    tx: Sql,
    workspaceId: string,
    modelId: string,
    { limit, hurried }: { limit: number; hurried: boolean },
  ): Promise<{ pending: Pending[]; ownWords: boolean }> {
    const of = (options: { most: number; speaker?: 'person'; ownWordsDo?: boolean }) =>
      waitingVectors(tx, { workspaceId, modelId, ...options });
    const unread = await of({ most: limit, speaker: 'person', ownWordsDo: true });
    if (unread.length > 0 || hurried) return { pending: unread, ownWords: true };
    const most = Math.min(limit, unhurried);
    const said = await of({ most, speaker: 'person' });
    return { pending: said.length > 0 ? said : await of({ most }), ownWords: false };
  }

  /**
   * Embeds some of what waits, outside of any transaction; returns how many texts it is done with for now. Safe to run twice
   * at once.
   */
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
      ? await readOwnWords(embedder, pending)
      : await embedEach(
          embedder,
          pending.map(({ text }) => text),
          'document',
        );
    const refused = pending.filter((_, i) => !isVector(vectors[i]!)).map(({ no }) => no);
    const done = await db.quickly(workspaceId, async (tx) => {
      const kept = await storeVectors(
        tx,
        { workspaceId, modelId, ownWords },
        pending.flatMap(({ no, textHash }, i) =>
          isVector(vectors[i]!) ? [{ no, textHash, values: vectors[i] }] : [],
        ),
      );
      return { kept, aside: refused.length === 0 ? 0 : await noteRefused(tx, refused) };
    });
    if (done.aside > 0) deps.onSetAside?.(done.aside);
    return done.kept + refused.length;
  }

  /** A message was mostly looked up as a question when it came, and its vector is there. */
  async function readOwnWords(
    embedder: Embedder,
    pending: readonly Pending[],
  ): Promise<(Float32Array | Error)[]> {
    const asked = await Promise.all(
      pending.map(async ({ ownWords }) => {
        const question = await deps.asQuestion(embedder.modelId, ownWords)?.catch(() => undefined);
        return question?.values;
      }),
    );
    const others = pending.filter((_, i) => !asked[i]).map(({ ownWords }) => ownWords);
    const read = await embedEach(embedder, others, 'saying');
    return asked.map((vector) => vector ?? read.shift()!);
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
        if (resting) return;
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

    /** The same after a look through everything that is remembered: for a process that has just started. */
    async embedMissed(workspaceId: string): Promise<void> {
      await db.quickly(workspaceId, (tx) => noteMissing(tx, workspaceId));
      await embedWaiting(workspaceId);
    },

    /** At the end of the process: what waits is left to whoever comes next. */
    restEmbedding(): void {
      resting = true;
    },
  };
}
