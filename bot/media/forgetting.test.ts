import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eraseMessageMedia, erasePersonMedia } from './erase.ts';
import { jpeg, openMediaOffice, type MediaOffice } from './media-testing.ts';
import { keepFile } from './keep.ts';
import { leftoversAreGone, takeLeftovers, type Settled } from './refer.ts';
import type { MediaStore } from './store.ts';

let office: MediaOffice;
beforeAll(async () => {
  office = await openMediaOffice();
});
afterAll(() => office.close());

const sendPhoto = async (from: string, words: string) => {
  office.files.set(words, { status: 'ok', bytes: jpeg(words) });
  const { messageId, mediaId } = await office.sends(from, { kind: 'image', media: { fileId: words } });
  await office.fetch(mediaId!);
  return { messageId, mediaId: mediaId! };
};
const has = (words: string): boolean => office.kept().some((content) => content.includes(words));

it('a file leaves when the last one who refers to it goes, and not before', async () => {
  const ira = await sendPhoto('Ira', 'canary-both');
  const uma = await sendPhoto('Uma', 'canary-both');
  const { workspaceId } = office;
  await office.db.quickly(workspaceId, (tx) =>
    eraseMessageMedia(tx, { workspaceId, messageId: ira.messageId }),
  );
  await office.drop();
  expect(has('canary-both')).toBe(true);
  await office.db.inWorkspace(workspaceId, (tx) => tx.message.delete({ where: { id: uma.messageId } }));
  await office.drop();
  expect(has('canary-both')).toBe(false);
});

it('an erased person leaves no file, neither sent nor uploaded nor one that shows them', async () => {
  const { workspaceId } = office;
  const personId = await office.person('Nita', 'talent');
  await office.db.inWorkspace(workspaceId, (tx) => tx.talent.create({ data: { personId, workspaceId } }));
  await sendPhoto('Nita', 'canary-sent');
  await sendPhoto('Ira', 'canary-of-ira');
  await office.keep('canary-upload', { personId });
  await office.keep('canary-shown', { talentId: personId });
  await office.db.quickly(workspaceId, (tx) => erasePersonMedia(tx, { workspaceId, personId }));
  await office.drop();
  expect(['canary-sent', 'canary-upload', 'canary-shown'].filter(has)).toEqual([]);
  expect(has('canary-of-ira')).toBe(true);
});

it('a message that its author deletes takes its file along', async () => {
  const externalId = `Ira:${randomUUID()}`;
  office.files.set('canary-deleted', { status: 'ok', bytes: jpeg('canary-deleted') });
  const { mediaId } = await office.sends(
    'Ira',
    { kind: 'image', media: { fileId: 'canary-deleted' } },
    { externalId },
  );
  await office.fetch(mediaId!);
  expect(has('canary-deleted')).toBe(true);
  await office.sends('Ira', { kind: 'delete', targetExternalId: externalId });
  await office.drop();
  expect(has('canary-deleted')).toBe(false);
});

it('an upload that no message ever named goes after a day', async () => {
  await office.keep('canary-old', { createdAt: new Date(Date.now() - 25 * 3_600_000) });
  await office.keep('canary-young');
  await office.drop();
  expect([has('canary-old'), has('canary-young')]).toEqual([false, true]);
});

it('what was made for one person, an export or a report of a table, goes after a week', async () => {
  const personId = await office.person('Kavya', 'casting');
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);
  await office.keep('canary-report', { personId, createdAt: daysAgo(8) });
  await office.keep('canary-export', { personId, createdAt: daysAgo(6) });
  await office.drop();
  expect([has('canary-report'), has('canary-export')]).toEqual([false, true]);
});

/** Stores photos of these words while rows that refer to them come and go, and counts how each came out. */
async function contested(words: string, rounds: number): Promise<Record<Settled, number>> {
  const { workspaceId, store, db, newId } = office;
  const file = { workspaceId, source: jpeg(words), mimeType: 'image/jpeg' } as const;
  const counts = { kept: 0, unwanted: 0, again: 0 };
  for (let round = 0; round < rounds; round++) {
    let storageId = '';
    const id = newId();
    const one = (wanted: boolean): Promise<Settled> =>
      keepFile({ db, store }, file, async (tx, stored) => {
        ({ storageId } = stored);
        if (wanted)
          await tx.media.create({ data: { id, workspaceId, kind: 'image', state: 'kept', storageId } });
        return wanted;
      });
    const settled = await Promise.all([one(true), one(false), office.drop(), office.drop()]);
    for (const outcome of settled) if (outcome) counts[outcome]++;
    if (settled[0] !== 'kept') continue;
    expect(await store.open(storageId)).not.toBeNull();
    await Promise.all([
      db.inWorkspace(workspaceId, (tx) => tx.media.delete({ where: { id } })),
      office.drop(),
    ]);
  }
  return counts;
}

it('never loses a file that somebody begins to refer to while it is being removed, and leaves none behind', async () => {
  const counts = await contested('canary-contested', 30);
  expect(counts.kept).toBeGreaterThan(0);
  await office.drop();
  expect(has('canary-contested')).toBe(false);
  expect(await office.db.unscoped.mediaLeftover.count()).toBe(0);
});

it('a file whose storing was cut short is known, and goes', async () => {
  const { workspaceId, store, db } = office;
  const file = { workspaceId, source: jpeg('canary-cut'), mimeType: 'image/jpeg' } as const;
  const died = keepFile({ db, store }, file, () => Promise.reject(new Error('the process died')));
  await expect(died).rejects.toThrow('the process died');
  await office.drop();
  expect(has('canary-cut')).toBe(true);
  await db.unscoped.mediaLeftover.updateMany({ data: { at: new Date(Date.now() - 1) } });
  await office.drop();
  expect(has('canary-cut')).toBe(false);
});

it('what was stored anew while it was leaving is removed once more', async () => {
  const { workspaceId, store, db } = office;
  const file = { workspaceId, source: jpeg('canary-again'), mimeType: 'image/jpeg' } as const;
  // Removed between its announcement and its being stored, by somebody who has not said so yet.
  const late: MediaStore = {
    ...store,
    async stage(what) {
      const staged = await store.stage(what);
      const toPlace = async (): Promise<void> => {
        await db.unscoped.mediaLeftover.updateMany({ data: { at: new Date(Date.now() - 1) } });
        leaving = await db.quickly(workspaceId, (tx) => takeLeftovers(tx, 50));
        await staged.store();
      };
      return { ...staged, store: toPlace };
    },
  };
  let leaving: string[] = [];
  expect(await keepFile({ db, store: late }, file, () => Promise.resolve(true))).toBe('again');
  expect(await keepFile({ db, store }, file, () => Promise.resolve(true))).toBe('again');
  await db.quickly(workspaceId, (tx) => leftoversAreGone(tx, leaving));
  expect(has('canary-again')).toBe(true);
  await office.drop();
  expect(has('canary-again')).toBe(false);
  expect(await db.unscoped.mediaLeftover.count()).toBe(0);
});
