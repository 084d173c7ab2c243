/**
 * mem0's open-source package as a memory beside ours: its own storing and finding, on vectors that are handed in, without a
 * language model (`infer: false`). It stands in `bench/peers` with a lock of its own and is loaded only when asked for.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** What is used of its interface. */
interface Package {
  add(
    messages: { role: 'user'; content: string }[],
    options: { userId: string; metadata: object; infer: false },
  ): Promise<unknown>;
  search(
    text: string,
    options: { filters: { user_id: string }; topK: number; threshold: number },
  ): Promise<{ results: { memory: string; metadata?: { ref?: string } }[] }>;
}

export interface Mem0 {
  add(userId: string, ref: string, text: string): Promise<void>;
  /** What `add` was given as `ref`, best first. */
  search(userId: string, text: string, k: number): Promise<string[]>;
  stop(): void;
}

export const dims = 384;
/** Its table, where it keeps its memories in Postgres. */
export const table = 'mem0_memories';

const peers = join(import.meta.dirname, '..', 'peers');

/** `embed`: the vector of a text, the same one that our side gets. Kept in a file of SQLite, or in Postgres by `database`. */
export async function openMem0(options: {
  embed(text: string): Promise<Float32Array>;
  database?: string;
}): Promise<Mem0> {
  const entry = join(peers, 'node_modules/mem0ai/dist/oss/index.mjs');
  if (!existsSync(entry))
    throw new Error(
      'mem0 is not installed; `npm ci --prefix bench/peers` brings it (bench/peers/README.md), then run this again',
    );
  const folder = mkdtempSync(join(tmpdir(), 'castmatch-mem0-'));
  // Both are read while it loads: nothing is told to anybody, nothing is written beside the folder.
  process.env.MEM0_TELEMETRY = 'false';
  process.env.MEM0_DIR = folder;
  const { Memory } = (await import(pathToFileURL(entry).href)) as { Memory: new (config: object) => Package };
  const embed = async (text: string) => Array.from(await options.embed(text));
  const memory = new Memory({
    // Its way of taking an embedder from the caller.
    embedder: {
      provider: 'langchain',
      config: {
        model: { embedQuery: embed, embedDocuments: (texts: string[]) => Promise.all(texts.map(embed)) },
        embeddingDims: dims,
      },
    },
    vectorStore: options.database
      ? {
          provider: 'pgvector',
          config: { connectionString: options.database, collectionName: table, embeddingModelDims: dims, dimension: dims },
        }
      : { provider: 'memory', config: { collectionName: table, dimension: dims, dbPath: join(folder, 'vectors.db') } },
    // Constructed with it, and never asked.
    llm: { provider: 'openai', config: { apiKey: 'none', baseURL: 'http://127.0.0.1:9' } },
    historyDbPath: join(folder, 'history.db'),
  }); // prettier-ignore
  return {
    async add(userId, ref, text) {
      await memory.add([{ role: 'user', content: text }], { userId, metadata: { ref }, infer: false });
    },
    async search(userId, text, k) {
      // Nothing is withheld for scoring low.
      const { results } = await memory.search(text, {
        filters: { user_id: userId },
        topK: k,
        threshold: 0,
      });
      return results.map(({ metadata }) => metadata?.ref ?? '');
    },
    // It closes no connection of its own; they end with the process.
    stop: () => rmSync(folder, { recursive: true, force: true }),
  };
}
