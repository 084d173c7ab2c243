import { expect, it } from 'vitest';
import type { Inbound } from '../../bot/message.ts';
import { personChoice } from '../../bot/tools/choices.ts';
import { reasonForm } from './form.ts';
import { parseInteraction } from './parse.ts';
import { renderReply } from './render.ts';

const pass = personChoice(
  'pass',
  '11111111-1111-4111-8111-111111111111',
  '22222222-2222-4222-8222-222222222222',
  'Pass',
);
const press = (actionId: string) =>
  parseInteraction(
    {
      type: 'block_actions',
      team: { id: 'T1' },
      user: { id: 'U1' },
      channel: { id: 'C1' },
      container: { type: 'message', message_ts: '1.1', channel_id: 'C1' },
      trigger_id: 't',
      actions: [{ type: 'button', action_id: actionId, value: pass.id, action_ts: '2.2' }],
    },
    new Date(),
  );

it.each(['en', 'hinglish', 'hi', 'mr'] as const)(
  'asks for the reason of a pass in the language of its button (%s)',
  (language) => {
    const [part] = renderReply({
      text: 'One:',
      cards: [],
      choices: [pass],
      files: [],
      quoteExternalId: null,
      language,
    });
    const ids = JSON.stringify(part).match(/"action_id":"([^"]+)"/)?.[1] ?? '';
    const parsed = press(ids);
    expect(parsed).toMatchObject({ kind: 'form', language });
    const { title, close, blocks } = reasonForm((parsed as { inbound: Inbound }).inbound, language);
    for (const { text } of [title, close])
      expect([text, text.length > 0 && text.length <= 24]).toEqual([text, true]);
    if (language === 'hi' || language === 'mr') expect(blocks[0]?.label.text).not.toMatch(/[a-z]/i);
  },
);

it('still opens the form of a button that was shown before it carried a language', () => {
  expect(press('form:0')).toMatchObject({ kind: 'form', language: undefined });
});
