/** Vectors kept in a folder between runs of a bench, by model and text: embedding a large set takes minutes, and a run that is cut goes on. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Embedder, TextKind } from '../memory/embedding/embedder.ts';

const sha = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 32);

/** The vector of each text; those that the folder lacks are embedded and added to it. Without a folder nothing is kept. */
export async function embedAll(
  embedder: Embedder,
  texts: readonly string[],
  kind: TextKind,
  options: { folder?: string | undefined; log?: (line: string) => void } = {},
): Promise<Map<string, Float32Array>> {
  const vectors = new Map<string, Float32Array>();
  const path = options.folder
    ? join(options.folder, `${embedder.modelId.replace(/\W+/g, '_')}-${kind}`)
    : undefined;
  if (path && existsSync(`${path}.keys`)) {
    const keys = readFileSync(`${path}.keys`, 'utf8').split('\n').filter(Boolean);
    const bytes = readFileSync(`${path}.f32`);
    const all = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
    keys.forEach((key, i) => vectors.set(key, all.subarray(i * embedder.dims, (i + 1) * embedder.dims)));
  }
  // Texts of like length together: a batch is padded to its longest.
  const missing = [...new Set(texts)]
    .filter((text) => !vectors.has(sha(text)))
    .sort((a, b) => a.length - b.length);
  const save = (): void => {
    if (!path || !options.folder) return;
    mkdirSync(options.folder, { recursive: true });
    const flat = new Float32Array(vectors.size * embedder.dims);
    [...vectors.values()].forEach((vector, i) => flat.set(vector, i * embedder.dims));
    writeFileSync(`${path}.f32`, Buffer.from(flat.buffer));
    writeFileSync(`${path}.keys`, [...vectors.keys()].join('\n'));
  };
  for (let i = 0; i < missing.length; i += 64) {
    const part = missing.slice(i, i + 64);
    const fresh = await embedder.embed(part, kind);
    part.forEach((text, j) => vectors.set(sha(text), fresh[j]!));
    options.log?.(`embedded ${Math.min(i + 64, missing.length)} of ${missing.length} texts`);
    if (i % 640 === 576 || i + 64 >= missing.length) save();
  }
  return new Map(texts.map((text) => [text, vectors.get(sha(text))!]));
}
