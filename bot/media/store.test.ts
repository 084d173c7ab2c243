import { mkdtempSync, readdirSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { startS3 } from '../../standins/s3/index.ts';
import { createFolderStore } from './folder-store.ts';
import { createS3Store, StorageFault } from './s3-store.ts';
import { mediaStoreContract } from './store.contract.ts';

const folder = (): string => mkdtempSync(join(tmpdir(), 'castmatch-media-'));
const filesIn = (dir: string): number =>
  readdirSync(dir, { recursive: true }).filter((name) => statSync(join(dir, String(name))).isFile()).length;

mediaStoreContract('a folder of files', () => {
  const dir = folder();
  return Promise.resolve({
    store: createFolderStore({ folder: dir }),
    files: () => Promise.resolve(filesIn(dir)),
    close: () => Promise.resolve(rmSync(dir, { recursive: true })),
  });
});

const keys = { accessKeyId: 'AKIDTEST', secretAccessKey: 'not-a-real-secret', region: 'ap-south-1' };

mediaStoreContract('S3-compatible storage', async () => {
  const scratch = folder();
  const standin = await startS3({ ...keys, bucket: 'media' });
  return {
    store: createS3Store({ ...keys, endpoint: standin.url, bucket: 'media', scratch }),
    // Nothing may be left behind in the folder where streams are written down either.
    files: () => Promise.resolve(standin.objects.size + filesIn(scratch)),
    async close() {
      await standin.close();
      rmSync(scratch, { recursive: true });
    },
  };
});

it('what a process left half received goes, and not what another is receiving', async () => {
  const dir = folder();
  const store = createFolderStore({ folder: dir });
  await store.tidy();
  const staged = await store.stage({
    workspaceId: 'office',
    source: Buffer.from('x'),
    mimeType: 'image/png',
  });
  const [name] = readdirSync(join(dir, 'incoming'));
  const elevenMinutesAgo = Date.now() / 1000 - 660;
  writeFileSync(join(dir, 'incoming', 'left'), 'half a file');
  utimesSync(join(dir, 'incoming', 'left'), elevenMinutesAgo, elevenMinutesAgo);
  await store.tidy();
  expect(readdirSync(join(dir, 'incoming'))).toEqual([name]);
  await staged.store();
  expect(await store.open(staged.storageId)).not.toBeNull();
  rmSync(dir, { recursive: true });
});

it('is told apart from a missing file when the storage refuses or is away', async () => {
  const standin = await startS3({ ...keys, bucket: 'media' });
  const scratch = folder();
  const id = `${'0'.repeat(64)}.png`;
  const wrong = { ...keys, secretAccessKey: 'another', endpoint: standin.url, bucket: 'media', scratch };
  await expect(createS3Store(wrong).open(id)).rejects.toThrow(StorageFault);
  const right = createS3Store({ ...keys, endpoint: standin.url, bucket: 'media', scratch });
  expect(await right.open(id)).toBeNull();
  standin.fail(2);
  expect(await right.open(id)).toBeNull();
  await standin.close();
  await expect(right.open(id)).rejects.toThrow(StorageFault);
  rmSync(scratch, { recursive: true });
});
