import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../prisma/testing.ts';
import { createHashedEmbedder } from './embedding/hashed.ts';
import { createMemory, type Memory } from './memory.ts';
import { noShortTerm } from './short-term/testing-none.ts';

const root = resolve(import.meta.dirname, '..');

/** Every file that is loaded when this one is, types left out: what could run. */
function loadedBy(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, types, target] of source.matchAll(
    /^(?:import|export)\s+(type\s)?[^;]*?from\s+'([^']+)';/gms,
  )) {
    if (types || !target) continue;
    if (target.startsWith('.')) loadedBy(join(dirname(file), target), seen);
    else seen.add(target);
  }
  return seen;
}

describe('the message path of memory', () => {
  let database: TestDatabase;
  let db: Database;
  let memory: Memory;
  let embedded: string[] = [];
  const workspaceId = randomUUID();
  const requests: string[] = [];
  const realFetch = globalThis.fetch;

  beforeAll(async () => {
    database = await createTestDatabase();
    db = createDatabase({ url: database.url, poolSize: database.poolSize });
    const hashed = createHashedEmbedder({ dims: 64 });
    memory = createMemory({
      db,
      embedder: {
        ...hashed,
        embed: (texts, kind) => {
          embedded = [...embedded, ...texts];
          return hashed.embed(texts, kind);
        },
      },
      shortTerm: noShortTerm,
      secret: 'test',
      now: () => new Date('2026-11-23T10:00:00+05:30'),
      newId: randomUUID,
    });
    await memory.prepare();
    await db.unscoped.workspace.create({ data: { id: workspaceId, slug: workspaceId, name: 'Test' } });
    globalThis.fetch = (input) => {
      requests.push(input instanceof Request ? input.url : String(input));
      return Promise.reject(new Error('no network here'));
    };
  });
  afterAll(async () => {
    globalThis.fetch = realFetch;
    await db.stop();
    await database.drop();
  });

  it('loads no client of a language model, and no brain that has one', () => {
    const loaded = [
      ...loadedBy(join(root, 'memory/memory.ts')),
      ...loadedBy(join(root, 'workers/remember.ts')),
    ];
    expect(loaded.some((file) => file.endsWith('episodic/recall.ts'))).toBe(true);
    const models = loaded.filter(
      (file) => /anthropic|openai|mem0/.test(file) || relative(root, file).startsWith('bot/brain'),
    );
    expect(models).toEqual([]);
    // The claim is worth something only if the walk would find such a file where there is one.
    const brains = readdirSync(join(root, 'bot/brain/claude')).filter((file) => file === 'client.ts');
    const found = brains.flatMap((file) => [...loadedBy(join(root, 'bot/brain/claude', file))]);
    expect(found.some((file) => file.includes('anthropic'))).toBe(true);
  });

  it('remembers and recalls by words with no model of any kind, and asks nothing of the network', async () => {
    const personId = randomUUID();
    const reader = { kind: 'private' as const, personId, office: false };
    await memory.remember({
      workspaceId,
      personId,
      conversationId: randomUUID(),
      messageId: randomUUID(),
      speaker: 'person',
      speakerName: 'Riya',
      channel: 'web',
      saidAt: new Date('2026-11-23T09:59:00+05:30'),
      text: 'I live in Thane and I ride horses',
    });
    const { items } = await memory.recall({ workspaceId, reader, text: 'who rides horses' });
    expect(items[0]?.text).toContain('horses');
    await memory.consolidate(workspaceId, personId);
    expect(
      (await memory.recall({ workspaceId, reader, text: 'where' })).facts.map(({ value }) => value),
    ).toContain('Thane');
    expect(embedded).toEqual([]);
    expect(requests).toEqual([]);
  });

  it('leaves the vectors to the job', async () => {
    expect(await memory.embedPending(workspaceId)).toBe(1);
    expect(embedded).toHaveLength(1);
    expect(requests).toEqual([]);
  });
});
