import { describe, expect, it } from 'vitest';
import type { ReadRole } from '../brief.ts';
import { amendBrief } from './amend.ts';
import { nextQuestion } from './question.ts';
import { readBrief } from './read-brief.ts';
import { roleSummary } from './summary.ts';

const sentAt = new Date('2026-11-23T10:00:00+05:30');
const draft = readBrief('TVC, need a mother 45-55, Marathi must. Mumbai, 12 & 13 Dec, both days.', {
  sentAt,
});
const changed = (text: string, from = draft) =>
  Object.fromEntries(amendBrief(from, text, { sentAt }).changes.map((c) => [c.field, c.after]));

describe('amending a draft', () => {
  it('fills rate and usage from one short answer and asks no more for them', () => {
    const { draft: next, changes } = amendBrief(draft, '40k per day incl agency, digital only 1 year India', {
      sentAt,
    });
    expect(changes.map((c) => c.field).sort()).toEqual(['rate', 'usage']);
    expect(next.roles[0]!.rate).toMatchObject({ amountInr: 40000, per: 'day', agency: 'included' });
    expect(next.roles[0]!.usage).toEqual({
      media: ['digital'],
      months: 12,
      perpetual: false,
      territory: 'IN',
    });
    expect(draft.missing).toContain('rate');
    expect(next.missing).toEqual([]);
  });
  it.each([
    ['make it 30 to 40', { playingAge: { min: 30, max: 40 } }],
    ['female 32', { playingAge: { min: 27, max: 37 } }],
    ["height 5'4 se upar", { heightCm: { min: 163, max: null } }],
    ['dates 14-15 dec', { shootDates: ['2026-12-14', '2026-12-15'] }],
    ['उम्र ५० से ६० कर दीजिए', { playingAge: { min: 50, max: 60 } }],
    ['शूट आता पुण्यात आहे', { city: 'Pune' }],
    ['male bhi chalega', { gender: 'any' }],
    ['actually 14 Dec not 12', { shootDates: ['2026-12-13', '2026-12-14'] }],
    ['dono din nahi, koi ek din', { datesMode: 'any', shootDays: 1 }],
    ['Mumbai nahi Pune', { city: 'Pune' }],
    ['मुंबई नको पुणे', { city: 'Pune' }],
    ['12 dec ki jagah 14 dec', { shootDates: ['2026-12-13', '2026-12-14'] }],
    ['13 dec nahi ho raha, 15 dec kar do', { shootDates: ['2026-12-12', '2026-12-15'] }],
    ['१३ डिसेंबर नको, १५ डिसेंबर करा', { shootDates: ['2026-12-12', '2026-12-15'] }],
    ['12 aur 13 nahi, 15 aur 16 dec', { shootDates: ['2026-12-15', '2026-12-16'] }],
    ['male nahi female', {}],
    ['koi bhi language chalegi', { languages: [] }],
    ['age no bar', { playingAge: null }],
    ['any updates on the height?', {}],
    ['hello, thank you', {}],
  ])('"%s" changes exactly what it says', (text, expected) => {
    expect(changed(text)).toEqual(expected);
  });
  it.each([
    ['beard is fine', ['rugged']],
    ['daadhi chalegi', ['rugged']],
    ['beard hona chahiye', ['rugged', 'beard']],
    ['curly hair chahiye', ['no beard', 'rugged', 'curly hair']],
    ['rugged look hata do', ['no beard']],
    ['koi bhi look chalega', []],
    ['any look', []],
    ['लुक कोई भी चलेगा', []],
  ])('"%s" corrects the look', (text, look) => {
    const [role] = draft.roles;
    const looked = { ...draft, roles: [{ ...role!, look: ['no beard', 'rugged'] }] };
    expect(changed(text, looked)).toEqual({ look });
  });
  it('takes a bare sum for thousands where the fee is one of thousands', () => {
    const paid = readBrief('TVC, mother 45-55, Mumbai, 12 Dec, budget 25k', { sentAt });
    expect(changed('budget 30 kar do', paid)).toMatchObject({ rate: { amountInr: 30_000 } });
    expect(changed('budget 30%', paid)).toEqual({});
    expect(changed('budget 30 kar do')).toEqual({});
  });
  it('tells "already so" from "not about the role"', () => {
    expect(amendBrief(draft, 'Mumbai', { sentAt })).toMatchObject({ changes: [], understood: true });
    expect(amendBrief(draft, 'hello, thank you', { sentAt }).understood).toBe(false);
  });
  it('leaves the given draft as it was', () => {
    const before = structuredClone(draft);
    amendBrief(draft, 'make it 30 to 40, 25k', { sentAt });
    expect(draft).toEqual(before);
  });
  it('changes only the role that the edit names', () => {
    const two = readBrief('Film. Father 50-55, son 20-25. Pune 5 Dec.', { sentAt });
    const { changes } = amendBrief(two, 'son 18 to 22', { sentAt });
    expect(changes).toEqual([
      { role: 1, field: 'playingAge', before: { min: 20, max: 25 }, after: { min: 18, max: 22 } },
    ]);
  });
  it('changes of the role talked about what is its own, and with it what all share', () => {
    const two = readBrief('Film. Father 50-55, son 20-25. Pune 5 Dec, 10k per day.', { sentAt });
    const of = (text: string, more: { only?: boolean; asked?: string } = {}) =>
      amendBrief(two, text, { sentAt, at: 1, ...more }).changes.map(({ role, field }) => `${role} ${field}`);
    expect(of("height 5'8 se upar")).toEqual(['1 heightCm']);
    expect(of('make it 22 to 28')).toEqual(['1 playingAge']);
    expect(of('12k kar do')).toEqual(['0 rate', '1 rate']);
    expect(of('12k kar do', { only: true })).toEqual(['1 rate']);
    expect(of("height 5'8 se upar", { asked: 'heightCm' })).toEqual(['0 heightCm', '1 heightCm']);
    expect(of('father aur son dono ka 15k kar do')).toEqual(['0 rate', '1 rate']);
    expect(of('father ki dates 14-15 dec')).toEqual(['0 shootDates']);
    expect(of('dono role ki umar 30 se 40')).toEqual(['0 playingAge', '1 playingAge']);
  });
  it.each([
    ['rate 30 se upar nahi ja sakte', undefined, 30_000],
    ['budget 30k max', undefined, 30_000],
    ['budget 50 kar do', undefined, 50_000],
    ['budget 8L kar do', [800_000, 'project'], undefined],
    ['rate 30k per day', [30_000, 'day'], undefined],
    ['rate 30 per day se upar nahi', [30_000, 'day'], undefined],
    ['30k total for the film', [30_000, 'project'], undefined],
  ])('"%s" of a film for 6 lakh is asked for where it leaps', (text, rate, unclear) => {
    const two = readBrief('Film: woman 27-29, 6L for the film, Tamil; man 30-33, 25k/day. Goa 28 jan', {
      sentAt,
    });
    const { changes, unclearPay } = amendBrief(two, text, { sentAt, at: 0 });
    expect(changes.map(({ role, field, after }) => [role, field, (after as ReadRole['rate'])?.amountInr, (after as ReadRole['rate'])?.per]))
      .toEqual(rate ? [[0, 'rate', ...rate]] : []); // prettier-ignore
    expect(unclearPay).toBe(unclear);
  });
  it('bounds the pay of the role looked at alone', () => {
    const two = readBrief('Film. Father 50-55, son 20-25. Pune 5 Dec, 10k per day.', { sentAt });
    const of = (text: string) => amendBrief(two, text, { sentAt, at: 1 }).changes.map(({ role }) => role);
    expect(of('12k se upar nahi ja sakte')).toEqual([1]);
    expect(of('बजट 12k से ज़्यादा नहीं')).toEqual([1]);
  });
  it.each([
    ['Pune is also fine', { otherCities: ['Pune'] }],
    ['पुणे भी चलेगा', { otherCities: ['Pune'] }],
    ['पुणे पण चालेल', { otherCities: ['Pune'] }],
    ['Pune bhi', { otherCities: ['Pune'] }],
    ['35 bhi chalegi', { playingAge: { min: 35, max: 55 } }],
    ['50 se 60 bhi chalega', { playingAge: { min: 45, max: 60 } }],
    ['Hindi bhi chalegi', { languages: [{ code: 'mr', must: false }, { code: 'hi', must: false }] }],
    ['14 dec bhi chalega', { shootDates: ['2026-12-12', '2026-12-13', '2026-12-14'], datesMode: 'any', shootDays: 2 }],
    ['60 nahi chalega', {}],
    ['12 tarikh pakki nahi', {}],
    ['date 12 nahi 14', { shootDates: ['2026-12-13', '2026-12-14'] }],
    ['make it male', { gender: 'male', title: 'Father' }],
    ['sirf Mumbai wale', { travel: false }],
    ['client bola height 5.2 bhi chalega', {}],
    ['5 foot 2 also fine', {}],
    ['उंची ५ फुट २ पण चालेल', {}],
    ["height 5'2 chahiye", { heightCm: { min: 157, max: null } }],
    ['jo hindi bhi bolti ho wo upar rakho', { languages: [{ code: 'mr', must: true }, { code: 'hi', must: false }] }],
    ['keep those who can swim on top', { skills: [{ name: 'swimming', must: false }] }],
    ['गुजराती बोलने वालों को पहले दिखाओ', { languages: [{ code: 'mr', must: true }, { code: 'gu', must: false }] }],
    ['इंग्रजी बोलणाऱ्या वर ठेवा', { languages: [{ code: 'mr', must: true }, { code: 'en', must: false }] }],
    ['marathi walo ko upar rakho', {}],
  ])('"%s" widens or narrows, and replaces nothing', (text, expected) => {
    expect(changed(text)).toEqual(expected);
  }); // prettier-ignore
  it('takes a look that is refused for none that is wanted', () => {
    for (const text of ['not the one with beard', 'beard wala nahi', 'daadhi wala nahi chahiye', 'दाढ़ी वाला नहीं चाहिए'])
      expect(changed(text), text).toEqual({ look: ['no beard'] });
    expect(changed('beard chahiye')).toEqual({ look: ['beard'] });
    expect(changed('no curly hair')).toEqual({});
  }); // prettier-ignore
  it('takes back one of two cities, and a skill that is not needed', () => {
    const [role] = draft.roles;
    const wide = { ...draft, roles: [{ ...role!, otherCities: ['Delhi'], skills: [{ name: 'swimming', must: true }] }] };
    expect(changed('Delhi hata do', wide)).toEqual({ otherCities: [] });
    expect(changed('Mumbai hata do', wide)).toEqual({ city: 'Delhi', otherCities: [] });
    expect(changed('swimming zaroori nahi', wide)).toEqual({ skills: [{ name: 'swimming', must: false }] });
    expect(changed('swimming hata do', wide)).toEqual({ skills: [] });
  }); // prettier-ignore
  it('quotes the words of the answer', () => {
    const { draft: next } = amendBrief(draft, 'make it 30 to 40', { sentAt });
    expect(next.roles[0]!.quotes['playingAge']).toBe('30 to 40');
  });
});

