/** From one embedding model to another while the house runs: backfill beside the old vectors, compare, flip, catch up. */
import type { Database } from '../../prisma/client.ts';
import { embedEach, isVector } from './embed-each.ts';
import type { Embedder } from './embedder.ts';
import { activeModel, dropModel, flipModel, followsWithinMs, idleModels } from './registry.ts';
import type { GoldenPair, Shelf } from './shelf.ts';

/** Positions that count as found. */
const within = 10;
const mostPairs = 100;

export interface Compared {
  shelf: string;
  pairs: number;
  /** Shares of the questions whose answer was among the first ten; null where the old model cannot be asked. */
  before: number | null;
  after: number;
}

export type Reembedded =
  | { outcome: 'flipped' | 'active already'; compared: Compared[] }
  /** The pointer stands where it stood; the new vectors stay, so another try costs nothing. */
  | { outcome: 'worse' | 'not comparable' | 'moved meanwhile'; compared: Compared[] };

export interface ReembedDeps {
  db: Database;
  shelves: readonly Shelf[];
  to: Embedder;
  /** Everything that can be asked here; the active model is looked for among them. */
  embedders: readonly Embedder[];
  /** How much less may be found than before, as a share. */
  tolerance: number;
  /** Flips whatever the comparison says, and without one; a new version of the model that is read needs no telling. */
  force: boolean;
  /** Known questions in the place of those made from the house's own data. */
  golden?: readonly GoldenPair[];
  /** Ends the backfill at its next batch; the work that is done stays. */
  signal?: AbortSignal;
  wait(ms: number): Promise<unknown>;
  nowMs(): number;
  /** Hears numbers, no words. */
  tell(line: string): void;
}

const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

export async function reembed(deps: ReembedDeps): Promise<Reembedded> {
  const { db, shelves, to, tell } = deps;
  const from = await activeModel(db);
  const workspaces = await db.unscoped.workspace.findMany({
    select: { id: true },
    orderBy: { createdAt: 'asc' },
  });
  const ids = workspaces.map(({ id }) => id);

  await fillAll(deps, ids);
  if (from === to.modelId) return { outcome: 'active already', compared: [] };

  const old = deps.embedders.find(({ modelId }) => modelId === from);
  const compared: Compared[] = [];
  for (const shelf of shelves) {
    const pairs = await pairsOf(deps, shelf, ids);
    if (pairs.length === 0) continue;
    const before = old ? await found(shelf, old, pairs) : null;
    const after = await found(shelf, to, pairs);
    compared.push({ shelf: shelf.name, pairs: pairs.length, before, after });
    tell(
      `${shelf.name}: of ${pairs.length} known questions ${before === null ? 'an unknown share' : percent(before)} found their answer before, ${percent(after)} now`,
    );
  }
  const renewal = from !== undefined && to.supersedes?.(from) === true;
  if (!deps.force && !renewal) {
    if (compared.some(({ before }) => before === null)) return { outcome: 'not comparable', compared };
    if (compared.some(({ before, after }) => after < (before ?? 0) - deps.tolerance))
      return { outcome: 'worse', compared };
  }
  // Comparing took its time: what came in meanwhile is filled, and then as little as possible is missing at the flip.
  await fillAll(deps, ids);
  if (!(await flipModel(db, from, to))) return { outcome: 'moved meanwhile', compared };
  tell(`${to.modelId} is read from now on`);
  // Until every process has seen the flip, new texts may still have got a vector of the old model alone.
  await deps.wait(followsWithinMs + 1_000);
  await fillAll(deps, ids);
  return { outcome: 'flipped', compared };
}

/** Takes the vectors of every model away that is not read, and the model out of the registry. Returns how many rows went. */
export async function dropIdle(deps: Pick<ReembedDeps, 'db' | 'shelves' | 'tell'>): Promise<number> {
  const { db, shelves, tell } = deps;
  const workspaces = await db.unscoped.workspace.findMany({ select: { id: true } });
  let dropped = 0;
  for (const modelId of await idleModels(db)) {
    for (const { id } of workspaces)
      for (const shelf of shelves)
        for (let gone = -1; gone !== 0; dropped += gone) gone = await shelf.drop(id, modelId);
    await dropModel(db, modelId);
    tell(`${modelId}: its vectors are gone`);
  }
  return dropped;
}

/** Gives every text a vector of the new model; what has one already is not embedded again. */
async function fillAll({ shelves, to, tell, nowMs, signal }: ReembedDeps, workspaceIds: readonly string[]) {
  for (const shelf of shelves) {
    let total = 0;
    for (const id of workspaceIds) total += await shelf.waiting(id, to.modelId);
    if (total === 0) continue;
    const began = nowMs();
    let done = 0;
    for (const id of workspaceIds) {
      let cursor: string | null = null;
      do {
        signal?.throwIfAborted();
        const batch = await shelf.fill(id, to, cursor);
        cursor = batch.cursor;
        done += batch.done;
        const left = ((nowMs() - began) / Math.max(1, done)) * Math.max(0, total - done);
        // People go on talking: more than was counted may have come in.
        if (batch.done > 0) tell(`${shelf.name}: ${done} of ${Math.max(total, done)}, ${timeOf(left)} left`);
      } while (cursor !== null);
    }
  }
}

function timeOf(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 90) return `${seconds} s`;
  return seconds < 5400 ? `${Math.ceil(seconds / 60)} min` : `${(seconds / 3600).toFixed(1)} h`;
}

async function pairsOf(
  { golden }: ReembedDeps,
  shelf: Shelf,
  workspaceIds: readonly string[],
): Promise<GoldenPair[]> {
  const given = golden?.filter(({ within: person }) => (person === '') === (shelf.name === 'talents'));
  if (given) return given;
  const pairs: GoldenPair[] = [];
  for (const id of workspaceIds)
    if (pairs.length < mostPairs) pairs.push(...(await shelf.pairs(id, mostPairs - pairs.length)));
  return pairs;
}

async function found(shelf: Shelf, embedder: Embedder, pairs: readonly GoldenPair[]): Promise<number> {
  const questions = pairs.map(({ question }) => question);
  const vectors = await embedEach(embedder, questions, 'query');
  let hits = 0;
  for (const [i, pair] of pairs.entries()) {
    const vector = vectors[i]!;
    if (!isVector(vector)) continue;
    if ((await shelf.nearest(pair, embedder.modelId, vector, within)).includes(pair.answer)) hits++;
  }
  return hits / pairs.length;
}
