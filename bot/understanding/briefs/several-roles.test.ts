import { describe, expect, it } from 'vitest';
import type { ReadRole } from '../brief.ts';
import { amendBrief } from './amend.ts';
import { nextQuestion } from './question.ts';
import { readBrief } from './read-brief.ts';

const sentAt = new Date('2026-11-29T18:00:00+05:30');
const read = (text: string) => readBrief(text, { sentAt });
const told = (text: string, of: (role: ReadRole) => unknown) =>
  Object.fromEntries(read(text).roles.map((role) => [role.title, of(role)]));
const pay = ({ rate }: ReadRole) => [rate?.amountInr, rate?.per, rate?.agency].filter((one) => one != null).join(' '); // prettier-ignore

describe('several roles in one line', () => {
  const tapori =
    'bhai jaldi! OTT show Dharavi Diaries S2, 3 rangile tapori 20-25 M, ek 45+ hawaldar (marathi accent), ek item girl 22-28 dancer kathak, date 8/12 se 12/12 sab din nahi chahiye, 3 din kaafi. taporis 5k pd, hawaldar 12, dancer 30. reh na khana prod side';
  it('keeps each sum, sex and skill with its role, and loses none of three', () => {
    expect(told(tapori, pay)).toEqual({
      Tapori: '5000 day',
      Policeman: '12000 day',
      'Item girl': '30000 day',
    });
    expect(
      told(tapori, (role) => `${role.count} ${role.gender} ${role.datesMode} ${role.shootDays}`),
    ).toEqual({
      Tapori: '3 male any 3',
      Policeman: '1 male any 3',
      'Item girl': '1 female any 3',
    });
    expect(told(tapori, ({ skills }) => skills.map(({ name }) => name))).toMatchObject({ Policeman: [], 'Item girl': ['kathak'] }); // prettier-ignore
  });
  it.each<[string, Record<string, string>]>([
    ['Brand film\nCouple - husband 30-35, wife 28-32\nSaas 55-60\nKid boy 4 to 6\nFees: couple 60 each, saas 35, kid 15',
      { Husband: '60000 project', Wife: '60000 project', 'Mother-in-law': '35000 project', Child: '15000 project' }],
    ['TVC: mom 30-35, dad 35-40, grandma 60-65. Chennai, 7 Jan. Fee mom 50, dad 50, grandma 30 all incl agency',
      { Mother: '50000 project included', Father: '50000 project included', Grandmother: '30000 project included' }],
    ["Event: emcee F English, 25-30 and 4 hostesses 20-25 5'5+, Goa, 31 Dec, emcee 50k, hostesses 8k each",
      { Anchor: '50000 project', Hostess: '8000 project' }],
    ['TVC - Dad M 40-45 / Mom F 35-40 / Teen girl 14-16. Fees: dad 60, mom 60, girl 40 plus agency. Shoot 18 Jan, Pune',
      { Father: '60000 project', Mother: '60000 project', 'Teen girl': '40000 project extra' }],
    ['NDA DVC\nLadka 22-26, Hindi\nUski behen 18-20\nShoot 12 Dec Mumbai\nBudget: 25k+agency ladka, behen 18k all in',
      { Boy: '25000 project extra', Sister: '18000 project included' }],
    ['Short film: NANDINI (F, 22-26, Malayali) / RAGHU (M, 35-40, boatman) / CHIEF (50+). Kochi, 4 Jan. Nandini 40k total, Raghu 5k/day, Chief 6k/day',
      { Nandini: '40000 project', 'Raghu (Boatman)': '5000 day', Chief: '6000 day' }],
  ])('%s', (text, sums) => {
    expect(told(text, pay)).toEqual(sums);
  }); // prettier-ignore
  it('tells two of one name apart, and a language among what is shared to both', () => {
    const text = 'TVC for biscuit: Anchor M 30-35, Anchor F 28-32, hindi, mumbai, 10 dec, 20k';
    expect(told(text, ({ gender, languages }) => [gender, languages.map(({ code }) => code)])).toEqual({
      'Anchor (M)': ['male', ['hi']],
      'Anchor (F)': ['female', ['hi']],
    });
  });
  it('takes no sex from words for both where they do not say which is whose', () => {
    const { roles, missing } = read(
      '2 log chahiye doctor nurse ke liye ek ladka ek ladki 25-30 sirf 1 din 4k',
    );
    expect(roles.map(({ title, gender }) => [title, gender])).toEqual([['Doctor', 'any'], ['Nurse', 'any']]); // prettier-ignore
    expect(missing).toContain('gender');
  });
  it('keeps the days of the one with her, and the sexes with their ages', () => {
    const text =
      'फ़िल्म के लिए 2 पुलिस वाले 30-40 पुरुष, एक वकील महिला 35-40, एक जज 60+, भोपाल, 10 से 12 जनवरी, वकील 2 दिन, जज 1 दिन। पुलिस 3 हज़ार रोज़, वकील 8 हज़ार, जज 10 हज़ार';
    expect(told(text, ({ gender, shootDays, rate }) => [gender, shootDays, rate?.amountInr])).toEqual({
      Policeman: ['male', null, 3_000],
      Lawyer: ['female', 2, 8_000],
      Judge: ['any', 1, 10_000],
    });
  });
});

