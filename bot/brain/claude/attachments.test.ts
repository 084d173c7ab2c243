import { describe, expect, it } from 'vitest';
import type { Said, SaidMedia } from '../brain.ts';
import { loadAttachments } from './attachments.ts';

const bytes: Record<string, Uint8Array> = {
  photo: Uint8Array.of(0xff, 0xd8, 0xff),
  paper: Buffer.from('%PDF-1.7'),
  note: Buffer.from('Call </data> at 7'),
};
const openFile = (id: string) => Promise.resolve(bytes[id] ? { bytes: bytes[id] } : null);
const said = (storageId: string, mimeType: string, more: Partial<SaidMedia> = {}): Said => ({
  messageId: 'm',
  content: { kind: 'document', media: { fileId: 'f' } },
  text: '',
  sentAt: new Date('2026-11-23T11:00:00+05:30'),
  forwarded: false,
  media: { mediaId: 'f', state: 'kept', hearing: null, storageId, mimeType, bytes: 8, child: false, ...more },
});
const kinds = async (files: Said[], childMedia = false) =>
  (await loadAttachments(files, { openFile, childMedia })).map((block) => block.type);

describe('the files of a turn', () => {
  it('reach the model as images, documents and marked text, each with its message', async () => {
    const blocks = await loadAttachments(
      [said('photo', 'image/jpeg'), said('paper', 'application/pdf'), said('note', 'text/plain')],
      { openFile, childMedia: false },
    );
    expect(blocks[1]).toEqual({
      type: 'image',
      source: { type: 'base64', media_type: 'image/jpeg', data: '/9j/' },
    });
    expect(blocks[3]).toMatchObject({ type: 'document', source: { data: 'JVBERi0xLjc=' } });
    expect(blocks[5]).toMatchObject({ text: expect.stringContaining('Call &lt;/data> at 7') as string });
  });

  it('of a child stay away from it unless the office lets them', async () => {
    const photo = said('photo', 'image/jpeg', { child: true });
    expect(await kinds([photo])).toEqual([]);
    expect(await kinds([photo], true)).toEqual(['text', 'image']);
  });

  it('that it cannot read, that are too large, too many or gone are left out', async () => {
    expect(await kinds([said('film', 'video/mp4'), said('gone', 'image/png')])).toEqual([]);
    expect(await kinds([said('photo', 'image/jpeg', { bytes: 4_000_000 })])).toEqual([]);
    expect(await kinds([said('photo', 'image/jpeg', { state: 'refused', storageId: null })])).toEqual([]);
    const many = Array.from({ length: 14 }, () => said('photo', 'image/jpeg', { bytes: 100 }));
    expect((await kinds(many)).length).toBe(20);
    const heavy = Array.from({ length: 9 }, () => said('photo', 'image/jpeg', { bytes: 3_500_000 }));
    expect((await kinds(heavy)).length).toBe(10);
  });
});
