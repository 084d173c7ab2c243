/**
 * `npm run doctor [-- --json]`: looks at everything that the house needs, beside a running one or without, and says how to
 * mend what is wrong. Changes nothing. Ends with 1 when something has to be mended, for scripts.
 */
import { parseArgs } from 'node:util';
import manifest from './adapters/slack/manifest.json' with { type: 'json' };
import { findChromium } from './adapters/whatsapp/web/chromium.ts';
import { ConfigError, readSettings, settings as schema, type Settings } from './config.ts';
import { loadEnvironment } from './operations/env-file.ts';
import { createAsk } from './operations/doctor/ask.ts';
import { tryBrowser } from './operations/doctor/browser.ts';
import { runChecks, type Check } from './operations/doctor/check.ts';
import { claudeCheck } from './operations/doctor/claude.ts';
import { clockCheck } from './operations/doctor/clock.ts';
import { databaseCheck } from './operations/doctor/database.ts';
import { diskCheck } from './operations/doctor/disk.ts';
import { embeddingCheck } from './operations/doctor/embedding.ts';
import { createHide } from './operations/doctor/hide.ts';
import { nodeCheck } from './operations/doctor/node.ts';
import { redisCheck } from './operations/doctor/redis.ts';
import { isWell, report } from './operations/doctor/report.ts';
import { settingsCheck, withoutFaulty } from './operations/doctor/settings.ts';
import { embeddersOf } from './operations/from-settings.ts';
import { slackCheck } from './operations/doctor/slack.ts';
import { slackInstallations } from './operations/doctor/slack-installations.ts';
import { telegramCheck } from './operations/doctor/telegram.ts';
import { webhookCheck } from './operations/doctor/webhooks.ts';
import { whatsappCloudCheck } from './operations/doctor/whatsapp-cloud.ts';
import { whatsappWebCheck } from './operations/doctor/whatsapp-web.ts';
import { keptSecret } from './operations/installation-secret.ts';
import { createVault } from './operations/vault.ts';
import { migrationsDir } from './prisma/migrate.ts';

type Environment = Record<string, string | undefined>;

/** What can be read of the settings, and what cannot. */
function readWhatCanBe(environment: Environment): { settings: Settings; faults: string[] } {
  const faults: string[] = [];
  let left = environment;
  for (;;) {
    try {
      return { settings: readSettings(left), faults };
    } catch (error) {
      if (!(error instanceof ConfigError)) throw error;
      faults.push(...error.faults);
      left = withoutFaulty(left, error.faults);
    }
  }
}

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  loadEnvironment();
  const environment: Environment = process.env;
  const given = Object.keys(schema.shape).filter((name) => environment[name]);
  const { settings, faults } = readWhatCanBe(environment);
  const now = (): Date => new Date();
  const { ask, skews } = createAsk(now);
  const embedders = embeddersOf(settings);
  const { CASTMATCH_DATA: data, DATABASE_URL: databaseUrl, REDIS_URL: redisUrl } = settings;
  const scopes = manifest.oauth_config.scopes.bot;
  const secret = settings.CASTMATCH_SECRET ?? keptSecret(data);
  const vault = secret === null ? null : createVault(secret);
  const browser = () => tryBrowser(() => findChromium(settings.CHROMIUM));

  const checks: Check[] = [
    nodeCheck(),
    settingsCheck(faults, given.length),
    diskCheck({ data }),
    databaseCheck({
      data,
      databaseUrl,
      migrations: migrationsDir,
      modelIds: embedders.map(({ modelId }) => modelId),
      renews: (modelId) => embedders.some(({ supersedes }) => supersedes?.(modelId)),
      skews,
      inside: [slackInstallations({ settings, scopes, vault, ask })],
      now,
    }),
    redisCheck({ data, redisUrl }),
    embeddingCheck({ embedders, voyage: Boolean(settings.VOYAGE_API_KEY), clock: () => performance.now() }),
    claudeCheck(settings, ask),
    telegramCheck(settings, ask),
    slackCheck(settings, scopes, ask),
    whatsappCloudCheck(settings, ask, now),
    whatsappWebCheck(settings, browser),
    webhookCheck(settings, ask, now),
  ];
  // Both: a fault of the settings is told without its value, and so are values that could not be read.
  const hide = createHide({ ...environment, ...settings });
  const findings = await runChecks(checks, { hide });
  // Last: by now everybody who could tell the time has.
  findings.push(...(await runChecks([clockCheck(skews)], { hide })));
  const well = isWell(findings);
  process.stdout.write(
    values.json
      ? `${JSON.stringify({ ok: well, findings })}\n`
      : `CastMatch, looked at:\n\n${report(findings)}\n`,
  );
  process.exit(well ? 0 : 1);
}

main().catch((error: unknown) => {
  process.stderr.write(
    `The doctor could not look: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(2);
});
