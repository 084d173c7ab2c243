/** The form behind "Pass": it asks for a reason before the verdict counts. What it needs to know travels inside it. */
import { z } from 'zod';
import type { Inbound } from '../../bot/message.ts';
import { readChat } from './address.ts';

const callback = 'reason';
const metadata = z.object({
  chat: z.object({ externalId: z.string(), kind: z.enum(['private', 'group']) }),
  message: z.string(),
  choice: z.string().max(64),
});

/** Longest reason that is kept. */
const mostReason = 500;

const plain = (text: string) => ({ type: 'plain_text' as const, text });

export function reasonForm(press: Inbound) {
  if (press.content.kind !== 'press') throw new TypeError('only a button opens a form');
  const { choiceId, messageExternalId } = press.content;
  const { externalId, kind } = press.chat;
  return {
    type: 'modal' as const,
    callback_id: callback,
    private_metadata: JSON.stringify({
      chat: { externalId, kind },
      message: messageExternalId,
      choice: choiceId,
    }),
    title: plain('Pass'),
    submit: plain('Pass'),
    close: plain('Back'),
    blocks: [
      {
        type: 'input' as const,
        block_id: callback,
        optional: true,
        label: plain('What does not fit?'),
        hint: plain('The office reads it, nobody else. It teaches the desk what you like.'),
        element: {
          type: 'plain_text_input' as const,
          action_id: callback,
          multiline: true,
          max_length: mostReason,
        },
      },
    ],
  };
}

/** null for a form that is not ours. */
export function readForm(view: {
  callback_id: string;
  private_metadata: string;
  state: { values: Record<string, Record<string, { value?: string | null | undefined }>> };
}) {
  if (view.callback_id !== callback) return null;
  let written: unknown;
  try {
    written = JSON.parse(view.private_metadata);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return null;
  }
  const read = metadata.safeParse(written);
  if (!read.success) return null;
  try {
    const { channel } = readChat(read.data.chat.externalId);
    const reason = (view.state.values[callback]?.[callback]?.value ?? '').trim().slice(0, mostReason);
    return {
      channel,
      chat: read.data.chat,
      messageExternalId: read.data.message,
      choiceId: read.data.choice,
      reason,
    };
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return null;
  }
}
