/** A letter: something to be said unasked, written down before it may leave. The same key is never written twice. */
import type { Tx } from '../../prisma/client.ts';
import { toJsonb } from '../../prisma/jsonb.ts';
import type { Outbound } from '../message.ts';
import { awake } from './hours.ts';

export type LetterKind = 'check' | 'reminder' | 'news' | 'suggestion' | 'released';

export type NewLetter = {
  workspaceId: string;
  personId: string;
  kind: LetterKind;
  /** What makes two letters the same: a question to a person, a reminder of it, the third news of a check. */
  key: string;
  body: Outbound;
  /** Where it has to go, where that is settled; else wherever the person can be reached when it leaves. */
  conversationId?: string;
  askId?: string;
  dueAt: Date;
};

/** Moves the hour out of the quiet ones. False when this letter was written before. */
export async function writeLetter(
  tx: Tx,
  letter: NewLetter,
  { now, newId }: { now: Date; newId: () => string },
): Promise<boolean> {
  const written = await tx.$executeRaw`
    INSERT INTO letter (id, workspace_id, person_id, kind, key, body, conversation_id, ask_id, due_at, created_at)
    VALUES (${newId()}::uuid, ${letter.workspaceId}::uuid, ${letter.personId}::uuid, ${letter.kind}, ${letter.key},
      ${toJsonb(letter.body)}::jsonb, ${letter.conversationId ?? null}::uuid, ${letter.askId ?? null}::uuid,
      ${awake(letter.dueAt)}, ${now})
    ON CONFLICT (workspace_id, key) DO NOTHING`;
  return written > 0;
}

/** Words alone, or with buttons. */
export const saying = (text: string, choices: Outbound['choices'] = []): Outbound => ({
  text,
  cards: [],
  choices,
  files: [],
  quoteExternalId: null,
});
