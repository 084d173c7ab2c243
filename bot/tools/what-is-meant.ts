/** What "forget that", "forget 2" and "forget that I live in Thane" mean: a message, a fact, or nothing that is the writer's to forget. */
import type { Memory } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { confidentialIn } from '../people/access.ts';
import { wardsOf } from '../people/wards.ts';
import { fieldsMeant } from '../understanding/field-words.ts';
import type { ToolContext } from './tool.ts';

/** A fact that is meant. */
export type MeantFact = {
  factId: string;
  personId: string;
  key: string;
  identity: string;
  value: string;
  /** Concluded from verdicts: no message states it. */
  derived: boolean;
  /** About the writer or their child; else it is what they said of somebody. */
  own: boolean;
  /** It was said a moment ago, and its whole message is meant. */
  just: boolean;
};
type Meant = { messageIds: string[] } | MeantFact;

/** "Forget that" is about what was just said, not about something of last year. */
const recentMs = 24 * 3_600_000;

const words = (text: string): string[] => text.toLowerCase().match(/[\p{L}\p{M}\p{N}]{3,}/gu) ?? [];
/** Of "what I said about the divorce" only the last word is looked for. */
const around =
  /^(?:what|that|this|the|and|you|said|told|tell|about|have|had|was|were|message|msg|maine|mene|kaha|kahi|bola|boli|bataya|baare|bare|mein|jo|wali|wala|मैंने|कहा|बोला|बताया|बारे|में|मी|बोललो|बोलले|सांगितलं|बद्दल)$/u;

type Candidate = Omit<MeantFact, 'just'> & { quote: string; messageId: string; saidAt: Date };

/** A reply names its message; then come facts, by number, by words, or the newest; then what was said. null: nothing is. */
export async function whatIsMeant(
  tx: Tx,
  memory: Memory,
  asked: { which: string } | { factId: string },
  context: ToolContext,
): Promise<Meant | 'unclear' | 'not theirs' | null> {
  const { workspaceId, author, sources } = context;
  const which = 'which' in asked ? asked.which : '';
  const quoted = 'which' in asked && which.trim() === '' ? await quotedBy(tx, context) : [];
  if (quoted.length > 0) return { messageIds: quoted };
  const facts = await candidates(tx, memory, context);
  const meant = (fact: Candidate | undefined, just = false): Meant | null => (fact ? { ...fact, just } : null);
  if ('factId' in asked) return meant(facts.find(({ factId }) => factId === asked.factId));
  const number = /^\s*(\d{1,3})\s*$/.exec(which)?.[1];
  if (number) {
    const shown = context.focus.facts?.[Number(number) - 1];
    const fact = facts.find(({ factId }) => factId === shown);
    return shown !== undefined && !fact ? 'not theirs' : meant(fact);
  }
  const called = fieldsMeant(which);
  if (called !== null) {
    const [one, other] = facts.filter(({ key, own, identity }) => own && identity !== 'all' && (called as string[]).includes(key)); // prettier-ignore
    if (other) return 'unclear';
    if (one) return meant(one);
  }
  const telling = words(which);
  if (telling.length > 0) {
    const fact = best(facts, telling);
    if (fact) return meant(fact);
    const looked = telling.filter((word) => !around.test(word));
    if (!looked.some((word) => word.length > 3)) return null;
    const butNot = sources.map(({ messageId }) => messageId);
    const said = await memory.forget.sayingsIn(tx, workspaceId, author.personId, { words: looked, butNot });
    const [one, other] = said;
    return other ? 'unclear' : one ? { messageIds: [one.messageId] } : null;
  }
  const newest = facts.find(({ saidAt }) => context.now.getTime() - saidAt.getTime() < recentMs);
  const last = await saidLast(tx, context);
  return last !== null && last !== newest?.messageId ? { messageIds: [last] } : meant(newest, true);
} // prettier-ignore

/** Newest first: what is known of the writer and their children, and what they said of others. */
async function candidates(tx: Tx, memory: Memory, context: ToolContext): Promise<Candidate[]> {
  const { workspaceId, author } = context;
  const productionIds = await confidentialIn(tx, context);
  const wards = author.role === 'guardian' ? await wardsOf(tx, author.personId) : [];
  const found: Candidate[] = [];
  for (const personId of [author.personId, ...wards.map(({ id }) => id)]) {
    const { facts } = await memory.knownIn(tx, { workspaceId, personId, reader: 'self', productionIds });
    found.push(
      ...facts.map(({ id, source, ...fact }) => ({ ...fact, factId: id, personId, derived: source === 'verdicts', own: true })),
    );
  }
  const selves = await memory.selvesIn(tx, workspaceId, author.personId);
  for (const { id, ...fact } of await memory.forget.statedByIn(tx, workspaceId, selves))
    if (!found.some(({ factId }) => factId === id)) {
      const own = selves.includes(fact.personId) || wards.some((ward) => ward.id === fact.personId);
      // Of their own only what holds can be meant.
      if (!own) found.push({ ...fact, factId: id, derived: false, own });
    }
  return found.toSorted((a, b) => b.saidAt.getTime() - a.saidAt.getTime());
} // prettier-ignore

