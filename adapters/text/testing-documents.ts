/** Random replies for property tests: everything that breaks naive cutting, mixed and long. */
import fc from 'fast-check';
import type { Choice, Outbound, TalentCard } from '../../bot/message.ts';

/** Some thousand characters each; the bench `rendering` asks for far more. */
export const documentsToTry = Number(process.env['CASTMATCH_DOCUMENTS'] ?? 200);

const pieces = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('Sunita', 'from', 'Thane', 'plays', '30–40', 'Rs 4,000/day', 'ok.'),
  },
  { weight: 3, arbitrary: fc.constantFrom('नमस्ते', 'क्षत्रिय', 'उपलब्धता', 'हैं।', 'मराठी', 'ॐ', 'श्र‍ी') },
  { weight: 2, arbitrary: fc.constantFrom('👩‍👩‍👧‍👦', '🇮🇳', '👍🏽', '🏳️‍🌈', '🎬', '1️⃣', '🧑🏾‍🦱') },
  { weight: 2, arbitrary: fc.constantFrom('é', 'ñ̃', 'Z̷̛͇a̴l̶g̵o̸', 'ด้้้', '각', 'ி') },
  {
    weight: 3,
    arbitrary: fc.constantFrom('*bold*', '_italic_', '`code`', '**both**', '*_nested_*', '*open', '`open'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\n```\nfn main() {}\n*not bold*\n```\n', '\n```ts\nopen fence', '\n```\n'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('https://x.test/a_b_c?d=*e*', 'snake_case_name', '2 * 3 * 4', '@bot_name'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('\r\n', '\t', '\u00a0', '\u200b', '<b>&amp;', '\\*', '[x](y)', '...'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

const separators = fc.constantFrom(' ', ' ', ' ', ' ', '\n', '\n\n', '');

const stretch = fc
  .tuple(fc.array(fc.tuple(pieces, separators), { maxLength: 60 }), fc.integer({ min: 1, max: 40 }))
  .map(([words, times]) =>
    words
      .map(([word, gap]) => word + gap)
      .join('')
      .repeat(times),
  );

/** Mostly short, some of many messages, some without a single space. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.array(fc.tuple(pieces, separators), { maxLength: 30 }).map((w) => w.flat().join('')),
  },
  { weight: 3, arbitrary: fc.array(stretch, { maxLength: 3 }).map((parts) => parts.join('\n\n')) },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('क्ष', '👩‍👩‍👧‍👦', 'a', 'e\u0301', 'o\u0323\u0302', 'é', 'A_', '*a', '`'),
        fc.integer({ min: 1, max: 9_000 }),
      )
      .map(([unit, times]) => unit.repeat(times)),
  },
);

const word = fc.constantFrom('Meera', 'Thane', 'Hindi', 'swimming', 'मराठी', 'two-wheeler licence', '*star*');

const card: fc.Arbitrary<TalentCard> = fc.record({
  talentId: fc.uuid(),
  name: fc.constantFrom('Sunita Rao', 'Ira *K*', 'मीरा', 'A_b_C'),
  playingAge: fc.option(fc.constantFrom({ min: 30, max: 40 }, { min: 8, max: 8 })),
  heightCm: fc.option(fc.integer({ min: 90, max: 200 })),
  city: fc.option(word),
  languages: fc.array(word, { maxLength: 3 }),
  why: fc.array(word, { maxLength: 4 }),
  unknown: fc.array(word, { maxLength: 3 }),
  photoUrl: fc.constantFrom(null, 'https://cdn.test/p.jpg', 'stored-1'),
  photoDate: fc.option(fc.constant('2026-05-01')),
});

const choice: fc.Arbitrary<Choice> = fc.record({
  id: fc.stringMatching(/^[a-z0-9:]{1,40}$/),
  label: fc.oneof(
    fc.constantFrom('Yes', 'Show more', 'Shortlist', 'हाँ', '👍'),
    fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 90 })
      .filter((label) => /[\p{L}\p{N}]/u.test(label)),
  ),
});

export const anyReply: fc.Arbitrary<Outbound> = fc.record({
  text: anyText,
  cards: fc.oneof(
    { weight: 3, arbitrary: fc.constant<TalentCard[]>([]) },
    { weight: 1, arbitrary: fc.array(card, { maxLength: 12 }) },
  ),
  choices: fc.oneof({ weight: 2, arbitrary: fc.constant<Choice[]>([]) }, fc.array(choice, { maxLength: 14 })),
  files: fc.constant([]),
  quoteExternalId: fc.constant(null),
});

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const inked = (text: string): string => text.replace(/\s+/g, '');

/** Whether two texts are the same but for white space. */
export const sameInk = (one: string, other: string): boolean => inked(one) === inked(other);

/**
 * The characters that people see which lie across two pieces of a text, though they would fit into one. `pieces` are in
 * order and leave out nothing but white space; `limit` in UTF-16 units.
 */
export function splitCharacters(text: string, pieces: string[], limit: number): string[] {
  if (pieces.length < 2) return [];
  const segments = segmenter.segment(text);
  const split: string[] = [];
  let end = 0;
  for (const piece of pieces) {
    const start = text.indexOf(piece, end);
    for (const at of [end, start]) {
      const around = at > 0 && at < text.length ? segments.containing(at) : undefined;
      // White space at a cut may go, and what it carried (an accent on a blank) stays.
      const inside = around && around.index < at && inked(text.slice(around.index, at)) !== '';
      if (inside && around.segment.length <= limit) split.push(around.segment);
    }
    end = start + piece.length;
  }
  return split;
}
