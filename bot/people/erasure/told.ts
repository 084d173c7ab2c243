/**
 * What a guardian wrote of a child who is erased: the words that name the child or stated something of them, and those that
 * name nobody while the child was spoken of. A guardian of one child speaks of that child; what they said of themselves or of
 * another child stays.
 */
import type { Memory } from '../../../memory/memory.ts';
import type { Tx } from '../../../prisma/client.ts';
import { storable } from '../../../prisma/jsonb.ts';
import { namedIn } from '../../understanding/names-said.ts';
import { deleteMessages } from '../delete-message.ts';
import type { Ward } from '../wards.ts';

type Told = {
  id: string;
  authorId: string;
  conversationId: string;
  private: boolean;
  text: string;
  /** Quotes of what it stated of the child, and of anybody else. */
  ofChild: number;
  ofOthers: string[];
  /** They called for somebody of the office with it, who has not answered yet. */
  called: boolean;
};

export async function forgetTold(
  tx: Tx,
  memory: Memory,
  about: {
    workspaceId: string;
    guardianId: string;
    /** The turn that erases: its own words name nobody. */
    turnId: string;
    childIds: readonly string[];
    wards: readonly Ward[];
  },
): Promise<void> {
  const { workspaceId, childIds, wards } = about;
  const authorIds = await memory.selvesIn(tx, workspaceId, about.guardianId);
  const child = wards.filter(({ id }) => childIds.includes(id));
  const siblings = wards.filter(({ id }) => !childIds.includes(id));
  const { whole, parts } = sortOut(await readTold(tx, { ...about, authorIds }), child, siblings);
  for (const personId of authorIds)
    for (const here of [false, true]) {
      const theirs = whole.filter((told) => told.authorId === personId && told.unnamed === here);
      const messageIds = theirs.map(({ id }) => id);
      if (messageIds.length > 0)
        await deleteMessages(tx, { workspaceId, personId, messageIds, withAnswers: true, here }, memory);
    }
  for (const { id, text } of parts)
    await tx.$executeRaw`
      UPDATE message SET text = ${storable(text)}, body = jsonb_set(body, '{text}', to_jsonb(${storable(text)}::text)), body_hash = NULL WHERE id = ${id}::uuid`;
  await memory.forget.restateIn(
    tx,
    workspaceId,
    parts.map(({ id, text }) => ({ messageId: id, text, attached: '' })),
  );
}

const readTold = (
  tx: Tx,
  about: { workspaceId: string; turnId: string; authorIds: readonly string[]; childIds: readonly string[] },
): Promise<Told[]> => tx.$queryRaw<Told[]>`
  SELECT m.id::text AS id, m.author_id::text AS "authorId", m.conversation_id::text AS "conversationId", c.kind = 'private' AS private, m.text,
    (SELECT count(*)::int FROM memory_fact f WHERE f.message_id = m.id AND f.person_id = ANY(${[...about.childIds]}::uuid[])) AS "ofChild",
    ARRAY(SELECT f.quote FROM memory_fact f WHERE f.message_id = m.id AND f.person_id <> ALL(${[...about.childIds]}::uuid[])) AS "ofOthers",
    EXISTS (SELECT 1 FROM hand_off h WHERE h.source_message_id = m.id AND h.state <> 'closed'
      AND h.why IN ('harassment', 'scam', 'human')) AS called
  FROM message m JOIN conversation c ON c.id = m.conversation_id
  WHERE m.workspace_id = ${about.workspaceId}::uuid AND m.author_id = ANY(${[...about.authorIds]}::uuid[]) AND m.direction = 'in'
    AND m.turn_id IS DISTINCT FROM ${about.turnId}::uuid
  ORDER BY m.conversation_id, m.stored_at, m.id`;

/** Messages that go, and those of which some sentences do. */
function sortOut(
  told: readonly Told[],
  child: readonly Ward[],
  siblings: readonly Ward[],
): { whole: (Told & { unnamed: boolean })[]; parts: { id: string; text: string }[] } {
  const names = (text: string): boolean => namedIn(child, text).length > 0;
  const whole: (Told & { unnamed: boolean })[] = [];
  const parts: { id: string; text: string }[] = [];
  let place = '';
  let spokenOf = false;
  for (const one of told) {
    if (one.conversationId !== place) {
      place = one.conversationId;
      spokenOf = siblings.length === 0;
    }
    const named = names(one.text);
    const other = namedIn(siblings, one.text).length > 0;
    if (named !== other) spokenOf = named;
    const unnamed = one.private && spokenOf && !other && !one.called && one.ofOthers.length === 0;
    if (!named && one.ofChild === 0 && !unnamed) continue;
    const left = one.ofOthers.some((quote) => !names(quote)) ? without(one.text, names) : '';
    if (left === '' || one.ofChild > 0) whole.push({ ...one, unnamed: !named && one.ofChild === 0 });
    else parts.push({ id: one.id, text: left });
  }
  return { whole, parts };
}

const without = (text: string, names: (text: string) => boolean): string =>
  text
    .split(/(?<=[.!?।\n])/u)
    .filter((sentence) => !names(sentence))
    .join('')
    .trim();
