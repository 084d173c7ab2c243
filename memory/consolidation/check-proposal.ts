/** The model proposes, this disposes: a fact is kept only where the person's own words, letter by letter, carry it. */
import type { NewFact } from '../long-term/facts.ts';
import { factKeys, type FactKey } from '../long-term/keys.ts';
import { isPrivateMatter } from '../long-term/private-matters.ts';
import { languagesIn } from '../long-term/vocabulary.ts';
import type { Proposal } from './consolidator.ts';
import type { SaidItem } from './said-items.ts';

const longest = { identity: 60, value: 120, quote: 400, summary: 600 };
const dayMs = 86_400_000;

/** One spelling an identity, so that what rules and model say of the same thing meets. */
function identityOf(key: FactKey, identity: string, value: string): string {
  if (factKeys[key] === 'single') return '';
  if (key === 'languages') return languagesIn(value)[0]?.name ?? value.trim();
  return (identity.trim() || value.trim()).toLowerCase();
}

/** Midnight IST of a day, or nothing where it is no day near enough to be meant. */
function day(text: string | null, saidAt: Date): Date | undefined {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = new Date(`${text}T00:00:00+05:30`);
  const years = Math.abs(at.getTime() - saidAt.getTime()) / (365 * dayMs);
  return years < 20 ? at : undefined;
}

const plain = (text: string, most: number): boolean =>
  text.trim() !== '' && text.length <= most && !/[\p{Cc}<>]/u.test(text);

/** Without the sentences that touch what is never kept. */
function summaryOf(text: string): string {
  const sentences = text
    .replace(/[\p{Cc}<>]+/gu, ' ')
    .split(/(?<=[.!?।])\s+/)
    .filter((sentence) => !isPrivateMatter(sentence));
  let kept = '';
  for (const sentence of sentences) {
    if (kept.length + sentence.length + 1 > longest.summary) break;
    kept = `${kept} ${sentence}`.trim();
  }
  return kept;
}

/** `items`: what of the stretch still stands in memory. `keys` and `summaries`: what may be stated and is wanted. */
export function checkProposal(
  { facts, summaries }: Proposal,
  asked: {
    items: readonly SaidItem[];
    readTo: bigint;
    keys: readonly FactKey[];
    summaries: readonly string[];
  },
): { facts: NewFact[]; summaries: Map<string, string>; dropped: number } {
  const sources = new Map(
    asked.items
      .filter((item) => item.speaker === 'person' && item.no > asked.readTo)
      .map((item) => [Number(item.no), item]),
  );
  const kept: NewFact[] = [];
  for (const fact of facts) {
    const item = sources.get(fact.line);
    const quote = fact.quote.trim();
    const value = fact.value.trim();
    if (!item || !asked.keys.includes(fact.key)) continue;
    if (!/[\p{L}\p{N}]/u.test(quote) || quote.length > longest.quote || !item.text.includes(quote)) continue;
    // A question states nothing, whatever a model makes of it.
    const after = item.text.slice(item.text.indexOf(quote) + quote.length);
    if (quote.endsWith('?') || /^[^.!,;\n]*\?/.test(after)) continue;
    if (!plain(value, longest.value) || fact.identity.length > longest.identity) continue;
    if (isPrivateMatter(`${quote} ${value} ${fact.identity}`)) continue;
    const from = day(fact.from, item.said_at);
    const until = day(fact.until, item.said_at);
    if (fact.until !== null && (!until || until < (from ?? item.said_at))) continue;
    kept.push({
      key: fact.key,
      identity: identityOf(fact.key, fact.identity, value),
      value,
      ends: fact.ends,
      source: 'self',
      messageId: item.message_id,
      quote,
      saidAt: item.said_at,
      ...(from ? { validFrom: from } : {}),
      ...(until ? { statedTo: new Date(until.getTime() + dayMs) } : {}),
      ...(item.production_id === null ? {} : { productionId: item.production_id, audience: 'project' }),
    });
  }
  const told = summaries.flatMap(({ conversation, text }) => {
    const words = summaryOf(text);
    return asked.summaries.includes(conversation) && words !== '' ? [[conversation, words] as const] : [];
  });
  return { facts: kept, summaries: new Map(told), dropped: facts.length - kept.length };
}
