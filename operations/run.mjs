/**
 * Runs an entry of the house: `node operations/run.mjs main.ts …`. Its thousand files are made one file first, since a
 * loader that visits them one by one takes longer to read the house than the house takes to start. What was made is kept
 * until a source changes. `--make` only makes it (for an image).
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = dirname(import.meta.dirname);

/** One line a source: what it looked like when the file was made of it. */
const looksOf = (/** @type {string[]} */ sources) =>
  sources.map((source) => {
    const { mtimeMs, size } = statSync(join(root, source));
    return `${source} ${mtimeMs} ${size}`;
  });

function isFresh(/** @type {string} */ madeOf) {
  try {
    const lines = readFileSync(madeOf, 'utf8').split('\n');
    return looksOf(lines.map((line) => line.split(' ')[0])).join('\n') === lines.join('\n');
  } catch {
    return false; // never made, or a source is gone
  }
}

/** Files that lie beside a source (pages, threads, migrations) are found from where the source stands. */
const placesKept = {
  name: 'places kept',
  setup(/** @type {import('esbuild').PluginBuild} */ { onLoad }) {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      loader: 'ts',
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.filename', JSON.stringify(path)),
    }));
  },
};

async function make(/** @type {string} */ entry, /** @type {string} */ folder) {
  const { build, stop } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: root,
    entryPoints: [entry],
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
    metafile: true,
    write: false,
    logLevel: 'error',
    plugins: [placesKept],
  });
  void stop();
  mkdirSync(folder, { recursive: true });
  // Each file comes whole or not at all, the entry last: two starts at once, or a kill, leave nothing that is half.
  const parts = outputFiles.toSorted(
    (a, b) => Number(isEntry(a.path, entry)) - Number(isEntry(b.path, entry)),
  );
  for (const { path, contents } of parts) keep(path, contents);
  const kept = new Set(['made-of', ...parts.map(({ path }) => basename(path))]);
  for (const name of readdirSync(folder))
    if (!kept.has(name) && isOld(join(folder, name))) rmSync(join(folder, name));
  keep(join(folder, 'made-of'), looksOf(['operations/run.mjs', ...Object.keys(metafile.inputs)]).join('\n'));
}

/** What another start may still be reading is left alone. */
const isOld = (/** @type {string} */ path) => Date.now() - statSync(path).mtimeMs > 3_600_000;

const isEntry = (/** @type {string} */ path, /** @type {string} */ entry) =>
  basename(path) === `${basename(entry, '.ts')}.mjs`;

function keep(/** @type {string} */ path, /** @type {string | Uint8Array} */ contents) {
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, contents);
  renameSync(draft, path);
}

const [entry = '', ...rest] = process.argv.slice(2);
const source = resolve(entry);
const folder = join(root, 'node_modules', '.cache', 'castmatch', 'made', basename(entry, '.ts'));
if (!isFresh(join(folder, 'made-of'))) await make(entry, folder);
if (rest[0] !== '--make') {
  // The entry finds the command line as if it had been run itself, and its errors name the sources.
  process.argv.splice(1, 2, source);
  process.setSourceMapsEnabled(true);
  await import(pathToFileURL(join(folder, `${basename(entry, '.ts')}.mjs`)).href);
}
