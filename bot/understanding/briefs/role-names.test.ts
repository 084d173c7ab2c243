/** A role that a brief calls by a name keeps it, and is called by it. */
import { describe, expect, it } from 'vitest';
import { amendBrief } from './amend.ts';
import { readBrief } from './read-brief.ts';
import { namesIn } from './role-names.ts';
import { callsRole } from './role-words.ts';

const sentAt = new Date('2026-11-23T10:00:00+05:30');
const rolesOf = (text: string) => readBrief(text, { sentAt }).roles;

const film =
  'Feature film, dir. R. Fernandes\nTARA - late 20s, must speak Tamil, swimmer. Lead.\nNEIL - her ex, early thirties, plays guitar.\n' +
  'AUNTY LOBO - 60s, comic timing\nDates: 28 Jan - 14 Feb, Goa. Tara full schedule, Neil approx 6 days, Aunty 2 days\n' +
  'Tara 6L for the film incl agency; Neil 25k/day; Aunty 20k a day + travel';

describe('a name at the head of a line', () => {
  it.each([
    [film, ['Tara', 'Neil', 'Aunty Lobo']],
    [
      'वेब सीरीज़\n▪️ मीरा (माँ), 40-45\n▪️ मुखबिर छोटू – 18-25\n▪️ सेठ – 48-57\nजयपुर',
      ['मीरा (Mother)', 'मुखबिर छोटू', 'Businessman'],
    ],
    [
      'Film\n1. Young mom - 29-34\n2. Inspector Rane - 40-45\n3. Elder brother: 30-35\nPune',
      ['Mother', 'Inspector Rane', 'Brother'],
    ],
    ['Film\nTARA - late 20s, swimmer\nPune 12 dec', ['Tara']],
    ['TVC\nFemale - 20-25\nMale - 30-35\nBudget: 20k\nMumbai', ['Woman', 'Man']],
    ['Role - Nurse\nAge - 25-30 yrs\nRole - Doctor\nAge - 40-50 yrs\nKochi', ['Nurse', 'Doctor']],
  ])('is the title: %s', (text, titles) => expect(rolesOf(text).map(({ title }) => title)).toEqual(titles));

  it('is whose days and pay a later line tells', () => {
    expect(
      rolesOf(film).map(({ rate, shootDays, datesMode }) => [
        rate?.amountInr,
        rate?.per,
        rate?.agency,
        shootDays,
        datesMode,
      ]),
    ).toEqual([
      [600_000, 'project', 'included', null, 'all'],
      [25_000, 'day', null, 6, 'any'],
      [20_000, 'day', null, 2, 'any'],
    ]);
  });
});

describe('calling a role by its name', () => {
  it.each([
    ['Neil', 'Neil', 3],
    ['neil', 'Aunty Lobo', 0],
    ['aunty', 'Aunty Lobo', 3],
    ['lobo', 'Aunty Lobo', 3],
    ['छोटू', 'मुखबिर छोटू', 3],
    ['chhotu', 'मुखबिर छोटू', 3],
    ['mother', 'मीरा (Mother)', 3],
    ['meera', 'मीरा (Mother)', 3],
    ['young', 'Young mother', 1],
  ])('"%s" of %s', (words, title, fit) => {
    expect(callsRole(words)({ title, gender: 'any', project: null })).toBe(fit);
  });
  it('finds no name in a title of nouns', () => {
    expect(
      ['Young mother', 'Male lead', 'Actress', 'Mother-in-law', 'Police officer'].flatMap(namesIn),
    ).toEqual([]);
  });
  it('changes the role that an edit calls so', () => {
    const draft = readBrief(film, { sentAt });
    const of = (text: string) =>
      amendBrief(draft, text, { sentAt, at: 0 }).changes.map(({ role, field }) => `${role} ${field}`);
    expect(of('Neil 25 to 28')).toEqual(['1 playingAge']);
    expect(of('तारा की उम्र 25 से 28')).toEqual(['0 playingAge']);
    expect(of('Aunty ka budget 25k per day')).toEqual(['2 rate']);
    expect(of('make it 30 to 35')).toEqual(['0 playingAge']);
  });
});
