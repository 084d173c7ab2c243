/** The form behind "Pass": it asks for a reason before the verdict counts. What it needs to know travels inside it. */
import { z } from 'zod';
import { boardWords } from '../../bot/boards/words.ts';
import type { Inbound, Outbound } from '../../bot/message.ts';
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

/** `language`: in which the button was shown. */
export function reasonForm(press: Inbound, language: Outbound['language'] = 'en') {
  const say = boardWords(language).form;
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
    title: plain(say.title),
    submit: plain(say.title),
    close: plain(say.back),
    blocks: [
      {
        type: 'input' as const,
        block_id: callback,
        optional: true,
        label: plain(say.question),
        hint: plain(say.hint),
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
