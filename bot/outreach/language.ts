/** The language to write in unasked: the one that was last written there, where it can be told. */
import type { Tx } from '../../prisma/client.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { languageOf } from '../understanding/language.ts';

const linesRead = 12;

const tell = (newestFirst: readonly { text: string }[]): BriefLanguage =>
  languageOf(
    [],
    newestFirst.toReversed().map(({ text }) => ({ from: 'person' as const, text })),
  );

/** Of a person, wherever they wrote. Forwarded words are somebody else's. */
export const languageOfPerson = async (tx: Tx, personId: string): Promise<BriefLanguage> =>
  tell(
    await tx.$queryRaw<{ text: string }[]>`
      SELECT text FROM message WHERE author_id = ${personId}::uuid AND direction = 'in' AND kind = 'text' AND NOT forwarded
      ORDER BY stored_at DESC LIMIT ${linesRead}`,
  );

export const languageInConversation = async (tx: Tx, conversationId: string): Promise<BriefLanguage> =>
  tell(
    await tx.$queryRaw<{ text: string }[]>`
      SELECT text FROM message WHERE conversation_id = ${conversationId}::uuid AND direction = 'in' AND kind = 'text'
        AND NOT forwarded ORDER BY seq DESC LIMIT ${linesRead}`,
  );