describe('the one question', () => {
  it('asks who may come before it asks for money', () => {
    expect(nextQuestion(readBrief('TVC, need a girl for Mumbai', { sentAt }))?.about).toBe('playingAge');
    expect(nextQuestion(draft)?.about).toBe('rate');
  });
  it.each([
    ['फ़िल्म के लिए लड़की चाहिए, मुंबई', /किस उम्र/],
    ['चित्रपटासाठी मुलगी हवी, मुंबई', /कोणत्या वयाचे/],
    ['film ke liye ek ladki chahiye, Mumbai me', /Playing age kya/],
    ['Need a girl for a film in Mumbai', /What playing age/],
  ])('%s is asked in its own language', (text, expected) => {
    expect(nextQuestion(readBrief(text, { sentAt }))?.text).toMatch(expected);
  });
  it('asks nothing when nothing is open', () => {
    const { draft: full } = amendBrief(draft, '40k per day, digital 1 year India', { sentAt });
    expect(nextQuestion({ ...full, doubts: [] })).toBeUndefined();
  });
});

describe('the summary', () => {
  it('says a role in a few lines', () => {
    const { draft: full } = amendBrief(draft, '30k per day incl agency, digital 1 year India', { sentAt });
    expect(roleSummary(full.roles[0]!, full)).toBe(
      'TVC · Mother · F 45–55 · Marathi · Mumbai\n12 + 13 Dec (both) · ₹30k/day incl. agency · digital 1 yr India',
    );
  });
  it('speaks the language of the writer', () => {
    const reading = readBrief(
      'फ़िल्म के लिए माँ चाहिए, ४० से ४५ साल। पुणे, १२ और १३ दिसंबर, दोनों दिन। २०,००० रुपये प्रतिदिन।',
      { sentAt },
    );
    expect(roleSummary(reading.roles[0]!, reading)).toContain('12 + 13 दिसं (दोनों दिन) · ₹20k/दिन');
  });
});