/** What these messages state of the writer and their children, by its keys. */
export async function keysStated(
  tx: Tx,
  memory: Memory,
  context: ToolContext,
  messageIds: readonly string[],
): Promise<string[]> {
  const facts = await candidates(tx, memory, context);
  return [...new Set(facts.flatMap(({ messageId, key }) => (messageIds.includes(messageId) ? [key] : [])))];
}

/** Which of these messages the writer may have deleted: their own, on every account, and their child's. */
export async function mayForget(
  tx: Tx,
  memory: Memory,
  { workspaceId, author }: ToolContext,
  messageIds: readonly string[],
): Promise<{ theirs: { messageId: string; authorId: string }[] }> {
  const wards = author.role === 'guardian' ? await wardsOf(tx, author.personId) : [];
  const authors: string[] = [];
  for (const id of [author.personId, ...wards.map((ward) => ward.id)])
    authors.push(...(await memory.selvesIn(tx, workspaceId, id)));
  const theirs = await tx.$queryRaw<{ messageId: string; authorId: string }[]>`
    SELECT id::text AS "messageId", author_id::text AS "authorId" FROM message
    WHERE workspace_id = ${workspaceId}::uuid AND id = ANY(${[...messageIds]}::uuid[]) AND author_id = ANY(${authors}::uuid[])`;
  return { theirs };
}

/**
 * What the writer said last beside thanks and the like, when that is what "that" can mean: no question, no command, and of staff nothing that a tool has
 * worked on, since a brief that was saved is not unsaid.
 */
async function saidLast(
  tx: Tx,
  { conversationId, author, sources, now }: ToolContext,
): Promise<string | null> {
  const [last] = await tx.$queryRaw<{ id: string; plain: boolean }[]>`
    SELECT m.id::text AS id, m.kind IN ('text', 'audio', 'image', 'video', 'document', 'edit') AND m.text !~ '^\\s*/|[?？]\\s*$'
      AND m.sent_at > ${new Date(now.getTime() - recentMs)} AND NOT EXISTS (SELECT 1 FROM turn_step s WHERE s.turn_id = m.turn_id AND s.kind = 'tool'
        AND (${author.role} NOT IN ('talent', 'guardian') OR (s.output->'output') ? 'sayings')) AS plain
    FROM message m WHERE m.conversation_id = ${conversationId}::uuid AND m.author_id = ${author.personId}::uuid AND m.direction = 'in'
      AND m.state = 'answered' AND m.text ~ '\\S\\s+\\S' AND m.text !~* '^\\s*(thank|ok|hi|hello|namaste|shukriya|dhanyavaad)' AND m.id <> ALL(${sources.map(({ messageId }) => messageId)}::uuid[])
    ORDER BY m.seq DESC LIMIT 1`;
  return last?.plain ? last.id : null;
}

/** The fact that shares most words with what was asked; its value counts before its quote. */
function best(facts: readonly Candidate[], asked: readonly string[]): Candidate | undefined {
  const scored = facts.map((fact) => {
    const value = new Set(words(fact.value));
    const quote = new Set(words(fact.quote));
    return {
      fact,
      score: asked.reduce((sum, word) => sum + (value.has(word) ? 3 : quote.has(word) ? 1 : 0), 0),
    };
  });
  const [first] = scored.filter(({ score }) => score >= 2).toSorted((a, b) => b.score - a.score);
  return first?.fact;
}

/** The writer's own messages that the request replies to: a platform without deletions has no other way to name one. */
async function quotedBy(tx: Tx, { author, sources }: ToolContext): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT q.id FROM message m JOIN message q ON q.conversation_id = m.conversation_id AND q.author_id = m.author_id
      AND (q.external_id = m.quote_external_id OR (q.kind = 'edit' AND q.target_external_id = m.quote_external_id))
    WHERE m.id = ANY(${sources.map(({ messageId }) => messageId)}::uuid[]) AND m.author_id = ${author.personId}::uuid`;
  return rows.map(({ id }) => id);
}
