/** The entry: reads the settings, tells what it does, starts the house and stops it in order. */
import type { App } from './app.ts';
import { readSettings } from './config.ts';
import { loadEnvironment } from './operations/env-file.ts';
import { prepareGround, type Ground } from './operations/ground.ts';
import { createLog } from './operations/log.ts';

const say = (line: string): void => void process.stdout.write(`${line}\n`);
const startedAt = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Says when a step begins to take long, and how long it took. */
async function step<T>(what: string, work: () => Promise<T>): Promise<T> {
  const began = performance.now();
  const patience = setTimeout(() => say(`  … ${what}`), 1_500);
  try {
    const result = await work();
    say(`  ✓ ${what.padEnd(18)} ${seconds(began).padStart(7)}`);
    return result;
  } finally {
    clearTimeout(patience);
  }
}

async function main(): Promise<void> {
  loadEnvironment();
  const settings = readSettings(process.env);
  const log = createLog({ level: settings.CASTMATCH_LOG });
  say('CastMatch is starting.');
  let ground: Ground | null = null;
  let app: App | null = null;
  let stopping = false;

  const stop = async (why: string, code: number): Promise<void> => {
    if (stopping) return;
    stopping = true;
    say(`Stopping (${why}): running answers get up to 10 s.`);
    // Whatever hangs, the process ends: what was not finished is on record and is resumed at the next start.
    setTimeout(() => process.exit(code), 20_000).unref();
    try {
      await app?.stop();
      await ground?.stop();
    } catch (err) {
      log.error({ err }, 'stopping failed');
    }
    process.exit(code);
  };
  process.on('SIGINT', () => void stop('Ctrl-C', 0));
  process.on('SIGTERM', () => void stop('SIGTERM', 0));
  process.on('unhandledRejection', (err) => log.error({ err }, 'an error that nobody handled'));

  const preparing = prepareGround({
    data: settings.CASTMATCH_DATA,
    databaseUrl: settings.DATABASE_URL,
    redisUrl: settings.REDIS_URL,
    pool: settings.DATABASE_POOL,
    step,
    log: (line) => log.debug({ line }, 'ground'),
    onGivenUp: (what) =>
      void stop(`the private ${what} keeps dying; see the folder ${settings.CASTMATCH_DATA}`, 1),
  }).then((prepared) => (ground = prepared));
  try {
    // Reading the house takes about as long as its servers take to come up.
    const [prepared, { startApp }] = await Promise.all([preparing, import('./app.ts')]);
    app = await startApp({ settings, ground: prepared, log, step });
  } catch (error) {
    // What is being stopped fails in many ways, and none of them is news.
    if (stopping) return;
    await preparing.then(
      (prepared) => prepared.stop(),
      () => {}, // it has stopped what came up of it
    );
    throw error;
  }
  say(
    `Ready after ${seconds(startedAt)}.${settings.ANTHROPIC_API_KEY ? '' : ' No ANTHROPIC_API_KEY: the rules do the talking.'}`,
  );
  if (app.office?.setupCode)
    say(
      `Office ${app.office.slug} has no admin yet: whoever writes "/join ${app.office.setupCode}" to its bot within an hour is.`,
    );
  if (app.link) say(`\nOpen  ${app.link}\n`);
}

/** What a person can mend has a message made for them and a name of its own; a stack would only hide it. */
const isMeantForPeople = (error: Error): boolean =>
  error.name !== 'Error' && !/^(Type|Reference|Range|Syntax)Error$/.test(error.name);

main().catch((error: unknown) => {
  if (error instanceof Error && (error as NodeJS.ErrnoException).code === 'EADDRINUSE') {
    process.stderr.write(
      'CastMatch did not start.\nPORT is taken by another program: stop it, or set PORT.\n',
    );
    process.exit(1);
  }
  const reason =
    error instanceof Error
      ? isMeantForPeople(error)
        ? error.message
        : (error.stack ?? error.message)
      : String(error);
  process.stderr.write(`CastMatch did not start.\n${reason}\n`);
  process.exit(1);
});
