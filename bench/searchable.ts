/**
 * How long after it was sent a message is found by its meaning, on the real way: web API, inbox, turn, job, model thread,
 * vector. An open loop, so that a slow moment is not hidden by sending less. Options: `--per-second N --seconds N --people N`,
 * `--postgres URL`, `--log FILE`.
 */
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { z } from 'zod';
import { createMiniLmEmbedder } from '../memory/embedding/minilm.ts';
import { nearestItems, readMeanings } from '../memory/episodic/dense.ts';
import { createDatabase, type Database } from '../prisma/client.ts';
import { startGround } from './lab/ground.ts';
import { createHouse } from './lab/house.ts';
import { createRandom } from './lab/random.ts';
import { createWebClient } from './lab/web-client.ts';
import { percentile } from './percentile.ts';
import { startModel } from './pipeline/model.ts';

const argsSchema = z.object({
  perSecond: z.coerce.number().default(10),
  seconds: z.coerce.number().int().default(60),
  people: z.coerce.number().int().default(50),
  postgres: z.string().optional(),
  log: z.string().optional(),
  json: z.boolean().default(false),
});

const lookMs = 1_000;
/** What was not found by then is counted as lost. */
const patienceMs = 60_000;
const checkedByMeaning = 25;

type Item = { no: string; text: string; person: string; workspace: string };

/** A dozen words, as people write about their work; the number tells it from all others. */
function sayingMaker() {
  const random = createRandom(5);
  const of = (words: string) => {
    const list = words.split(' ');
    return () => list[random.whole(0, list.length - 1)] ?? '';
  };
  const what = of('riding swimming dancing fencing singing mimicry juggling archery driving cooking boxing skating');
  const where = of('Pune Nashik Thane Kolhapur Nagpur Indore Jaipur Surat Bhopal Lucknow Goa Satara');
  const when = of('Monday Tuesday Wednesday Thursday Friday Saturday Sunday');
  return (n: number) =>
    `I did ${what()} for a film in ${where()} last ${when()} and they liked it, that was shoot ${n} of mine`;
} // prettier-ignore

