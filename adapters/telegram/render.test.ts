/** How replies look on Telegram. What holds for every channel is in the contract. */
import { describe, expect, it } from 'vitest';
import type { TalentCard } from '../../bot/message.ts';
import { renderPreviewPart } from './preview.ts';
import { renderReply } from './render.ts';
import { reply } from './testing-channel.ts';

const card: TalentCard = {
  talentId: 't1',
  name: 'Asha Rane',
  playingAge: { min: 33, max: 40 },
  heightCm: 161,
  city: 'Dombivli',
  languages: ['Marathi', 'Hindi'],
  why: ['speaks Marathi', 'plays 33–40'],
  unknown: ['swimming'],
  photoUrl: null,
  photoDate: '2026-05-01',
};

const keyboardOf = (choices: { id: string; label: string }[]) =>
  renderReply(reply('Pick.', { choices })).at(-1)?.keyboard;

describe('replies', () => {
  it('sends words with entities, and no markup that could break', () => {
    expect(renderReply(reply('Two fit: *Asha* and `Ira`.'))).toEqual([
      {
        kind: 'text',
        text: 'Two fit: Asha and Ira.',
        entities: [
          { type: 'bold', offset: 9, length: 4 },
          { type: 'code', offset: 18, length: 3 },
        ],
      },
    ]);
  });

  it('puts cards without photos and the buttons into the same message', () => {
    const parts = renderReply(
      reply('Two fit.', {
        cards: [card, { ...card, name: 'Ira Kale' }],
        choices: [{ id: 'm', label: 'More' }],
      }),
    );
    expect(parts).toHaveLength(1);
    expect(parts[0]?.text).toBe(
      [
        'Two fit.',
        '',
        '1. Asha Rane',
        'plays 33–40 · 161 cm · Dombivli · Marathi, Hindi',
        '✓ speaks Marathi · plays 33–40',
        '? swimming',
        'Photo of 2026-05-01',
        '',
        '2. Ira Kale',
        'plays 33–40 · 161 cm · Dombivli · Marathi, Hindi',
        '✓ speaks Marathi · plays 33–40',
        '? swimming',
        'Photo of 2026-05-01',
      ].join('\n'),
    );
    expect(parts[0]?.keyboard).toEqual([[{ text: 'More', callback_data: 'm' }]]);
  });

  it('begins with the words whenever there are any, so that a preview can become the first part', () => {
    const parts = renderReply(reply('Here.', { cards: [{ ...card, photoUrl: 'p' }] }));
    expect(parts.map((part) => part.kind)).toEqual(['text', 'photo']);
    const files = [{ storageId: 's', mimeType: 'application/pdf', fileName: 'sides.pdf' }];
    expect(renderReply(reply('The sides.', { files })).map((part) => part.kind)).toEqual([
      'text',
      'document',
    ]);
  });

  it('quotes with the first part only', () => {
    const parts = renderReply(reply('long '.repeat(2_000), { quoteExternalId: '7:12' }));
    expect(parts.map((part) => part.quote)).toEqual([12, undefined, undefined]);
  });

  it('pairs short labels and gives long ones a row each', () => {
    expect(
      keyboardOf([
        { id: 'a', label: 'Yes' },
        { id: 'b', label: 'No' },
        { id: 'c', label: 'Yes, but only after four' },
        { id: 'd', label: 'Later' },
      ])?.map((row) => row.map((button) => button.text)),
    ).toEqual([['Yes', 'No'], ['Yes, but only after four'], ['Later']]);
  });

  it('lists what no button shows whole, and numbers the buttons', () => {
    const label = 'Yes, I can come on Monday, but only after four because of a dubbing session';
    const [part] = renderReply(
      reply('Can you?', {
        choices: [
          { id: 'a', label },
          { id: 'b', label: 'No' },
        ],
      }),
    );
    expect(part?.text).toBe(`Can you?\n\n1. ${label}`);
    expect(part?.keyboard?.flat().map((button) => button.text)).toEqual(['1', 'No']);
  });

  it('spreads more buttons than one message may carry over several', () => {
    const choices = Array.from({ length: 200 }, (_, i) => ({ id: `c${i}`, label: `Choice number ${i}` }));
    const parts = renderReply(reply('Pick.', { choices }));
    expect(parts.map((part) => part.keyboard?.flat().length)).toEqual([90, 90, 20]);
    expect(parts.every((part) => part.text !== '')).toBe(true);
  });

  it('gives buttons without words something to hang on', () => {
    expect(renderReply(reply('', { choices: [{ id: 'a', label: 'Yes' }] }))[0]?.text).toBe('👇');
  });

  it('says nothing when there is nothing to say', () => {
    expect(renderReply(reply('  \n '))).toEqual([]);
  });
});

describe('previews', () => {
  it.each([
    ['', null],
    ['Ok', null],
    ['Looking for wom', null],
    ['Done!', 'Done!'],
    ['Done! I saved', 'Done!'],
    ['ठीक है। मैं', 'ठीक है।'],
    ['First line without stop\nSecond', 'First line without stop'],
    ['Six women who play thirty to forty and live ne', 'Six women who play thirty to forty and live …'],
    [
      'Done. Six women who play thirty to forty and live near Thane could co',
      'Done. Six women who play thirty to forty and live near Thane could …',
    ],
  ])('of %j is %j', (soFar, shown) => {
    expect(renderPreviewPart(soFar)?.text ?? null).toBe(shown);
  });

  it('quotes what the whole reply will', () => {
    const text = 'Six women play thirty to forty and live near Thane.';
    expect(renderPreviewPart(text, '7:12')).toEqual(renderReply(reply(text, { quoteExternalId: '7:12' }))[0]);
  });

  it('keeps marks inside what it shows', () => {
    const part = renderPreviewPart('These *six women* all play thirty to forty and li');
    expect(part?.entities).toEqual([{ type: 'bold', offset: 6, length: 9 }]);
  });

  it('only ever grows while a text is written, and ends as the first part', () => {
    const text =
      'Three fit *well*. Asha is free on Monday; Ira asks for four o’clock, which is fine. Shall I ask?';
    let last = 0;
    for (let end = 1; end <= text.length; end++) {
      const shown = renderPreviewPart(text.slice(0, end));
      if (!shown) continue;
      const words = shown.text.replace(/ …$/, '').length;
      expect(words).toBeGreaterThanOrEqual(last);
      last = words;
    }
    expect(renderPreviewPart(text)).toEqual(renderReply(reply(text))[0]);
  });
});
