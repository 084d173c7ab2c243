import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { TalentCard } from '../message.ts';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

const roles = [
  'TVC ke liye ek maa chahiye, 40-50, marathi must, 12-13 dec dono din, mumbai, 20k per day',
  'web series ke liye ek ladka chahiye, 22-30, hindi, 14-15 dec dono din, mumbai, 15k per day',
  'film ke liye ek nurse chahiye, female 25-35, hindi, 16-17 dec dono din, mumbai, 8k per day',
  'TVC ke liye papa chahiye, 45-60, hindi, 18-19 dec dono din, mumbai, 25k per day',
  'film ke liye ek ladki chahiye, 19-24, hindi, 21-22 dec dono din, mumbai, 10k per day',
];

describe('an availability check, with no model', () => {
  let office: Office;
  let kavya: Speaker;
  beforeAll(async () => {
    office = await openOffice();
  });
  afterAll(() => office.close());
  // A conversation of its own for each story; news of a check go to where it was asked for.
  beforeEach(() => {
    kavya = office.person('casting', 'Kavya');
  });

  /** People of a list who have written to the desk once. */
  async function whoWrote(cards: readonly TalentCard[]): Promise<Speaker[]> {
    const speakers = cards.map((card) =>
      office.person('talent', `${card.name} ${card.talentId.slice(-4)}`, card.talentId),
    );
    for (const speaker of speakers)
      await speaker.says('namaste, main kaam dhoondh rahi hoon, koi role ho to bataiye');
    return speakers;
  }

  /** A new role, its people, and the first `n` of them asked. */
  async function asked(which: number, n: number) {
    const found = await kavya.says(roles[which] ?? '');
    const cards = found.cards.slice(0, n);
    const talents = await whoWrote(cards);
    const places = cards.map((_, i) => i + 1).join(',');
    await kavya.says(`${places} se pucho`);
    await kavya.says('bhej do');
    await office.later(2);
    for (const talent of talents) await talent.hears();
    return { cards, talents };
  }

  const sheetOf = async (): Promise<string> => (await kavya.says('kya reply aaya')).text;
  const rungOf = async (talentId: string): Promise<string | undefined> =>
    (await office.db.unscoped.candidacy.findFirst({ where: { talentId }, orderBy: { updatedAt: 'desc' } }))
      ?.rung;

  it('takes a price and half a day for an answer, never for fraud, and fraud for what it is', async () => {
    const { talents } = await asked(4, 2);
    const [one, two] = talents;
    if (!one || !two) throw new Error('too few people');
    const told = await one.says('21 ko free hoon, 22 ko sirf 4 baje ke baad, rate 30k lagega');
    expect(told.text).toContain('30,000');
    expect(await sheetOf()).toMatch(/₹30,?000|30k/);
    const warned = await two.says(
      '18 ko free hoon par kisi ne 5000 registration fee maangi hai role ke liye',
    );
    expect(warned.text).not.toContain('21 Dec');
    // Cast: nobody new is suggested for it in the stories below.
    await office.later(6);
    expect((await kavya.hears()).text).toContain('Scam ho sakta hai');
    expect((await kavya.hears()).text).toContain('naye jawab');
    expect((await kavya.says('ye role band karo')).text).toContain('Girl band');
  });

  it('runs from “1,2,3,4 se pucho” to the roll-up', async () => {
    const found = await kavya.says(roles[0] ?? '');
    const [one, two, three] = await whoWrote(found.cards.slice(0, 3));
    if (!one || !two || !three) throw new Error('too few people');
    const [first, second, third, fourth] = found.cards.map((card) => card.name);

    const shown = await kavya.says('1,2,3,4 se pucho');
    expect(shown.text).toContain(`3 log: ${first}, ${second}, ${third}`);
    expect(shown.text).toContain(`Nahi poochh sakte: ${fourth} (humein abhi tak likha nahi)`);
    expect(shown.text).toContain('₹20,000 per day gross · commission nahi · haath mein ₹20,000');
    expect(shown.text).toContain('booking nahi, aur koi fee kabhi nahi');
    expect(shown.choices.map((choice) => choice.label)).toEqual(['Bhej do', 'Forward ka text', 'Rehne do']);

    expect((await kavya.says('bhej do')).text).toBe(
      '60 second mein 3 log ko jayega. "ruk" likhne se rukega.',
    );
    await office.later(0.5);
    expect([one, two, three].map((talent) => talent.unheard())).toEqual([[], [], []]);
    expect(await sheetOf()).toContain(`1 ${first} · abhi bheja nahi`);
    await office.later(1);

    const question = await one.hears();
    expect(shown.text).toContain(question.text.replace(/^/gm, '> '));
    expect(question.choices.map((choice) => choice.label)).toEqual([
      'Sab din free',
      'Kuch din',
      'Nahi',
      'Kuch poochna hai',
    ]);
    await two.hears();
    await three.hears();
    expect(await rungOf(found.cards[0]!.talentId)).toBe('availability_asked');

    expect((await one.presses('Sab din')).text).toContain('Note kiya: 12 + 13 Dec free');
    expect((await two.says('13 ko 4 baje ke baad hi, 12 full day free')).text).toContain(
      '12 Dec free, 13 Dec ko 16:00 ke baad',
    );
    const counter = await three.says('dates ok hai par 30k per day chahiye, usage kya hai?');
    expect(counter.text).toContain('₹30,000 chahiye');
    expect(counter.text).toContain('sawaal office tak');

    await office.later(1);
    const news = await kavya.hears();
    expect(news.text.split('\n')).toEqual([
      '*Mother* ke naye jawab. 3 mein se 3 ke jawab: 2 haan, 1 thoda, 0 na.',
      `• ${first} · haan · 12 + 13 Dec free`,
      `• ${second} · thoda · 12 Dec free, 13 Dec ko 16:00 ke baad`,
      `• ${third} · haan · 12 + 13 Dec free · ₹30,000 chahiye · poochhte hain: “dates ok hai par 30k per day chahiye, usage kya hai?”`,
    ]);
    const rungs = await Promise.all(found.cards.slice(0, 3).map((card) => rungOf(card.talentId)));
    expect(rungs).toEqual(['availability_yes', 'availability_partial', 'availability_yes']);
    // One truth: the days are facts, and matching filters by them.
    const windows = await office.db.unscoped.availabilityWindow.findMany({ where: { talentId: found.cards[1]!.talentId, sourceMessageId: { not: null }, fromFact: false }, orderBy: { fromDay: 'asc' } }); // prettier-ignore
    expect(windows.map(({ state, note }) => [state, note])).toEqual([['free', null], ['tentative', 'from 16:00']]); // prettier-ignore
    const facts = await office.db.unscoped.memoryFact.findMany({ where: { personId: found.cards[1]!.talentId, key: 'availability_window', identity: { not: '' } } }); // prettier-ignore
    expect(facts.map((fact) => fact.value).toSorted()).toEqual([
      'free 2026-12-12',
      'tentative 2026-12-13 from 16:00',
    ]);

    const link = await kavya.says('link');
    expect(link.text).toMatch(/^> .*https:\/\/t\.me\/desk\?start=a[\w-]{24} /m);

    // Asked once is asked: the same people are not written to again.
    expect((await kavya.says('1,2 se pucho')).text).toContain('pehle se poocha hai');
    await office.later(1);
    expect([one, two, three].map((talent) => talent.unheard())).toEqual([[], [], []]);
  });

  it('stops at “ruk”, and says so when it is too late', async () => {
    const found = await kavya.says(roles[1] ?? '');
    const [one] = await whoWrote(found.cards.slice(0, 1));
    if (!one) throw new Error('nobody');
    await kavya.says('1 se pucho');
    await kavya.says('bhej do');
    // Sent from another chat of hers: "undo" takes back what was done here, "ruk" counts everywhere.
    const there = (conversationId: string) =>
      office.db.unscoped.availabilityCheck.update({ where: { id: check.id }, data: { conversationId } });
    const check = await office.db.unscoped.availabilityCheck.findFirstOrThrow({
      where: { state: 'sent' },
      orderBy: { sendAt: 'desc' },
    });
    await there(randomUUID());
    expect((await kavya.says('undo')).text).not.toContain('Rok diya');
    expect((await kavya.says('ruk')).text).toContain('Rok diya');
    await there(check.conversationId);
    await office.later(5);
    expect(one.unheard()).toEqual([]);
    await kavya.says('1 se pucho');
    await kavya.presses('Bhej do');
    await office.later(2);
    expect((await one.hears()).text).toContain('Kavya');
    expect(one.unheard()).toEqual([]);
  });

  it('asks back once when a reply is doubtful, and hands what stays unclear to a person', async () => {
    const { talents, cards } = await asked(2, 1);
    const [nurse] = talents;
    const back = await nurse!.says('hmm');
    expect(back.text).toContain('Pakka kar lein');
    expect(back.choices.length).toBeGreaterThan(2);
    const again = await nurse!.says('shayad');
    expect(again.text).not.toContain('Pakka kar lein');
    expect(await sheetOf()).toContain(`${cards[0]!.name} · saaf nahi`);
    // A later plain word settles it; thanks and small talk change nothing.
    await nurse!.says('16 free hu, 17 nahi');
    await nurse!.says('thank you ji');
    expect(await sheetOf()).toContain('thoda · 16 Dec free, 17 Dec nahi');
    await office.later(6);
    await kavya.hears();
  });

  it('believes a wrong number, and writes there no more', async () => {
    const { talents, cards } = await asked(3, 1);
    expect((await talents[0]!.says('galat number hai, main actor nahi hu')).text).toContain(
      'ab nahi likhenge',
    );
    await office.later(1);
    expect((await kavya.hears()).text).toContain('number kisi aur ka hai');
    const again = await kavya.says(`${cards[0]!.name} se pucho`);
    expect(again.text).toContain('number kisi aur ka hai');
  });
});
