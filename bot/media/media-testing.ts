/** Test support: an office with an inbox and a media store in a folder, and a platform that hands out the files it is given. */
import { randomUUID } from 'node:crypto';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createNewId } from '../../prisma/new-id.ts';
import { scratchDir } from '../../prisma/testing-scratch.ts';
import { createTestDatabase } from '../../prisma/testing.ts';
import type { Channel, Downloaded } from '../channel.ts';
import { createInbox } from '../inbox/inbox.ts';
import { outbound, type Inbound, type InboundContent } from '../message.ts';
import { createDropMedia } from './drop.ts';
import { createFetchMedia, type FetchDeps } from './fetch.ts';
import { createFolderStore } from './folder-store.ts';
import { keepFile } from './keep.ts';
import type { MediaStore } from './store.ts';

export const jpeg = (words = ''): Buffer => Buffer.from(`\xff\xd8\xff\xe0 ${words}`, 'latin1');
export const ogg = (words = ''): Buffer => Buffer.from(`OggS ${words}`);
export const pdf = (words = ''): Buffer => Buffer.from(`%PDF-1.7\n${words}`);

export type MediaRow = {
  id: string;
  state: string;
  hearing: string | null;
  storageId: string | null;
  mimeType: string | null;
  child: boolean;
  transcript: string | null;
};

export type MediaOffice = {
  db: Database;
  workspaceId: string;
  store: MediaStore;
  /** What the platform answers by file id; `gone` without one. */
  files: Map<string, Downloaded>;
  downloads: string[];
  /** Another process holds the channel. */
  away: boolean;
  settled: string[];
  newId(): string;
  /** Somebody of this name and role, known to the office. */
  person(name: string, role: string): Promise<string>;
  /** Sends a message; gives its id and that of its file. */
  sends(
    from: string,
    content: InboundContent,
    more?: Partial<Inbound>,
  ): Promise<{ messageId: string; mediaId: string | null }>;
  fetch(mediaId: string): Promise<void>;
  /** Keeps a photo of these words under a row of its own; gives its storage id. */
  keep(words: string, row?: { personId?: string; talentId?: string; createdAt?: Date }): Promise<string>;
  drop(): Promise<void>;
  row(mediaId: string): Promise<MediaRow | undefined>;
  /** The content of every file in the folder. */
  kept(): string[];
  /** What the office was told. */
  notices(): Promise<string[]>;
  /** The files under what it was told. */
  noticed(): Promise<{ storageId: string; mimeType: string; fileName: string }[]>;
  close(): Promise<void>;
};

export async function openMediaOffice(
  options: Partial<Pick<FetchDeps, 'transcriber' | 'childMediaToModels'>> = {},
): Promise<MediaOffice> {
  const database = await createTestDatabase();
  const db = createDatabase({ url: database.url, poolSize: database.poolSize });
  const newId = createNewId(Date.now);
  const workspaceId = newId();
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: randomUUID(), name: 'Blue Door' } });
  const folder = scratchDir('media');
  const store = createFolderStore({ folder });
  const files = new Map<string, Downloaded>();
  const downloads: string[] = [];
  const settled: string[] = [];
  const channel = {
    name: 'telegram',
    account: 'bot',
    away: () => office.away,
    download: (fileId: string) => {
      downloads.push(fileId);
      return Promise.resolve(files.get(fileId) ?? ({ status: 'gone' } as const));
    },
  } as unknown as Channel;
  let stored: { mediaId?: string } = {};
  const accept = createInbox({
    db,
    workspaceOf: () => Promise.resolve({ id: workspaceId, demo: false }),
    newId,
    onStored: (message) => void (stored = message),
  });
  const now = (): Date => new Date();
  const fetchMedia = createFetchMedia({
    db,
    store,
    channelOf: () => channel,
    transcriber: null,
    childMediaToModels: false,
    ...options,
    onSettled: ({ conversationId }) => void settled.push(conversationId),
    now,
    newId,
    log: { warn: () => undefined },
  });
  const dropMedia = createDropMedia({ db, store });
  let serial = 0;

  const office: MediaOffice = {
    db,
    workspaceId,
    store,
    files,
    downloads,
    away: false,
    settled,
    newId,
    async person(name, role) {
      const personId = newId();
      await db.inWorkspace(workspaceId, async (tx) => {
        await tx.person.create({ data: { id: personId, workspaceId, name, role } });
        const data = { id: newId(), workspaceId, personId, channel: 'telegram', account: 'bot' };
        await tx.identity.create({ data: { ...data, externalId: name } });
      });
      return personId;
    },
    async sends(from, content, more = {}) {
      stored = {};
      const accepted = await accept({
        channel: 'telegram',
        account: 'bot',
        externalId: `${from}:${++serial}`,
        chat: { externalId: from, kind: 'private' },
        sender: { externalId: from, name: from },
        content,
        addressed: true,
        sentAt: now(),
        ...more,
      });
      if (accepted.status !== 'stored') throw new Error(`not stored but ${accepted.status}`);
      return { messageId: accepted.messageId, mediaId: stored.mediaId ?? null };
    },
    fetch: (mediaId) => fetchMedia({ workspaceId, mediaId }),
    async keep(words, row = {}) {
      let kept = '';
      await keepFile(
        { db, store },
        { workspaceId, source: jpeg(words), mimeType: 'image/jpeg' },
        async (tx, { storageId }) => {
          kept = storageId;
          await tx.media.create({
            data: { id: newId(), workspaceId, kind: 'image', state: 'kept', storageId, ...row },
          });
          return true;
        },
      );
      return kept;
    },
    drop: () => dropMedia({ workspaceId }),
    row: (mediaId) =>
      db.quickly(workspaceId, async (tx) => {
        const rows = await tx.$queryRaw<MediaRow[]>`
          SELECT id, state, hearing, storage_id AS "storageId", mime_type AS "mimeType", child, transcript
          FROM media WHERE id = ${mediaId}::uuid`;
        return rows[0];
      }),
    kept: () =>
      readdirSync(folder, { recursive: true })
        .map((name) => join(folder, String(name)))
        .filter((path) => statSync(path).isFile())
        .map((path) => readFileSync(path, 'latin1')),
    notices: () =>
      db.quickly(workspaceId, async (tx) => {
        const rows = await tx.$queryRaw<{ text: string }[]>`
          SELECT text FROM message WHERE kind = 'notice' ORDER BY id`;
        return rows.map(({ text }) => text);
      }),
    noticed: () =>
      db.quickly(workspaceId, async (tx) => {
        const rows = await tx.$queryRaw<{ body: unknown }[]>`
          SELECT body FROM message WHERE kind = 'notice' ORDER BY id`;
        return rows.flatMap(({ body }) => outbound.parse(body).files);
      }),
    async close() {
      await db.stop();
      await database.drop();
      rmSync(folder, { recursive: true });
    },
  };
  return office;
}