export async function run(args: Record<string, unknown>): Promise<Record<string, unknown>> {
  const options = argsSchema.parse({ ...args, perSecond: args['per-second'] });
  const log = (line: string): void => void (options.json || process.stderr.write(`${line}\n`));
  const ground = await startGround({ ground: 'native', postgres: options.postgres, log });
  const model = await startModel({ firstTokenMs: 150 });
  const house = await createHouse({
    settings: {
      ...ground.settings,
      ANTHROPIC_API_KEY: 'sk-test',
      ANTHROPIC_BASE_URL: model.url,
      CLAUDE_FIRST_TOKEN_MS: '60000',
      CLAUDE_DAILY_BUDGET_USD: '1000000',
      CASTMATCH_PACE: 'off',
      CASTMATCH_RATE_PER_MINUTE: '10000',
    },
    ...(options.log ? { logTo: options.log } : {}),
  });
  const url = ground.settings['DATABASE_URL'] ?? '';
  const client = new pg.Client({ connectionString: url });
  const db = createDatabase({ url, poolSize: 1 });
  try {
    log(`application up after ${Math.round(await house.start())} ms`);
    await house.quiet(240_000);
    await client.connect();
    const web = createWebClient(house);
    const saying = sayingMaker();
    const say = (n: number, text: string) =>
      web.post({
        id: `say ${n}`,
        persona: 'talent',
        person: `Person ${n % options.people}`,
        conversation: `talk ${n % options.people}`,
        text,
      });
    // The model is loaded, people and conversations are made.
    for (let n = 0; n < options.people; n++) await say(-1 - n, `Hello, this is number ${n}`);
    await pause(5_000);
    const { rows } = await client.query<{ no: string }>('SELECT coalesce(max(no), 0) AS no FROM memory_item');
    const before = rows[0]?.no ?? '0';

    // The database notes the moment itself: asking it all the time would take what is measured.
    await client.query(`CREATE TABLE bench_found (item_no bigint, how text, at timestamptz NOT NULL, PRIMARY KEY (item_no, how));
      GRANT INSERT ON bench_found TO castmatch_app;
      CREATE FUNCTION bench_note() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
        INSERT INTO bench_found VALUES (CASE TG_ARGV[0] WHEN 'words' THEN (to_jsonb(NEW)->>'no')::bigint ELSE (to_jsonb(NEW)->>'item_no')::bigint END,
          TG_ARGV[0], clock_timestamp()) ON CONFLICT DO NOTHING;
        RETURN NULL; END $$;
      CREATE TRIGGER bench_words AFTER INSERT ON memory_item FOR EACH ROW EXECUTE FUNCTION bench_note('words');
      CREATE TRIGGER bench_meaning AFTER INSERT ON memory_vector FOR EACH ROW EXECUTE FUNCTION bench_note('meaning');`);
    const meant = new Map<string, number>();
    const countFound = async (): Promise<number> => {
      const { rows } = await client.query<{ n: number }>(
        `SELECT count(*)::int AS n FROM bench_found f JOIN memory_item i ON i.no = f.item_no
         WHERE i.no > $1 AND i.speaker = 'person' AND f.how = 'meaning'`,
        [before],
      );
      return rows[0]?.n ?? 0;
    };
    const total = Math.round(options.perSecond * options.seconds);
    const start = Date.now();
    let sending = true;
    const posts = (async () => {
      const all: Promise<string>[] = [];
      for (let n = 0; n < total; n++) {
        const at = start + (n * 1000) / options.perSecond;
        await pause(Math.max(0, at - Date.now()));
        const text = saying(n);
        meant.set(text, at);
        all.push(say(n, text));
      }
      await Promise.all(all);
      sending = false;
    })();
    const until = start + options.seconds * 1000 + patienceMs;
    while ((sending || (await countFound()) < total) && Date.now() < until) await pause(lookMs);
    await posts;
    const foundBy = async (how: 'words' | 'meaning') => {
      const { rows: found } = await client.query<Item & { at: Date }>(
        `SELECT i.no, i.text, i.person_id AS person, i.workspace_id AS workspace, f.at FROM bench_found f JOIN memory_item i ON i.no = f.item_no
         WHERE i.no > $1 AND i.speaker = 'person' AND f.how = $2`,
        [before, how],
      );
      const times = found.map(({ text, at }) => at.getTime() - (meant.get(text) ?? Number.NaN));
      return {
        found,
        ms: { p50: percentile(times, 50), p95: percentile(times, 95), max: percentile(times, 100) },
      };
    };
    const [words, meaning] = [await foundBy('words'), await foundBy('meaning')];
    return {
      ground: ground.kind,
      messages: total,
      perSecond: options.perSecond,
      lost: total - meaning.found.length,
      byWordsMs: words.ms,
      byMeaningMs: meaning.ms,
      foundByMeaning: await foundByMeaning(db, meaning.found),
    };
  } finally {
    await client.end();
    await db.stop();
    await house.stop();
    await model.close();
    await ground.stop();
  }
}

/** Share of the messages whose own words, as a question's vector, have them among the three nearest of their person. */
async function foundByMeaning(db: Database, items: readonly Item[]): Promise<number> {
  const embedder = createMiniLmEmbedder();
  const step = Math.max(1, Math.floor(items.length / checkedByMeaning));
  const asked = items.filter((_, i) => i % step === 0);
  let hits = 0;
  for (const { no, text, person, workspace } of asked) {
    const [values] = await embedder.embed([text], 'query');
    const meanings = await db.quickly(workspace, (tx) =>
      readMeanings(tx, {
        workspaceId: workspace,
        scope: { kind: 'person', personIds: [person], productionIds: [] },
        vector: { modelId: embedder.modelId, values: values! },
      }),
    );
    if (nearestItems(meanings, 3).includes(Number(no))) hits++;
  }
  await embedder.close();
  return Math.round((100 * hits) / Math.max(1, asked.length)) / 100;
}
