/**
 * Erasures at random moments among the work that is under way about the same person: remembering, embedding, consolidating,
 * a turn that answers, delivery, a file that is fetched, the index of talents. Afterwards, and after every late job has run
 * once more, every table and every file is looked through: nothing of the person may be left.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import type { Brain } from '../../bot/brain/brain.ts';
import { createDropMedia } from '../../bot/media/drop.ts';
import { createFetchMedia } from '../../bot/media/fetch.ts';
import { createFolderStore } from '../../bot/media/folder-store.ts';
import { createEndErasures } from '../../bot/people/erasure/end.ts';
import { erasePerson } from '../../bot/people/erasure/erase.ts';
import { createMatching } from '../../matching/matching.ts';
import { createHashedEmbedder } from '../../memory/embedding/hashed.ts';
import { createMemory } from '../../memory/memory.ts';
import { createWall, startEngine, text } from '../../workers/engine-testing.ts';
import { createTalentIndexer } from '../../workers/index-talents.ts';
import type { RedisConnection } from '../../workers/redis.ts';
import { createRemembering } from '../../workers/remember.ts';
import { scanDatabase, scanFiles } from './scan.ts';
import { noShortTerm } from '../../memory/short-term/testing-none.ts';

export type InterleavingReport = {
  interleavings: number;
  /** Places in which a word of an erased person was found afterwards. */
  left: number;
  where: string[];
  /** Erasures that met a job of the same person in the middle. */
  met: number;
};

const jpeg = (words: string) => Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(words)]);
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** Of transactions here; the desk waits for the longest that its server allows. */
const settledSeconds = 2;

