/**
 * Runs an entry of the house: `node operations/run.mjs main.ts …`. Its thousand files are made a few first, since a
 * loader that visits them one by one takes longer to read the house than the house takes to start. What was made is kept
 * until a source changes. `--make` only makes it (for an image).
 */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = dirname(import.meta.dirname);
/** Paths of the sources are part of what is made, so a copy of the tree makes its own. */
const maker = `${root} ${process.version}`;
/** Decide how it is made, and are no source of it. */
const ways = ['operations/run.mjs', 'package.json', 'tsconfig.json', 'node_modules/esbuild/package.json'];

/** @typedef {{ maker: string, parts: string[], sources: Record<string, string> }} Made Each source with what it held. */

/** What a file holds, since an image rounds the time at which it was written. */
const heldIn = (/** @type {string | Uint8Array} */ bytes) => createHash('sha256').update(bytes).digest('hex');

function heldAt(/** @type {string} */ source) {
  const path = join(root, source);
  return existsSync(path) ? heldIn(readFileSync(path)) : 'nothing';
}

function isFresh(/** @type {string} */ folder) {
  try {
    /** @type {Made} */
    const made = JSON.parse(readFileSync(join(folder, 'made-of'), 'utf8'));
    return (
      made.maker === maker &&
      made.parts.every((part) => existsSync(join(folder, part))) &&
      Object.entries(made.sources).every(([source, held]) => heldAt(source) === held)
    );
  } catch {
    return false; // never made, or by an older house
  }
}

/**
 * Files that lie beside a source (pages, threads, migrations) are found from where the source stands. What a source
 * holds is noted as it is read: one that is saved a moment later is new at the next start.
 */
const placesKept = (/** @type {Made['sources']} */ sources) => ({
  name: 'places kept',
  setup(/** @type {import('esbuild').PluginBuild} */ { onLoad }) {
    onLoad({ filter: /./, namespace: 'file' }, ({ path }) => {
      const contents = readFileSync(path);
      sources[relative(root, path)] = heldIn(contents);
      if (!path.endsWith('.ts')) return { loader: 'default', contents };
      return {
        loader: 'ts',
        contents: contents
          .toString('utf8')
          .replaceAll('import.meta.url', () => JSON.stringify(pathToFileURL(path).href))
          .replaceAll('import.meta.dirname', () => JSON.stringify(dirname(path)))
          .replaceAll('import.meta.filename', () => JSON.stringify(path)),
      };
    });
  },
});

async function make(/** @type {string} */ source, /** @type {string} */ folder) {
  const sources = Object.fromEntries(ways.map((way) => [way, heldAt(way)]));
  const { build, stop } = await import('esbuild');
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [source],
    outdir: folder,
    entryNames: '[name]',
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    packages: 'external',
    platform: 'node',
    format: 'esm',
    target: 'node20',
    sourcemap: 'linked',
    sourcesContent: false,
    write: false,
    logLevel: 'error',
    plugins: [placesKept(sources)],
  });
  void stop();
  // Each file comes whole or not at all, the entry last: two starts at once, or a kill, leave nothing that is half.
  const files = outputFiles.toSorted((a, b) => Number(isEntry(a.path)) - Number(isEntry(b.path)));
  const parts = files.map(({ path }) => basename(path));
  try {
    mkdirSync(folder, { recursive: true });
    for (const { path, contents } of files) keep(path, contents);
    for (const name of readdirSync(folder))
      if (name !== 'made-of' && !parts.includes(name) && isOld(join(folder, name)))
        rmSync(join(folder, name));
    keep(join(folder, 'made-of'), JSON.stringify({ maker, parts, sources }));
  } catch (error) {
    const { code } = /** @type {NodeJS.ErrnoException} */ (error);
    process.stderr.write(
      `CastMatch did not start.\nWhat it runs is not made of its sources as they are now, and ${folder} cannot be written (${code}): ` +
        `run "node operations/run.mjs ${relative(root, source)} --make" as somebody who may write there.\n`,
    );
    process.exit(1);
  }
}

/** What another start may still be reading is left alone. */
const isOld = (/** @type {string} */ path) => Date.now() - statSync(path).mtimeMs > 3_600_000;

const isEntry = (/** @type {string} */ path) => basename(path) === part;

function keep(/** @type {string} */ path, /** @type {string | Uint8Array} */ contents) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

// Wherever it is called from, an entry is one of this house.
const [entry = '', ...rest] = process.argv.slice(2);
const source = resolve(root, entry);
const part = `${basename(source, '.ts')}.mjs`;
const folder = join(
  root,
  'node_modules/.cache/castmatch/made',
  relative(root, source).replace(/\.ts$/, '').replaceAll(sep, '+'),
);
if (!isFresh(folder)) await make(source, folder);
if (rest[0] !== '--make') {
  // The entry finds the command line as if it had been run itself, and its errors name the sources.
  process.argv.splice(1, 2, source);
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(folder, part)).href);
}
