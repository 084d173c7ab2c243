import { describe, expect, it } from 'vitest';
import { amendBrief } from './amend.ts';
import { looksForAnother, saysMoreOf } from './new-or-edit.ts';
import { readBrief } from './read-brief.ts';
import { whoseEdit } from './whose-edit.ts';

const sentAt = new Date('2026-11-23T10:00:00+05:30');
const ad = readBrief(
  'Detergent TVC\nHusband 30-35, Wife 28-32, kid boy 4-6\nShoot 21 Dec Karjat, couple 60k each, kid 15k, hindi',
  { sentAt },
);
const film = readBrief(
  'Short film, Nagpur, 6 Dec\nSarpanch 50-55, 4k\nTeacher 28-32, 3k\nStudent 16-18, 2k',
  {
    sentAt,
  },
);
const changed = (text: string, draft = ad, more: { at?: number; only?: boolean } = { at: 0 }) =>
  amendBrief(draft, text, { sentAt, ...more }).changes.map(({ role, field }) => `${role} ${field}`);

describe('an edit is of the role that it names', () => {
  it.each([
    ['biwi ko punjabi aani chahiye', ['1 languages']],
    ['नवऱ्याची उंची ५.८+', ['0 heightCm']],
    ['मुलाचं वय ५ ते ७', ['2 playingAge']],
    ['bachche ki age 5-7', ['2 playingAge']],
    ['couple ka budget 70k kar do', ['0 rate', '1 rate']],
    ['wife ki age 30-34 aur husband ki 32-38', ['1 playingAge', '0 playingAge']],
    ['wife ke liye 5.3+ aur husband ke liye 5.9+', ['1 heightCm', '0 heightCm']],
    ['husband: clean shaven only, 5.8 to 6', ['0 heightCm', '0 look']],
    ['wife should not be too fair, wheatish preferred', ['1 look']],
    ['wife ka rate 65 kar do baki same', ['1 rate']],
    ['rate 70k karo sirf husband ka', ['0 rate']],
    ['role 3 ki age 5', ['2 playingAge']],
    ['punjabi speakers first', ['0 languages']],
    ['5.4 bhi chal jayegi', []],
    ['wife 2 chahiye', ['1 count']],
  ])('"%s"', (text, expected) => {
    expect(changed(text)).toEqual(expected);
  });
  it.each([
    'saas ki age 60 kar do', "change the driver's budget to 12k", 'dadaji ki umar 70+ rakho', 'the nanny should speak bengali',
    'पापा की उम्र 40 कर दो', 'mausi 50', 'rangeela ki height 5.7', 'peshwe ko marathi aani chahiye', 'dancer ki height 5.4+ pls', 'सासूची उंची ५.२',
  ])('"%s" is of nobody here, and changes nobody', (text) => {
    const { changes, understood, nobody } = amendBrief(ad, text, { sentAt, at: 0 });
    expect({ changes, understood }).toEqual({ changes: [], understood: false });
    expect(text).toContain(nobody);
  }); // prettier-ignore
  it.each([
    'shoot ka budget 40k per day', 'client ka budget 50k hai', 'driver license zaroori hai', 'sab ka rate 50k karo', 'height 5.6+',
    'hindi zaroori nahi', 'teacher jaisa look chahiye', '21 dec ki jagah 22 dec', 'make it 30 to 40',
  ])('"%s" names nobody', (text) => {
    expect(whoseEdit(text, ad.roles).nobody).toBeNull();
    expect(whoseEdit(text, ad.roles).parts.every(({ roles }) => roles === null)).toBe(true);
  }); // prettier-ignore
  it('keeps each to their own where a named line goes on to another', () => {
    expect(changed('height 5.8+, teacher ki 5.4+', film, { at: 0, only: true })).toEqual([
      '0 heightCm',
      '1 heightCm',
    ]);
    expect(changed('teacher ka rate 5, student ka 3 kar do', film, { at: 0 })).toEqual(['1 rate', '2 rate']);
  });
});

describe('of two sums the new one counts', () => {
  it.each([
    ['budget 60 nahi 90', 90_000],
    ['budget 6 nahi 90', undefined],
    ['rate 60 se 75 karo', 75_000],
    ['budget 60k se badha ke 75k', 75_000],
    ['75k instead of 60k', 75_000],
    ['not 60k but 75k', 75_000],
    ['बजट 60 हज़ार नहीं 80 हज़ार', 80_000],
    ['budget 60 nahi 500', 500_000],
  ])('"%s"', (text, sum) => {
    const { draft } = amendBrief(ad, text, { sentAt, at: 0, only: true });
    expect(draft.roles[0]!.rate!.amountInr).toBe(sum ?? 90_000);
  });
});

describe('what of an edit was not read', () => {
  it.each([
    ['husband: 5.8 to 6, must know taxidermy', ['must know taxidermy']],
    ['wife: dusky, dancer preferred', ['dancer preferred']],
    ['wife ki age 30-34 aur husband ki 32-38', []],
    ['taporis ka rate 6 kar do baki same', []],
    ['husband clean shaven, 2 scars', ['2 scars']],
    ['client bola husband ki age 33-38 kar do please', []],
  ])('"%s"', (text, expected) => {
    expect(amendBrief(ad, text, { sentAt, at: 0 }).unread ?? []).toEqual(expected);
  });
});

describe('whether a line is another brief', () => {
  it.each([
    'any kathak dancers in pune',
    'koi bengali singer hai kolkata me',
    'any punjabi singers in ludhiana',
    'do you have any marathi comedians in nashik',
    'do we have any punjabi farmers',
    'find me a swimmer doctor under 40',
  ])('"%s" looks for somebody else', (text) => {
    expect(readBrief(looksForAnother(text, ad) ?? '', { sentAt }).roles).toHaveLength(1);
  });
  it.each(['any update on role', 'any wife in pune', 'any doubts', 'koi bhi chalega', 'need one more day', 'any girls in pune', 'find more'])(
    '"%s" does not',
    (text) => {
      expect(looksForAnother(text, ad)).toBeNull();
    },
  ); // prettier-ignore
  it.each([
    ['पत्नी गोरी होनी चाहिए', true],
    ['wife punjabi honi chahiye', true],
    ['nurse age 30-35', true],
    ['bachche ki umar 5-7 kar do', true],
    ['doctor ki beti 20-25 chahiye', false],
    ['need a wife 40-45 for a film, delhi', false],
    ['ek wife chahiye 40-45, pune, 20k', false],
  ])('"%s" says more of a role here: %s', (text, expected) => {
    expect(saysMoreOf(text, readBrief(text, { sentAt }), ad)).toBe(expected);
  });
});
