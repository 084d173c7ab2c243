/**
 * Prints the link under which a further Slack workspace installs the app for an office of this house, good for a day:
 * `node operations/run.mjs operations/slack-link.ts <slug of the office>`. Needs PUBLIC_URL and the secret that the house runs with.
 */
import { installLink } from '../bot/install-link.ts';
import { readSettings } from '../config.ts';
import { loadEnvironment } from './env-file.ts';
import { installationSecret } from './installation-secret.ts';
import { createVault } from './vault.ts';

loadEnvironment();

const settings = readSettings(process.env);
const office = process.argv[2] ?? settings.SLACK_WORKSPACE;
if (!settings.PUBLIC_URL) throw new Error('PUBLIC_URL is needed: the installation comes back to it');
const secret = settings.CASTMATCH_SECRET ?? installationSecret(settings.CASTMATCH_DATA);
const link = installLink({
  vault: createVault(secret),
  publicUrl: settings.PUBLIC_URL,
  office,
  now: new Date(),
});
process.stdout.write(`${link}\n`);
