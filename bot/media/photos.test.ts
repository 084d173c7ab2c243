import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import type { TalentCard } from '../message.ts';
import { createDownloads } from './downloads.ts';
import { createPhotos } from './photos.ts';

const storageId = `${'a'.repeat(64)}.jpg`;
const bytes = Buffer.from([0xff, 0xd8, 0xff, 0xe0]);

describe('a link to the photo on a card', () => {
  let database: TestDatabase;
  let db: Database;
  let now = new Date('2026-11-29T10:30:00Z');
  const workspaceId = randomUUID();
  beforeAll(async () => {
    database = await createTestDatabase();
    db = createDatabase({ url: database.url, poolSize: database.poolSize });
    await db.unscoped.workspace.create({ data: { id: workspaceId, slug: 'blue-door', name: 'Blue Door' } });
  });
  beforeEach(() => void (now = new Date('2026-11-29T10:30:00Z')));
  afterAll(async () => {
    await db.stop();
    await database.drop();
  });

  const store = {
    stream: async (id: string) =>
      id === storageId
        ? { stream: (async function* () { yield bytes; })(), bytes: bytes.length, mimeType: 'image/jpeg' as const }
        : null,
  }; // prettier-ignore
  const made = (publicUrl: string | null = 'https://desk.example/') =>
    createPhotos({ db, store, secret: 'test', publicUrl, now: () => now });

  async function talent(more: { dob?: string; photoUrl?: string } = {}): Promise<string> {
    const id = randomUUID();
    await db.inWorkspace(workspaceId, async (tx) => {
      await tx.person.create({ data: { id, workspaceId, name: 'Riya', role: 'talent' } });
      const dob = more.dob === undefined ? {} : { dob: new Date(more.dob) };
      await tx.talent.create({ data: { personId: id, workspaceId, consent: 'given', ...dob } });
      await tx.talentProfile.create({
        data: { personId: id, workspaceId, photoUrl: more.photoUrl ?? storageId },
      });
    });
    return id;
  }
  const tokenOf = (path: string): string => path.replace('/photo/', '');
  const shows = async (path: string): Promise<boolean> => (await made().open(tokenOf(path))) !== null;

  it('shows it for an hour or two, and is the same within the hour', async () => {
    const talentId = await talent();
    const path = made().pathOf({ workspaceId, talentId, place: 'private' });
    expect(path).toMatch(/^\/photo\/[\w-]{72}$/);
    expect(made().pathOf({ workspaceId, talentId, place: 'private' })).toBe(path);
    expect(await shows(path)).toBe(true);
    now = new Date('2026-11-29T11:59:00Z');
    expect(await shows(path)).toBe(true);
    now = new Date('2026-11-29T12:01:00Z');
    expect(await shows(path)).toBe(false);
  });

  it('is not made by changing another, and opens no file of the download links', async () => {
    const talentId = await talent();
    const path = made().pathOf({ workspaceId, talentId, place: 'private' });
    expect(await shows(`${path.slice(0, -2)}AA`)).toBe(false);
    const downloads = createDownloads({ db, store, secret: 'test', publicUrl: 'https://d', now: () => now });
    expect(await downloads.open(tokenOf(path))).toBeNull();
    const file = downloads.linkFor({ workspaceId, mediaId: talentId }) ?? '';
    expect(await made().open(file.replace(/^.*\/file\//, ''))).toBeNull();
  });

  it.each([
    ['wants no messages', 'UPDATE talent SET opted_out_at = now() WHERE person_id = $1::uuid'],
    ['took their consent back', "UPDATE talent SET consent = 'withdrawn' WHERE person_id = $1::uuid"],
    ['was erased', 'UPDATE person SET erased_at = now() WHERE id = $1::uuid'],
  ])('ends at once when somebody %s', async (_what, change) => {
    const talentId = await talent();
    const path = made().pathOf({ workspaceId, talentId, place: 'private' });
    expect(await shows(path)).toBe(true);
    await db.unscoped.$executeRawUnsafe(change, talentId);
    expect(await shows(path)).toBe(false);
  });

  it('shows no child by a link that was given out for a group', async () => {
    const child = await talent({ dob: '2016-01-01' });
    const adult = await talent({ dob: '1996-01-01' });
    expect(await shows(made().pathOf({ workspaceId, talentId: child, place: 'group' }))).toBe(false);
    expect(await shows(made().pathOf({ workspaceId, talentId: child, place: 'private' }))).toBe(true);
    expect(await shows(made().pathOf({ workspaceId, talentId: adult, place: 'group' }))).toBe(true);
  });

  it('stands on the page for stored photos alone, and elsewhere only with an address that can be reached', async () => {
    const talentId = await talent();
    const card = (photoUrl: string | null) => ({ talentId, photoUrl }) as TalentCard;
    expect(made().onPage(workspaceId, card(storageId)).photoUrl).toMatch(/^\/photo\//);
    for (const other of ['/demo/photos/x.svg', 'https://cdn.example/p.jpg', null])
      expect(made().onPage(workspaceId, card(other)).photoUrl).toBe(other);
    const shown = { workspaceId, talentId, place: 'group' as const };
    expect(made().linkOf(shown)).toMatch(/^https:\/\/desk\.example\/photo\//);
    expect(made(null).linkOf(shown)).toBeNull();
    expect(made('http://desk.example').linkOf(shown)).toBeNull();
  });
});
