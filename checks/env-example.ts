/** `.env.example`, written from the schema of the settings: `npx tsx checks/env-example.ts > .env.example`. */
import { pathToFileURL } from 'node:url';
import { settings } from '../config.ts';

const width = 98;
const titles: Record<string, string> = {
  PORT: 'The application',
  DATABASE: 'Servers; private ones under CASTMATCH_DATA when unset',
  ANTHROPIC: 'Claude',
  TELEGRAM: 'Telegram',
  WHATSAPP: 'WhatsApp',
  CHROMIUM: 'WhatsApp',
  TRANSCRIBER: 'Voice notes',
  S3: 'Files',
  SLACK: 'Slack',
  VOYAGE: 'Embeddings',
};
const head = `# Every setting, with its default. Copy to .env and uncomment what you need; an empty value counts as unset.
# In docker-compose.yml this file is read as .env by both services.
`;

/** Breaks a sentence into comment lines. */
function comment(text: string): string {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? '';
    if (`${last} ${word}`.length > width) lines.push(word);
    else lines[lines.length - 1] = `${last} ${word}`.trim();
  }
  return lines.map((line) => `# ${line}`).join('\n');
}

export function envExample(): string {
  const seen = new Set<string>();
  const blocks = Object.entries(settings.shape).map(([name, schema]) => {
    const preset = schema.safeParse(undefined);
    const { data } = preset;
    const value = typeof data === 'object' || data === undefined ? '' : String(data);
    const title = titles[name] ?? titles[name.split('_')[0] ?? ''];
    const first = title !== undefined && !seen.has(title);
    if (first) seen.add(title);
    const heading = first ? `\n# ── ${title} ──\n\n` : '';
    return `${heading}${comment(schema.description ?? '')}\n#${name}=${value}\n`;
  });
  return `${head}${blocks.join('\n')}`;
}
if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.stdout.write(envExample());
