/** The language to write in unasked: the one that was last written there, where it can be told. */
import type { Tx } from '../../prisma/client.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { languageOf, writingOf, type Writing } from '../understanding/language.ts';

const linesRead = 12;

const tell = (newestFirst: readonly { text: string }[]): BriefLanguage =>
  languageOf(
    [],
    newestFirst.toReversed().map(({ text }) => ({ from: 'person' as const, text })),
  );

/** Of a person, wherever they wrote. Forwarded words are somebody else's. */
export const languageOfPerson = async (tx: Tx, personId: string): Promise<BriefLanguage> =>
  tell(await linesOf(tx, personId));

/** The same with its letters: whoever types Marathi in Latin ones is written to in them. */
export async function writingOfPerson(tx: Tx, personId: string): Promise<Writing> {
  const lines = (await linesOf(tx, personId)).toReversed();
  return writingOf(
    [],
    lines.map(({ text }) => ({ from: 'person' as const, text })),
  );
}

const linesOf = (tx: Tx, personId: string): Promise<{ text: string }[]> =>
  tx.$queryRaw<{ text: string }[]>`
    SELECT text FROM message WHERE author_id = ${personId}::uuid AND direction = 'in' AND kind = 'text' AND NOT forwarded
    ORDER BY stored_at DESC LIMIT ${linesRead}`;

export const languageInConversation = async (tx: Tx, conversationId: string): Promise<BriefLanguage> =>
  tell(
    await tx.$queryRaw<{ text: string }[]>`
      SELECT text FROM message WHERE conversation_id = ${conversationId}::uuid AND direction = 'in' AND kind = 'text'
        AND NOT forwarded ORDER BY seq DESC LIMIT ${linesRead}`,
  );

/** Of a place and the threads that hang in it; null while nobody has written words there. */
export async function languageInPlace(
  tx: Tx,
  { channel, account, chat }: { channel: string; account: string; chat: string },
): Promise<BriefLanguage | null> {
  const lines = await tx.$queryRaw<{ text: string }[]>`
    SELECT m.text FROM message m JOIN conversation c ON c.id = m.conversation_id
    WHERE c.channel = ${channel} AND c.account = ${account} AND (c.external_id = ${chat} OR starts_with(c.external_id, ${`${chat}/`}))
      AND m.direction = 'in' AND m.kind = 'text' AND NOT m.forwarded ORDER BY m.stored_at DESC LIMIT ${linesRead}`;
  return lines.length > 0 ? tell(lines) : null;
}
