import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { eraseMessageMedia, erasePersonMedia } from './erase.ts';
import { jpeg, openMediaOffice, type MediaOffice } from './media-testing.ts';
import { referTo } from './refer.ts';

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
  const { workspaceId, newId } = office;
  const personId = await office.person('Nita', 'talent');
  await office.db.inWorkspace(workspaceId, (tx) => tx.talent.create({ data: { personId, workspaceId } }));
  await sendPhoto('Nita', 'canary-sent');
  await sendPhoto('Ira', 'canary-of-ira');
  const rows = [
    { words: 'canary-upload', personId, talentId: null },
    { words: 'canary-shown', personId: null, talentId: personId },
  ];
  for (const { words, ...about } of rows) {
    const { storageId } = await office.store.put({
      workspaceId,
      source: jpeg(words),
      mimeType: 'image/jpeg',
    });
    const data = { id: newId(), workspaceId, kind: 'image', state: 'kept', storageId, ...about };
    await office.db.inWorkspace(workspaceId, (tx) => tx.media.create({ data }));
  }
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
  const { workspaceId, newId } = office;
  for (const [words, createdAt] of [
    ['canary-old', new Date(Date.now() - 25 * 3_600_000)],
    ['canary-young', new Date()],
  ] as const) {
    const { storageId } = await office.store.put({
      workspaceId,
      source: jpeg(words),
      mimeType: 'image/jpeg',
    });
    const data = { id: newId(), workspaceId, kind: 'image', state: 'kept', storageId, createdAt };
    await office.db.inWorkspace(workspaceId, (tx) => tx.media.create({ data }));
  }
  await office.drop();
  expect([has('canary-old'), has('canary-young')]).toEqual([false, true]);
});

it('never loses a file that somebody begins to refer to while it is being removed', async () => {
  const { workspaceId, store, db, newId } = office;
  const source = jpeg('canary-contested');
  const put = () => store.put({ workspaceId, source, mimeType: 'image/jpeg' });
  const { storageId } = await put();
  let referred = 0;
  for (let round = 0; round < 60; round++) {
    const id = newId();
    const refers = async (): Promise<boolean> => {
      await put();
      const done = await db.quickly(workspaceId, (tx) =>
        referTo(
          tx,
          storageId,
          () => tx.$executeRaw`
            INSERT INTO media (id, workspace_id, kind, state, storage_id)
            VALUES (${id}::uuid, ${workspaceId}::uuid, 'image', 'kept', ${storageId})`,
        ),
      );
      if (done) await put();
      return done;
    };
    const [done] = await Promise.all([refers(), office.drop()]);
    if (done) {
      referred++;
      expect(await store.open(storageId)).not.toBeNull();
      await db.inWorkspace(workspaceId, (tx) => tx.media.delete({ where: { id } }));
    }
  }
  expect(referred).toBeGreaterThan(10);
  await office.drop();
  expect(has('canary-contested')).toBe(false);
});
