import { describe, expect, it } from 'vitest';
import {
  categoryPool,
  places,
  randomRole,
  randomTalent,
  skillPool,
  today,
} from '../../bench/constraints-pairs.ts';
import { judge } from '../../matching/constraints/judge.ts';
import { categoryName } from '../../matching/words/category.ts';
import { cityName } from '../../matching/words/city.ts';
import { skillName } from '../../matching/words/skill.ts';
import { around, aroundWords } from './around.ts';
import { labelLines, proofLines } from './lines.ts';
import { lineIn, proofIn, shownIn } from './in-language.ts';

/** Names and words of the trade stay as they are. */
const kept = new Set(
  [
    ...places, ...places.map(cityName), ...skillPool, ...categoryPool, ...skillPool.map(skillName), ...categoryPool.map(categoryName),
    'Hindi', 'Marathi', 'English', 'Gujarati', 'CINTAA', 'FWICE', 'none',
  ].flatMap((name) => name.toLowerCase().match(/[a-z]+/g) ?? []),
); // prettier-ignore
const foreign = (words: string): string[] =>
  (words.toLowerCase().match(/(?<![\d.a-z])[a-z]{2,}/g) ?? []).filter((word) => !kept.has(word));

describe('a proof in the language of its reader', () => {
  it.each(['hi', 'mr'] as const)(
    'leaves no English in %s, whatever the judge says of whomever',
    (language) => {
      const left = new Map<string, string>();
      for (let i = 0; i < 1500; i++) {
        const { role, projectType } = randomRole(`words/${i}`);
        for (const { need, has } of judge(role, randomTalent(`words/${i}`, String(i)), {
          today,
          projectType,
        }))
          for (const words of [need, has]) {
            const said = proofIn(language, words);
            if (foreign(said).length > 0) left.set(words.replace(/\d+/g, '9'), said);
          }
      }
      expect(Object.fromEntries(left)).toEqual({});
    },
  );

  it('says what would change, what is not known and on which day', () => {
    expect(proofIn('hinglish', `height from 5'2"`)).toBe(`height 5'2" se`);
    expect(proofIn('mr', 'swimming not a must')).toBe('swimming आवश्यक नाही');
    expect(proofIn('hi', '12, 13 Dec alone')).toBe('सिर्फ़ 12, 13 दिसं');
    expect(proofIn('hi', 'tea ad until 2027-03-31')).toBe('tea का विज्ञापन 31 मार्च 2027 तक');
    expect(proofIn('hinglish', 'plays up to 12')).toBe('playing age 12 tak');
    expect(lineIn('hi', `Dates Rate · 27–34 · 5'4" · Andheri · dates ? · rate ?`)).toBe(
      `Dates Rate · 27–34 · 5'4" · Andheri · तारीख़ें ? · रेट ?`,
    );
    expect(proofIn('en', 'plays 29–34')).toBe('plays 29–34');
  });

  it('puts cards and buttons into it, and leaves what it does not know', () => {
    const card = {
      talentId: 't', name: 'Riya', playingAge: null, heightCm: null, city: null, languages: [], photoUrl: null, photoDate: null,
      why: ['plays 29–34', 'free 12 Dec'], unknown: ['rate not known', 'no photo'],
    }; // prettier-ignore
    const shown = shownIn('mr', {
      cards: [card],
      choices: ['More', 'Shortlist 2', 'Mother'].map((label) => ({ id: label, label })),
    });
    expect(shown.cards[0]).toMatchObject({ why: ['प्लेइंग एज 29–34', '12 डिसें मोकळे'], unknown: ['रेट माहीत नाही', 'फोटो नाही'] }); // prettier-ignore
    expect(shown.choices.map(({ id, label }) => [id, label])).toEqual([
      ['More', 'अजून'],
      ['Shortlist 2', 'शॉर्टलिस्ट 2'],
      ['Mother', 'Mother'],
    ]);
  });

  it('says what stands around cards and lines in every language, with the same parts', () => {
    const partsOf = (words: string): number => words.split('{}').length;
    for (const [key, words] of Object.entries(aroundWords.en).filter(([, line]) => typeof line === 'string'))
      for (const language of ['hinglish', 'hi', 'mr'] as const) {
        const said = aroundWords[language][key as 'plays'];
        expect([key, language, partsOf(said)]).toEqual([key, language, partsOf(String(words))]);
        if (language !== 'hinglish') expect([key, foreign(said.replace('CastMatch', ''))]).toEqual([key, []]);
      }
    expect(around('mr', 'people', 3, 'Asha')).toBe('3 जण: Asha');
  });

  it('has the same parts in every language, and buttons that fit', () => {
    for (const line of [...proofLines, ...labelLines])
      expect([line[0], ...line.map((one) => one.split('{}').length)]).toEqual([line[0], ...Array.from({ length: 4 }, () => line[0].split('{}').length)]); // prettier-ignore
    for (const line of labelLines)
      for (const label of line) expect([label, Array.from(label).length <= 20]).toEqual([label, true]);
  });
});
