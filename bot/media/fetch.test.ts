import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { sweep } from '../../workers/sweeper.ts';
import type { Doorbells } from '../../workers/doorbell.ts';
import { jpeg, ogg, openMediaOffice, pdf, type MediaOffice } from './media-testing.ts';
import { createHttpTranscriber, TranscriptionFailed } from './transcriber.ts';
import { startTranscriber, type TranscriberStandin } from '../../standins/transcriber/index.ts';

const photo = (fileId: string, mimeType = 'image/jpeg') =>
  ({ kind: 'image', media: { fileId, mimeType } }) as const;
const voice = (fileId: string) =>
  ({ kind: 'audio', voice: true, media: { fileId, mimeType: 'audio/ogg' } }) as const;

describe('a file that a message carries', () => {
  let office: MediaOffice;
  beforeAll(async () => {
    office = await openMediaOffice();
  });
  afterAll(() => office.close());

  const settle = async (content: Parameters<MediaOffice['sends']>[1]) => {
    const { mediaId } = await office.sends('Ira', content);
    await office.fetch(mediaId!);
    return office.row(mediaId!);
  };

  it('is fetched by its id, stored and linked', async () => {
    office.files.set('p1', { status: 'ok', bytes: jpeg('one') });
    const row = await settle(photo('p1'));
    expect(row).toMatchObject({ state: 'kept', mimeType: 'image/jpeg', hearing: null, child: false });
    const file = await office.store.open(row!.storageId!);
    expect(Buffer.from(file!.bytes).equals(jpeg('one'))).toBe(true);
    expect(office.settled.length).toBe(1);
  });

  it('is not fetched again once it is there', async () => {
    office.files.set('p2', { status: 'ok', bytes: jpeg('two') });
    const { mediaId } = await office.sends('Ira', photo('p2'));
    await Promise.all([office.fetch(mediaId!), office.fetch(mediaId!), office.fetch(mediaId!)]);
    await office.fetch(mediaId!);
    expect(office.downloads.filter((id) => id === 'p2').length).toBe(1);
  });

  it('is left to the process that holds its channel, at no cost of its tries', async () => {
    office.files.set('p3', { status: 'ok', bytes: jpeg('three') });
    const { mediaId } = await office.sends('Ira', photo('p3'));
    office.away = true;
    for (let i = 0; i < 12; i++) await office.fetch(mediaId!);
    office.away = false;
    expect(office.downloads).not.toContain('p3');
    await office.fetch(mediaId!);
    expect((await office.row(mediaId!))?.state).toBe('kept');
  });

  it.each([
    ['a program under the name of a photo', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'image/jpeg'],
    ['a program without a name', Buffer.from('\x7fELF\x02\x01\x01\0', 'latin1'), undefined],
    ['a script', Buffer.from('#!/bin/sh\nrm -rf ~\n'), 'text/plain'],
    ['a page', Buffer.from('<html><script>alert(1)</script>'), 'text/plain'],
    ['a drawing that can run code', Buffer.from('<svg onload="alert(1)">'), 'image/svg+xml'],
    ['an archive', Buffer.from('PK\x03\x04\x14\0\0\0\x08\0payload.exe', 'latin1'), 'application/zip'],
    ['a document under the name of a photo', pdf(), 'image/jpeg'],
    ['a photo under the name of a voice note', jpeg(), 'audio/ogg'],
    ['nothing at all', Buffer.alloc(0), 'image/jpeg'],
  ])('is refused when it is %s', async (_what, bytes, mimeType) => {
    office.files.set('bad', { status: 'ok', bytes });
    const before = office.kept().length;
    const media = { fileId: 'bad', ...(mimeType === undefined ? {} : { mimeType }) };
    expect((await settle({ kind: 'document', media }))?.state).toBe('refused');
    expect(office.kept().length).toBe(before);
  });

  it('says when it is too large or gone, and is tried again when the platform is away', async () => {
    office.files.set('big', { status: 'too large' });
    expect((await settle(photo('big')))?.state).toBe('too_large');
    expect((await settle(photo('never-was')))?.state).toBe('gone');
    office.files.set('later', { status: 'failed', reason: 'away' });
    const { mediaId } = await office.sends('Ira', photo('later'));
    await office.fetch(mediaId!);
    expect((await office.row(mediaId!))?.state).toBe('waiting');
    await office.db.inWorkspace(office.workspaceId, (tx) =>
      tx.media.update({ where: { id: mediaId! }, data: { dueAt: new Date(0) } }),
    );
    office.files.set('later', { status: 'ok', bytes: jpeg('later') });
    await office.fetch(mediaId!);
    expect((await office.row(mediaId!))?.state).toBe('kept');
  });

  it('is found by the sweeper when nobody rang for it', async () => {
    const { mediaId } = await office.sends('Ira', photo('p9'));
    const rung: unknown[] = [];
    const doorbells = {
      ring: (job: string, payload: object) => void rung.push({ job, ...payload }),
    } as unknown as Doorbells;
    await sweep(office.db, doorbells, 0);
    expect(rung).toContainEqual({ job: 'fetch-media', workspaceId: office.workspaceId, mediaId });
  });
});

