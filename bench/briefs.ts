/** Bench of the brief readers: reads a JSONL of briefs, writes predictions in the same shape, and times the reading. */
import { readFileSync, writeFileSync } from 'node:fs';
import type { BriefReader } from '../bot/understanding/brief.ts';
import { createClaudeBriefReader } from '../bot/understanding/briefs/claude/read-brief.ts';
import { readBrief } from '../bot/understanding/briefs/read-brief.ts';
import { createClaudeClient } from '../bot/brain/claude/client.ts';
import { readSettings } from '../config.ts';

type Line = { id: string; lang: string; sentAt: string; text: string };

/** `reader` lets another reader be judged by the same file; it may be asynchronous. */
export async function run(args: {
  data?: string;
  out?: string;
  json: boolean;
  reader?: (...given: Parameters<BriefReader>) => ReturnType<BriefReader> | Promise<ReturnType<BriefReader>>;
  [k: string]: unknown;
}): Promise<Record<string, unknown>> {
  if (!args.data) throw new Error('briefs needs --data FILE (JSONL of briefs)');
  const reader = args.reader ?? readerOf(args['brain']);
  const items = readFileSync(args.data, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Line);
  const predictions: string[] = [];
  const took: number[] = [];
  const languages: Record<string, { n: number; roles: number; detected: number }> = {};
  for (const item of items) {
    const start = performance.now();
    const reading = await reader(item.text, { sentAt: new Date(item.sentAt) });
    took.push(performance.now() - start);
    const roles = reading.roles.map(({ quotes: _quotes, ...role }) => role);
    const { type, confidential } = reading.project;
    predictions.push(
      JSON.stringify({ id: item.id, project: { type, confidential }, roles, missing: reading.missing }),
    );
    const tally = (languages[item.lang] ??= { n: 0, roles: 0, detected: 0 });
    tally.n++;
    tally.roles += roles.length;
    if (reading.language === item.lang) tally.detected++;
  }
  if (args.out) writeFileSync(args.out, `${predictions.join('\n')}\n`);
  took.sort((a, b) => a - b);
  const at = (share: number) => Math.round((took[Math.floor((took.length - 1) * share)] ?? 0) * 100) / 100;
  return { bench: 'briefs', n: items.length, msP50: at(0.5), msP95: at(0.95), languages };
}

/** `--brain claude` reads with the model alone, `--brain both` with the rules beside it; key, address and model from the settings. */
function readerOf(brain: unknown): NonNullable<Parameters<typeof run>[0]['reader']> {
  if (brain === undefined || brain === 'rules') return readBrief;
  if (brain !== 'claude' && brain !== 'both') throw new Error('--brain is rules, claude or both');
  const settings = readSettings(process.env);
  if (!settings.ANTHROPIC_API_KEY) throw new Error(`--brain ${brain} needs ANTHROPIC_API_KEY`);
  const read = createClaudeBriefReader({
    client: createClaudeClient({ apiKey: settings.ANTHROPIC_API_KEY, baseURL: settings.ANTHROPIC_BASE_URL }),
    model: settings.CLAUDE_MODEL,
    crossed: brain === 'both',
  });
  return async (text, { sentAt }) => {
    const heard = await read({ text, media: [], sentAt });
    if (!heard) throw new Error('the model answered nothing that can be read');
    return heard.reading;
  };
}
