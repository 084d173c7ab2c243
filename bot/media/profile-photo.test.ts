import { afterAll, beforeAll, expect, it } from 'vitest';
import { loadTalents } from '../../matching/talent/load.ts';
import { jpeg, openMediaOffice, type MediaOffice } from './media-testing.ts';
import { eraseMessageMedia } from './erase.ts';

let office: MediaOffice;
beforeAll(async () => {
  office = await openMediaOffice();
});
afterAll(() => office.close());

/** Somebody on file, as they agreed to it or not. */
async function onFile(
  name: string,
  given: { consent?: string | null; guardianId?: string; photo?: string } = {},
) {
  const personId = await office.person(name, 'talent');
  const { consent = 'given', guardianId, photo } = given;
  await office.db.inWorkspace(office.workspaceId, async (tx) => {
    await tx.talent.create({
      data: {
        personId,
        workspaceId: office.workspaceId,
        consent,
        ...(guardianId ? { guardianId, guardianConsent: 'given', dob: new Date('2018-01-01') } : {}),
      },
    });
    await tx.talentProfile.create({
      data: {
        personId,
        workspaceId: office.workspaceId,
        ...(photo ? { photoUrl: photo, photoDate: new Date() } : {}),
      },
    });
  });
  return personId;
}

async function sendsPhoto(from: string, text?: string, more: { forwarded?: boolean } = {}) {
  office.files.set(`photo of ${from}`, { status: 'ok', bytes: jpeg(`${from} ${text ?? ''}`) });
  const media = { fileId: `photo of ${from}`, mimeType: 'image/jpeg' };
  const sent = await office.sends(
    from,
    { kind: 'image', media, ...(text === undefined ? {} : { text }) },
    more,
  );
  await office.fetch(sent.mediaId!);
  return { ...sent, row: await office.row(sent.mediaId!) };
}

const photoOf = async (personId: string) => {
  const [talent] = await office.db.inWorkspace(office.workspaceId, (tx) => loadTalents(tx, [personId]));
  return { url: talent!.profile.photoUrl, date: talent!.profile.photoDate };
};

it('a photo that a talent sends stands on the card, with its day', async () => {
  const ira = await onFile('Ira');
  const { row } = await sendsPhoto('Ira', 'my latest pic');
  expect(await photoOf(ira)).toEqual({ url: row?.storageId, date: new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Kolkata' }).format(new Date()) }); // prettier-ignore
});

it('a guardian’s is the child’s', async () => {
  const mother = await office.person('Mother', 'guardian');
  const child = await onFile('Kiara', { consent: null, guardianId: mother });
  await sendsPhoto('Mother');
  expect((await photoOf(child)).url).not.toBeNull();
});

it.each([
  ['whoever has not agreed to be kept', { consent: null }, undefined, {}],
  ['a screenshot with a story', {}, 'ye admi mujhse paise maang raha hai dekhiye', {}],
  ['what was forwarded', {}, undefined, { forwarded: true }],
  ['a photo that still shows them', { photo: 'older.jpg' }, 'photo', {}],
] as const)('not of %s', async (what, given, text, more) => {
  const personId = await onFile(what, given);
  const before = await photoOf(personId);
  await sendsPhoto(what, text, more);
  expect(await photoOf(personId)).toEqual(before);
});

it('comes in place of one from before the look changed', async () => {
  const personId = await onFile('Om', { photo: 'older.jpg' });
  await office.db.inWorkspace(office.workspaceId, (tx) =>
    tx.talentProfile.update({ where: { personId }, data: { photoDate: new Date('2026-01-05'), lookChangedOn: new Date('2026-03-01') } }),
  ); // prettier-ignore
  await sendsPhoto('Om');
  expect((await photoOf(personId)).url).not.toBe('older.jpg');
});

it('goes with the message that brought it', async () => {
  const personId = await onFile('Tara');
  const { messageId } = await sendsPhoto('Tara');
  expect((await photoOf(personId)).url).not.toBeNull();
  await office.db.quickly(office.workspaceId, (tx) =>
    eraseMessageMedia(tx, { workspaceId: office.workspaceId, messageId }),
  );
  expect(await photoOf(personId)).toEqual({ url: null, date: null });
});
