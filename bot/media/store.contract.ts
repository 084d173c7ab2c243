/** What every store of files keeps to. */
import { createHash, randomBytes, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FileTooLarge, type MediaStore } from './store.ts';

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) {
    // As a network gives them: not all in one go.
    await Promise.resolve();
    yield bytes.subarray(at, at + size);
  }
}

async function* breaksOff(): AsyncGenerator<Uint8Array> {
  yield randomBytes(1_000);
  await Promise.resolve();
  throw new Error('the line went dead');
}

export function mediaStoreContract(
  name: string,
  open: () => Promise<{ store: MediaStore; files(): Promise<number>; close(): Promise<void> }>,
): void {
  describe(name, () => {
    let place: Awaited<ReturnType<typeof open>>;
    let store: MediaStore;
    const workspaceId = randomUUID();
    const put = async (file: Parameters<MediaStore['stage']>[0]) => {
      const { store: toPlace, discard, ...stored } = await store.stage(file);
      await toPlace();
      await discard();
      return stored;
    };
    const read = async (storageId: string): Promise<Buffer> => {
      const file = await store.stream(storageId);
      const chunks: Uint8Array[] = [];
      for await (const chunk of file?.stream ?? []) chunks.push(chunk);
      expect(file?.bytes).toBe(Buffer.concat(chunks).length);
      return Buffer.concat(chunks);
    };
    beforeAll(async () => {
      place = await open();
      ({ store } = place);
    });
    afterAll(() => place.close());

    it('gives back the bytes and the type, whole and as a stream', async () => {
      const source = randomBytes(70_000);
      const { storageId, bytes, sha256 } = await put({ workspaceId, source, mimeType: 'image/png' });
      expect(storageId).toMatch(/^[0-9a-f]{64}\.png$/);
      expect({ bytes, sha256 }).toEqual({
        bytes: 70_000,
        sha256: createHash('sha256').update(source).digest('hex'),
      });
      const file = await store.open(storageId);
      expect(file?.mimeType).toBe('image/png');
      expect(Buffer.from(file!.bytes).equals(source)).toBe(true);
      expect((await read(storageId)).equals(source)).toBe(true);
    });

    it('names a stream like the same bytes in one piece, and keeps them once', async () => {
      const bytes = randomBytes(300_001);
      const whole = await put({ workspaceId, source: bytes, mimeType: 'video/mp4' });
      const before = await place.files();
      const pieces = await put({
        workspaceId,
        source: inPieces(bytes, 65_536),
        mimeType: 'video/mp4',
      });
      expect(pieces).toEqual(whole);
      expect(await place.files()).toBe(before);
      expect((await read(pieces.storageId)).equals(bytes)).toBe(true);
    });

    it('keeps the same bytes of two offices apart', async () => {
      const source = randomBytes(500);
      const ours = await put({ workspaceId, source, mimeType: 'image/png' });
      const theirs = await put({ workspaceId: randomUUID(), source, mimeType: 'image/png' });
      expect(theirs.storageId).not.toBe(ours.storageId);
      await store.remove(theirs.storageId);
      expect(await store.open(ours.storageId)).not.toBeNull();
    });

    it('removes for good, and a second time without a fault', async () => {
      const { storageId } = await put({
        workspaceId,
        source: randomBytes(100),
        mimeType: 'text/plain',
      });
      const before = await place.files();
      await store.remove(storageId);
      await store.remove(storageId);
      expect(await place.files()).toBe(before - 1);
      expect(await store.open(storageId)).toBeNull();
      expect(await store.stream(storageId)).toBeNull();
    });

    it('keeps nothing of a file that is too large or breaks off', async () => {
      const before = await place.files();
      const limitBytes = 9_999;
      const big = randomBytes(10_000);
      await expect(
        put({ workspaceId, source: inPieces(big, 999), mimeType: 'video/mp4', limitBytes }),
      ).rejects.toThrow(FileTooLarge);
      await expect(put({ workspaceId, source: big, mimeType: 'video/mp4', limitBytes })).rejects.toThrow(
        FileTooLarge,
      );
      await expect(put({ workspaceId, source: breaksOff(), mimeType: 'video/mp4' })).rejects.toThrow(
        'the line went dead',
      );
      expect(await place.files()).toBe(before);
    });

    it('opens nothing that it did not name itself', async () => {
      for (const storageId of [
        '',
        '../../etc/passwd',
        '/etc/passwd',
        'a.png',
        `${'0'.repeat(64)}.png`,
        `${'0'.repeat(64)}.exe`,
        `${'0'.repeat(60)}/../.png`,
        `${'0'.repeat(64)}.png\0`,
      ]) {
        expect(await store.open(storageId)).toBeNull();
        expect(await store.stream(storageId)).toBeNull();
        await store.remove(storageId);
      }
    });
  });
}