describe('as many ages as people', () => {
  it.each([
    ['Need 2 sisters 18-22 and 25-30, Punjabi, Delhi, 5 jan, 10k', [[18, 22], [25, 30]]],
    ['3 nurses 25-30, 30-35 and 40-45, Mumbai, 8 dec', [[25, 30], [30, 35], [40, 45]]],
    ['ek ladki 20-25 aur ek 28-32, mumbai, 8 dec', [[20, 25], [28, 32]]],
    ['दोन भाऊ हवेत, एक २०-२५ आणि दुसरा २८-३२, पुणे', [[20, 25], [28, 32]]],
  ])('are a role each: %s', (text, ages) => {
    const { roles } = read(text);
    expect(roles.map(({ playingAge }) => [playingAge?.min, playingAge?.max])).toEqual(ages);
    expect(roles.map(({ count }) => count)).toEqual(ages.map(() => 1));
  }); // prettier-ignore
  it('one age is of all of them', () => {
    const [role, ...more] = read('Need 2 sisters 18-22, Delhi, 5 jan').roles;
    expect([role!.count, more.length]).toEqual([2, 0]);
  });
});

describe('days that are easily something else', () => {
  it('takes an hour for no day and a deadline for no shoot', () => {
    expect(read('extra crowd 40 log chahiye, 18-45, raat 8 se subah 4, 14 dec, film city').roles[0]!.shootDates).toEqual(['2026-12-14']); // prettier-ignore
    const [role] = read('kal tak 2 nurse chahiye 25-30 F malayalam speaking, kochi, 3 jan, 8k').roles;
    expect([role!.shootDates, role!.submitBy, role!.gender]).toEqual([['2027-01-03'], '2026-11-30T23:59:00+05:30', 'female']); // prettier-ignore
  });
  it.each([
    ['मराठी मालिका, सासू - वय ४५ ते ५५, मराठी\nशूट १५ डिसेंबरपासून, कोल्हापूर, महिन्याला १.२ लाख', '१५ डिसेंबरपासून', '५ जानेवारीपर्यंत', '2026-12-15', '2027-01-05'],
    ['ताई हवी मालिकेसाठी, मराठी, वय २८ ते ३२ पुणे. ५ डिसें पासून ३ महिने, महिना ६०,०००', '५ डिसें पासून', '५ मार्चपर्यंत', '2026-12-05', '2027-03-05'],
    ['Wedding anchor F 28-35, hindi english, delhi, starts 15 Dec, 10k pd', '15 Dec', 'till 20 Dec', '2026-12-15', '2026-12-20'],
    ['serial ke liye maa chahiye 45-50, mumbai, hindi, shoot 5 dec se, 10k pd', '5 dec se', '20 dec tak', '2026-12-05', '2026-12-20'],
  ])('%s: the first day is kept, and asked until when', (text, words, until, from, to) => {
    const draft = read(text);
    expect(nextQuestion(draft)?.text).toContain(`"${words}"`);
    const days = amendBrief(draft, until, { sentAt, at: 0, asked: 'shootDates' }).draft.roles[0]!.shootDates;
    expect([days[0], days.at(-1)]).toEqual([from, to]);
  }); // prettier-ignore

  it.each(['budget 60k tak', 'up to 40k', 'upto 35 years', 'age up to 32, hindi', 'height 6 ft tak', '35 tak ok', 'kal tak profiles bhejo', 'reply till 18 dec', 'audition 5 dec tak'])(
    '"%s" is no end of a shoot that only began',
    (text) => {
      const draft = read('Wedding anchor F 28-35, hindi english, delhi, starts 15 Dec, 10k pd');
      expect(amendBrief(draft, text, { sentAt, at: 0, asked: 'shootDates' }).draft.roles[0]!.shootDates).toEqual(draft.roles[0]!.shootDates);
    },
  ); // prettier-ignore

  it('"20 tak" is of the month that it began in', () => {
    const draft = read('Wedding anchor F 28-35, hindi english, delhi, starts 15 Dec, 10k pd');
    const days = amendBrief(draft, '20 tak', { sentAt, at: 0, asked: 'shootDates' }).draft.roles[0]!
      .shootDates;
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-12-15', '2026-12-20', 6]);
  });
});

describe('lines of a brief that nobody read', () => {
  it('are named, and nothing that only frames the post is', () => {
    const post = [
      'Casting for short film',
      'Mother 45-50, Marathi',
      'Shoot 12 Dec Pune, 5k',
      'Guardian on set always.',
      'Send profiles to 98765 43210',
      'DM for details',
    ];
    expect(read(post.join('\n')).unread).toEqual(['Guardian on set always.']);
    expect(read(post.filter((line) => !line.startsWith('Guardian')).join('\n')).unread).toBeUndefined();
  });
});
