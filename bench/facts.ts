/**
 * Reads short histories: what is true now, what was replaced, and which lines answer a question. By the rules; with
 * `--brain claude` what a night's reader finds comes beside them (key, address and model from the settings).
 */
import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { createClaudeConsolidator } from '../bot/brain/claude/consolidator.ts';
import { readSettings } from '../config.ts';
import { createMiniLmEmbedder } from '../memory/embedding/minilm.ts';
import { embeddingTextOf } from '../memory/episodic/embedding-text.ts';
import { keyOf, type Saying } from '../memory/episodic/key.ts';
import { readQuestion } from '../memory/episodic/question.ts';
import { createScopeIndex } from '../memory/episodic/scope-index.ts';
import { readFacts, type ReadFact } from '../memory/long-term/read-facts.ts';
import { resolve } from '../memory/long-term/resolve.ts';
import { readByNight } from './facts/night.ts';
import { embedAll } from './vector-cache.ts';

const history = z.object({
  id: z.string(),
  person: z.object({ name: z.string() }),
  messages: z.array(z.object({ at: z.string(), from: z.enum(['bot', 'person']), text: z.string() })),
  questions: z.array(z.object({ q: z.string() })).default([]),
});
type History = z.infer<typeof history>;

interface Held extends ReadFact {
  validTo: Date | null;
}

/** Statements of one history, settled key by key as the database settles them; `more`: what a night found beside the rules. */
export function settle(item: History, more: readonly ReadFact[] = []): Held[] {
  const lines = item.messages.map(({ at, from, text }) => ({ at: new Date(at), from, text }));
  // Lines are read as sent: an answer belongs to the question before it, whatever arrived late.
  const order = lines
    .map((_, i) => i)
    .sort((a, b) => lines[a]!.at.getTime() - lines[b]!.at.getTime() || a - b);
  const byRules = readFacts(order.map((i) => lines[i]!)).map((fact) => ({
    ...fact,
    index: order[fact.index]!,
  }));
  const isKnown = ({ key, identity, value, index }: ReadFact): boolean =>
    byRules.some(
      (fact) =>
        fact.key === key &&
        fact.identity === identity &&
        fact.index === index &&
        fact.value.toLowerCase() === value.toLowerCase(),
    );
  const found = [...byRules, ...more.filter((fact) => !isKnown(fact))];
  const groups = new Map<string, ReadFact[]>();
  for (const fact of found) {
    const key = `${fact.key} ${fact.identity}`;
    groups.set(key, [...(groups.get(key) ?? []), fact]);
  }
  return [...groups.values()].flatMap((group) => {
    const statements = group.map((fact, i) => ({
      id: String(i),
      value: fact.value,
      ends: fact.ends ?? false,
      source: 'self' as const,
      saidAt: lines[fact.index]!.at,
      learntAt: new Date(fact.index),
      validFrom: fact.validFrom ?? lines[fact.index]!.at,
      statedTo: fact.statedTo ?? null,
    }));
    return resolve(statements).flatMap(({ id, validTo }) => {
      const began = statements[Number(id)]!.validFrom;
      // Closed where it began: a confirmation, or corrected before it held.
      return validTo && validTo <= began && group.length > 1 && confirmsOnly(group, Number(id))
        ? []
        : [{ ...group[Number(id)]!, validTo }];
    });
  });
}

/** Whether the same value was stated before: then it was confirmed, not replaced. */
const confirmsOnly = (group: readonly ReadFact[], i: number) =>
  group.slice(0, i).some((fact) => fact.value === group[i]!.value);

/** The gold writes all languages of a person in one row. */
function rows(facts: readonly Held[]): { key: string; value: string }[] {
  const spoken = facts.filter(({ key }) => key === 'languages').map(({ value }) => value);
  const others = facts.filter(({ key }) => key !== 'languages').map(({ key, value }) => ({ key, value }));
  return spoken.length > 0 ? [...others, { key: 'languages', value: spoken.join(', ') }] : others;
}

export async function run(args: {
  data?: string;
  out?: string;
  json: boolean;
  [k: string]: unknown;
}): Promise<Record<string, unknown>> {
  if (args.data === undefined) throw new Error('facts needs --data FILE');
  const now = new Date(typeof args['now'] === 'string' ? args['now'] : '2026-11-23T12:00:00+05:30');
  const items = (await readFile(args.data, 'utf8'))
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => history.parse(JSON.parse(line)));
  const folder = typeof args['cache'] === 'string' ? args['cache'] : undefined;
  const embedder = createMiniLmEmbedder();
  const sayings = (item: History): Saying[] =>
    item.messages.map(({ at, from, text }) => ({
      speakerName: from === 'bot' ? 'CastMatch' : item.person.name,
      text: text.trim(),
      attached: '',
      saidAt: new Date(at),
    }));
  const texts = items.flatMap((item) => sayings(item).map((s, i, all) => embeddingTextOf(s, all[i - 1])));
  const vectors = await embedAll(embedder, texts, 'document', { folder });
  const questions = await embedAll(
    embedder,
    items.flatMap((item) => item.questions.map(({ q }) => q)),
    'query',
    { folder },
  );
  await embedder.close();
  const nights = args['brain'] === 'claude' ? await readNights(items) : new Map<string, ReadFact[]>();
  const predictions = items.map((item) => {
    const facts = settle(item, nights.get(item.id));
    const all = sayings(item);
    const index = createScopeIndex(
      all.map((s, i) => ({
        key: keyOf(
          s,
          [all[i - 1], all[i - 2]].flatMap((x) => x ?? []),
          all[i + 1],
          facts.filter(({ index }) => index === i),
        ),
        session: s.saidAt.toISOString().slice(0, 10),
        speakerName: s.speakerName,
        saidAt: s.saidAt,
        vector: vectors.get(embeddingTextOf(s, all[i - 1])),
      })),
    );
    return {
      id: item.id,
      current: rows(facts.filter(({ ends, validTo }) => !ends && (validTo === null || validTo > now))),
      superseded: facts
        .filter(
          ({ ends, validTo, key }) => !ends && validTo !== null && validTo <= now && key !== 'languages',
        )
        .map(({ key, value }) => ({ key, value })),
      answers: item.questions.map(({ q }) => {
        const scores = index.scores(readQuestion(q, now), questions.get(q));
        const evidence = scores
          .map((score, i) => ({ score, i }))
          .filter(({ i }) => item.messages[i]!.from === 'person')
          .sort((a, b) => b.score - a.score)
          .map(({ i }) => i);
        return { q, evidence: evidence.slice(0, 3) };
      }),
    };
  });
  if (args.out !== undefined)
    await writeFile(args.out, predictions.map((p) => `${JSON.stringify(p)}\n`).join(''));
  return {
    bench: 'facts',
    n: items.length,
    statements: predictions.reduce((sum, p) => sum + p.current.length + p.superseded.length, 0),
  };
}

/** In the order of their saying, as the product asks. */
function readNights(items: readonly History[]): Promise<Map<string, ReadFact[]>> {
  const settings = readSettings(process.env);
  if (!settings.ANTHROPIC_API_KEY) throw new Error('--brain claude needs ANTHROPIC_API_KEY');
  const consolidator = createClaudeConsolidator({
    apiKey: settings.ANTHROPIC_API_KEY,
    baseURL: settings.ANTHROPIC_BASE_URL,
    model: settings.CLAUDE_MODEL,
  });
  const byId = new Map(items.map((item) => [item.id, item]));
  return readByNight(items, consolidator, (id) => settle(byId.get(id)!));
}