describe('a voice note', () => {
  let standin: TranscriberStandin;
  beforeAll(async () => {
    standin = await startTranscriber({ key: 'k' });
  });
  afterAll(() => standin.close());
  beforeEach(() => standin.requests.splice(0));

  const hearing = async (work: (office: MediaOffice) => Promise<void>, childMediaToModels = false) => {
    const transcriber = createHttpTranscriber({ url: standin.url, key: 'k', model: 'whisper-1' });
    const office = await openMediaOffice({ transcriber, childMediaToModels });
    try {
      await work(office);
    } finally {
      await office.close();
    }
  };
  const textOf = (office: MediaOffice, messageId: string) =>
    office.db.inWorkspace(office.workspaceId, (tx) =>
      tx.message.findUniqueOrThrow({ where: { id: messageId }, select: { text: true, rememberedAt: true } }),
    );
  /** Somebody of the office who can be told. */
  const staff = async (office: MediaOffice) => {
    await office.person('Kavya', 'casting');
    await office.sends('Kavya', { kind: 'text', text: 'hi' });
  };

  it('becomes what its message says', () =>
    hearing(async (office) => {
      standin.say('main kal free hoon');
      office.files.set('v1', { status: 'ok', bytes: ogg('one') });
      const { messageId, mediaId } = await office.sends('Ira', voice('v1'));
      await office.fetch(mediaId!);
      expect(await office.row(mediaId!)).toMatchObject({
        hearing: 'heard',
        transcript: 'main kal free hoon',
      });
      expect(await textOf(office, messageId)).toEqual({ text: 'main kal free hoon', rememberedAt: null });
      expect(standin.requests).toEqual([
        { model: 'whisper-1', fileName: 'voice.ogg', bytes: ogg('one').length },
      ]);
    }));

  it('is told to a person when it was not understood', () =>
    hearing(async (office) => {
      await staff(office);
      standin.say('');
      office.files.set('v2', { status: 'ok', bytes: ogg('two') });
      const { messageId, mediaId } = await office.sends('Ira', voice('v2'));
      await office.fetch(mediaId!);
      expect(await office.row(mediaId!)).toMatchObject({ state: 'kept', hearing: 'unheard' });
      expect((await textOf(office, messageId)).text).toBe('');
      expect(await office.notices()).toEqual([expect.stringContaining('Voice note* from Ira')]);
    }));

  it('is tried again when the transcriber is away', () =>
    hearing(async (office) => {
      standin.fail(503);
      office.files.set('v3', { status: 'ok', bytes: ogg('three') });
      const { mediaId } = await office.sends('Ira', voice('v3'));
      await office.fetch(mediaId!);
      expect(await office.row(mediaId!)).toMatchObject({ state: 'kept', hearing: 'waiting' });
      await office.db.inWorkspace(office.workspaceId, (tx) =>
        tx.media.update({ where: { id: mediaId! }, data: { dueAt: new Date(0) } }),
      );
      standin.say('haan');
      await office.fetch(mediaId!);
      expect(await office.row(mediaId!)).toMatchObject({ hearing: 'heard', transcript: 'haan' });
      expect(office.downloads.length).toBe(1);
    }));

  it('of a child or a guardian goes to no model unless the office lets it', async () => {
    const guardianSends = async (office: MediaOffice) => {
      await staff(office);
      await office.person('Asha', 'guardian');
      office.files.set('v4', { status: 'ok', bytes: ogg('four') });
      const { mediaId } = await office.sends('Asha', voice('v4'));
      standin.say('namaste');
      await office.fetch(mediaId!);
      return office.row(mediaId!);
    };
    await hearing(async (office) => {
      expect(await guardianSends(office)).toMatchObject({ child: true, hearing: 'unheard' });
      expect(standin.requests).toEqual([]);
      expect((await office.notices()).length).toBe(1);
    });
    await hearing(async (office) => {
      expect(await guardianSends(office)).toMatchObject({ child: true, hearing: 'heard' });
    }, true);
  });

  it('without any transcriber is told to a person at once', async () => {
    const office = await openMediaOffice();
    await staff(office);
    office.files.set('v5', { status: 'ok', bytes: ogg('five') });
    const { mediaId } = await office.sends('Ira', voice('v5'));
    await office.fetch(mediaId!);
    await office.fetch(mediaId!);
    expect(await office.row(mediaId!)).toMatchObject({ state: 'kept', hearing: 'unheard' });
    expect((await office.notices()).length).toBe(1);
    // The office's own people know what they sent.
    const own = await office.sends('Kavya', voice('v5'));
    await office.fetch(own.mediaId!);
    expect((await office.notices()).length).toBe(1);
    await office.close();
  });

  it('tells faults that pass from those that stay', async () => {
    const ask = createHttpTranscriber({ url: `${standin.url}/`, key: 'wrong', model: 'whisper-1' });
    const note = { bytes: ogg(), mimeType: 'audio/ogg' } as const;
    await expect(ask(note)).rejects.toMatchObject({ name: 'TranscriptionFailed', retry: false });
    standin.fail(429);
    const right = createHttpTranscriber({ url: standin.url, key: 'k', model: 'whisper-1' });
    await expect(right(note)).rejects.toMatchObject({ retry: true });
    const nobody = createHttpTranscriber({ url: 'http://127.0.0.1:9', model: 'whisper-1' });
    await expect(nobody(note)).rejects.toThrow(TranscriptionFailed);
  });
});
