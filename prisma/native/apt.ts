/** A private apt for the tests: downloads packages with this machine's own sources and keys, and installs nothing. */
import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export type Apt = {
  /** True when this machine's sources have such a package. */
  has(name: string): Promise<boolean>;
  /** Unpacks the packages with everything that they need, the C library excepted, into `to`. Throws what apt says. */
  unpack(names: string[], to: string): Promise<void>;
  /** Downloads a source package of another release (`trixie`) of the same archive; returns the folder with its files. */
  source(name: string, release: string): Promise<string>;
};

/** `work` is a folder of the caller's, removed by the caller. Takes some seconds: it fetches its own package lists. */
export async function privateApt(work: string): Promise<Apt> {
  for (const dir of [
    'lists/partial',
    'lists-src/partial',
    'cache/archives/partial',
    'debs',
    'source',
    'parts',
  ]) {
    mkdirSync(join(work, dir), { recursive: true });
  }
  const base = [
    ...['-o', `Dir::Cache=${work}/cache`, '-o', 'APT::Sandbox::User=', '-o', 'Acquire::Languages=none'],
    ...['-o', 'Acquire::Retries=2', '-o', 'Acquire::http::Timeout=20'],
  ];
  const binary = [...base, '-o', `Dir::State::lists=${work}/lists`];
  const call = (program: string, args: string[], cwd: string): Promise<{ stdout: string }> =>
    run(program, args, { cwd, timeout: 300_000, maxBuffer: 1 << 26 });
  await call('apt-get', [...binary, 'update'], work);

  async function closure(names: string[]): Promise<string[]> {
    const not = ['recommends', 'suggests', 'conflicts', 'breaks', 'replaces', 'enhances'];
    const args = ['depends', '--recurse', ...not.map((kind) => `--no-${kind}`), ...names];
    const { stdout } = await call('apt-cache', [...binary, ...args], work);
    // A second C library breaks every program; LLVM (400 MB) is for compiled queries, which the tests do without.
    const unwanted = /^lib(c6|c-|llvm|clang|gcc-\d|stdc\+\+-\d|perl|python)/;
    const found = stdout.split('\n').filter((line) => line.startsWith('lib') && !unwanted.test(line));
    return [...new Set([...names, ...found.map((line) => line.trim().split(':')[0] ?? '')])];
  }

  return {
    has: (name) =>
      call('apt-cache', [...binary, 'show', '--no-all-versions', name], work).then(
        () => true,
        () => false,
      ),
    async unpack(names, to) {
      const debs = join(work, 'debs');
      await call('apt-get', [...binary, 'download', ...(await closure(names))], debs);
      mkdirSync(to, { recursive: true });
      for (const deb of readdirSync(debs).filter((name) => name.endsWith('.deb'))) {
        await call('dpkg-deb', ['-x', join(debs, deb), to], work);
        rmSync(join(debs, deb));
      }
    },
    async source(name, release) {
      const list = join(work, 'source.list');
      writeFileSync(list, `deb-src ${debianArchive()} ${release} main\n`);
      const flags = [
        ...base,
        ...['-o', `Dir::Etc::sourcelist=${list}`, '-o', `Dir::Etc::sourceparts=${work}/parts`],
        ...['-o', `Dir::State::lists=${work}/lists-src`],
      ];
      await call('apt-get', [...flags, 'update'], work);
      await call('apt-get', [...flags, 'source', '--download-only', name], join(work, 'source'));
      return join(work, 'source');
    },
  };
}

/** The archive that this machine already trusts, with its key: `[signed-by=…] <uri>`. Throws when it uses none of Debian's. */
function debianArchive(): string {
  const dir = '/etc/apt/sources.list.d';
  const parts = existsSync(dir) ? readdirSync(dir).map((name) => join(dir, name)) : [];
  for (const file of ['/etc/apt/sources.list', ...parts].filter((name) => existsSync(name))) {
    const text = readFileSync(file, 'utf8');
    if (file.endsWith('.sources')) {
      for (const stanza of text.split(/\n\s*\n/)) {
        const uri = /^URIs:\s*(\S+\/debian\/?)(?:\s|$)/m.exec(stanza)?.[1];
        const key = /^Signed-By:\s*(\/\S+)/m.exec(stanza)?.[1];
        if (uri) return `${key ? `[signed-by=${key}] ` : ''}${uri}`;
      }
    } else if (file.endsWith('.list')) {
      const [, flags = '', uri] = /^deb\s+(\[[^\]]*\]\s+)?(\S+\/debian\/?)\s/m.exec(text) ?? [];
      if (uri) return `${flags}${uri}`;
    }
  }
  throw new Error('no Debian archive among the package sources of this machine');
}