export async function runInterleavings(options: {
  url: string;
  poolSize: number;
  redis: { connection: RedisConnection; prefix: string };
  interleavings: number;
  /** Persons at the same time. */
  atOnce: number;
  random: () => number;
  log(line: string): void;
}): Promise<InterleavingReport> {
  const { random } = options;
  const folder = mkdtempSync(join(tmpdir(), 'castmatch-interleaved-'));
  const store = createFolderStore({ folder });
  const wall = createWall();
  const now = (): Date => new Date();
  const sometime = (ms: number): Promise<void> => pause(random() * ms);
  const channel = {
    ...wall.channel,
    download: async (fileId: string) => {
      await sometime(20);
      return { status: 'ok' as const, bytes: jpeg(fileId) };
    },
    send: async (...sent: Parameters<typeof wall.channel.send>) => {
      await sometime(20);
      return wall.channel.send(...sent);
    },
  };
  const slow: Brain = {
    name: 'rules',
    async answer({ said }, io) {
      const words = said.map((one) => one.text).join(' + ');
      await io.step('think', () => Promise.resolve(words));
      await sometime(20);
      return { text: `you said ${words}` };
    },
  };
  const bench = await startEngine({ ...options, wall: { ...wall, channel }, brain: slow });
  const { db, engine, workspaceId } = bench;
  const embedder = createHashedEmbedder({ dims: 32 });
  const newId = randomUUID;
  const matching = createMatching({
    embed: (texts, kind) => embedder.embed(texts, kind),
    modelId: embedder.modelId,
    newId,
    clock: now,
  });
  const memory = createMemory({
    db,
    embedder,
    shortTerm: noShortTerm,
    secret: 'bench',
    onFacts: async (tx, { personId, facts }) => void (await matching.project(tx, personId, facts)),
    now,
    newId,
  });
  await memory.prepare();
  const remember = createRemembering({
    db,
    memory,
    embed: ({ workspaceId }) => memory.embedWaiting(workspaceId),
  });
  const fetchMedia = createFetchMedia({
    db, store, channelOf: () => channel, transcriber: null, childMediaToModels: false, onSettled: () => undefined, now, newId, log: quiet,
  }); // prettier-ignore
  const dropMedia = createDropMedia({ db, store });
  const indexTalents = createTalentIndexer({ db, inForce: () => Promise.resolve(embedder), now });
  const endErasures = createEndErasures({ db, memory, now, log: quiet, settledSeconds });
  const client = new pg.Client({ connectionString: options.url });
  await client.connect();
  const report: InterleavingReport = { interleavings: 0, left: 0, where: [], met: 0 };
  const words: string[] = [];

  async function one(n: number): Promise<void> {
    const word = `qzxkorv${n}end`;
    const chat = `chat-${word}`;
    words.push(word);
    const accepted = await engine.accept(text(chat, `I live in ${word} and I own a ${word} horse`));
    if (accepted.status !== 'stored') throw new Error('it was not stored');
    const { conversationId } = accepted;
    const media = { fileId: word, mimeType: 'image/jpeg' };
    await engine.accept(text(chat, { kind: 'image', text: word, media }));
    const { authorId } = await db.unscoped.message.findUniqueOrThrow({ where: { id: accepted.messageId } });
    const personId = authorId ?? '';
    await db.inWorkspace(workspaceId, async (tx) => {
      await tx.$executeRaw`INSERT INTO talent (person_id, workspace_id, gender, dob, city) VALUES (${personId}::uuid, ${workspaceId}::uuid, 'female', '1990-01-01', ${word})`;
      await tx.$executeRaw`INSERT INTO talent_profile (person_id, workspace_id, bio) VALUES (${personId}::uuid, ${workspaceId}::uuid, ${`${word} plays mothers`})`;
    });
    const files = await db.unscoped.media.findMany({ where: { personId }, select: { id: true } });
    const ref = { workspaceId, conversationId };
    let running = 0;
    // What the house may be doing about somebody, each begun at a moment of its own.
    const jobs = [
      () => remember(ref),
      () => remember(ref),
      () => memory.consolidate(workspaceId, personId),
      () => memory.embedPending(workspaceId),
      () => memory.night(workspaceId, { again: true }),
      () => indexTalents({ workspaceId }),
      ...files.map(
        ({ id }) =>
          () =>
            fetchMedia({ workspaceId, mediaId: id }),
      ),
      () => engine.accept(text(chat, `and ${word} again`)),
    ].map((job) => async () => {
      await sometime(60);
      running++;
      try {
        await job();
      } catch (error) {
        // A job whose rows went may fail; the house tells of it and goes on.
        options.log(`a job failed: ${error instanceof Error ? error.message.split('\n').at(-1) : 'unknown'}`);
      } finally {
        running--;
      }
    });
    const erasing = async (): Promise<void> => {
      await sometime(60);
      if (running > 0) report.met++;
      await db.inWorkspace(workspaceId, (tx) =>
        erasePerson(tx, { workspaceId, personId, turnId: null, now: now(), newId }, memory),
      );
    };
    await Promise.all([erasing(), ...jobs.map((job) => job())]);
    report.interleavings++;
    if (report.interleavings % 100 === 0) options.log(`${report.interleavings} interleavings`);
  }

  try {
    let next = 0;
    const lane = async (): Promise<void> => {
      for (let n = next++; n < options.interleavings; n = next++) await one(n);
    };
    await Promise.all(Array.from({ length: options.atOnce }, lane));
    // Somebody who wrote once more after the erasure is somebody new, and says so again.
    const anew = await db.unscoped.identity.findMany({
      where: { externalId: { startsWith: 'chat-qzxkorv' } },
    });
    for (const { personId } of anew)
      await db.inWorkspace(workspaceId, (tx) =>
        erasePerson(tx, { workspaceId, personId, turnId: null, now: now(), newId }, memory),
      );
    const ended = performance.now() + 120_000;
    for (;;) {
      await endErasures({ workspaceId });
      await dropMedia({ workspaceId });
      if ((await db.unscoped.erasure.count({ where: { endedAt: null } })) === 0) break;
      if (performance.now() > ended) throw new Error('erasures do not end');
      await pause(500);
    }
    await indexTalents({ workspaceId });
    await dropMedia({ workspaceId });
    report.where = [...(await scanDatabase(client, ['qzxkorv'])), ...scanFiles(folder, ['qzxkorv'])];
    report.left = report.where.length;
    report.where = report.where.slice(0, 20);
    return report;
  } finally {
    await client.end();
    await bench.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
