/**
 * The prompt cache: a prefix is read back only when every byte before a mark is the same, long enough and not expired.
 * Order tools → system → messages; a mark looks back over at most twenty blocks for an entry written earlier.
 */
import { createHash } from 'node:crypto';
import { countTokens } from './tokens.ts';
import { blocksOf } from './wire.ts';
import type { MessagesRequest, Usage } from './wire.ts';

export type CacheDeps = {
  now: () => number;
  /** Shorter prefixes are silently not cached; 512 to 4,096 by model. */
  minimumTokens: number;
};

type Place = { key: string; tokens: number; mark: '5m' | '1h' | null };
export type InputUsage = Omit<Usage, 'output_tokens'>;

const lookBack = 20;
const lifeMs = { '5m': 5 * 60_000, '1h': 60 * 60_000 };

export function createPromptCache({ now, minimumTokens }: CacheDeps) {
  const entries = new Map<string, { until: number; lifeMs: number }>();

  const alive = (key: string): boolean => {
    const entry = entries.get(key);
    if (!entry) return false;
    if (entry.until >= now()) return true;
    entries.delete(key);
    return false;
  };

  /** Counts what the request reads from and writes to the cache. */
  function account(request: MessagesRequest): InputUsage {
    const places = placesOf(request);
    const total = places.at(-1)?.tokens ?? 0;
    const marks = places.flatMap((p, at) => (p.mark && p.tokens >= minimumTokens ? [at] : []));

    let read = 0;
    for (const at of marks.toReversed()) {
      for (let back = at; back >= 0 && back > at - lookBack && read === 0; back--) {
        const place = places[back]!;
        if (!alive(place.key)) continue;
        read = place.tokens;
        const entry = entries.get(place.key)!;
        entry.until = now() + entry.lifeMs;
      }
      if (read > 0) break;
    }

    const written = { '5m': 0, '1h': 0 };
    let reached = read;
    for (const at of marks) {
      const { key, tokens, mark } = places[at]!;
      if (tokens <= reached || !mark) continue;
      entries.set(key, { until: now() + lifeMs[mark], lifeMs: lifeMs[mark] });
      written[mark] += tokens - reached;
      reached = tokens;
    }
    return {
      input_tokens: total - reached,
      cache_read_input_tokens: read,
      cache_creation_input_tokens: written['5m'] + written['1h'],
      cache_creation: {
        ephemeral_5m_input_tokens: written['5m'],
        ephemeral_1h_input_tokens: written['1h'],
      },
    };
  }
  return { account };
}

/** Every block in order with the hash of all bytes up to and including it. */
function placesOf(request: MessagesRequest): Place[] {
  const hash = createHash('sha256').update(request.model);
  const places: Place[] = [];
  let tokens = 0;
  const add = (block: object, label: string): void => {
    const { cache_control: mark, ...rest } = block as { cache_control?: { ttl?: '5m' | '1h' } | null };
    const bytes = JSON.stringify([label, rest]);
    hash.update(bytes);
    tokens += countTokens(bytes);
    places.push({ key: hash.copy().digest('hex'), tokens, mark: mark ? (mark.ttl ?? '5m') : null });
  };
  for (const tool of request.tools ?? []) add(tool, 'tool');
  const system = typeof request.system === 'string' ? [{ text: request.system }] : (request.system ?? []);
  for (const block of system) add(block, 'system');
  // A change of how to answer invalidates what was cached of the messages, not of tools and system.
  hash.update(JSON.stringify([request.tool_choice ?? null, request.thinking ?? null]));
  for (const message of request.messages) for (const b of blocksOf(message.content)) add(b, message.role);
  const last = places.at(-1);
  if (last && request.cache_control) last.mark = request.cache_control.ttl ?? '5m';
  return places;
}
