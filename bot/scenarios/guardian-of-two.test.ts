/** One phone that speaks for two children: a conversation to read from top to bottom. No model speaks here. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

describe('a guardian of two children', () => {
  let office: Office;
  let kavya: Speaker;
  let anurag: Speaker;
  const father = 'Anurag Ojha';
  const [kiara, reyansh] = ['Kiara Ojha', 'Reyansh Ojha'];
  const ids = new Map<string, string>();

  beforeAll(async () => {
    office = await openOffice();
    kavya = office.person('casting', 'Kavya');
    const found = await kavya.says('TVC ke liye bachche chahiye, 7-12 saal, hindi, 12-13 dec dono din, mumbai, 15k per day');
    const { guardianId } = await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId: found.cards[0]!.talentId } });
    await office.db.unscoped.person.update({ where: { id: guardianId! }, data: { name: father } });
    for (const [i, name] of [kiara, reyansh].entries()) {
      const personId = found.cards[i]!.talentId;
      ids.set(name, personId);
      await office.db.unscoped.person.update({ where: { id: personId }, data: { name } });
      await office.db.unscoped.talent.update({ where: { personId }, data: { guardianId, stageName: name } });
    }
    anurag = office.person('talent', father, guardianId!);
  }); // prettier-ignore
  afterAll(() => office.close());

  const statesOf = async (days: string) =>
    (await office.db.unscoped.memoryFact.findMany({
      where: { personId: { in: [...ids.values()] }, key: 'availability_window', value: { contains: days } },
      select: { personId: true, value: true },
    })).map(({ personId, value }) => [[...ids].find(([, id]) => id === personId)?.[0] ?? '', value]).toSorted(([one = ''], [other = '']) => one.localeCompare(other)); // prettier-ignore
  const heights = async () =>
    (await office.db.unscoped.talent.findMany({
      where: { personId: { in: [...ids.values()] } },
      select: { stageName: true, heightCm: true },
      orderBy: { stageName: 'asc' },
    })).map(({ stageName, heightCm }) => [stageName, heightCm]); // prettier-ignore

  /** A new day and a new role, both children asked about it; the two letters arrive, each with its child's name. */
  async function bothAsked(brief: string): Promise<void> {
    await office.later(24 * 60);
    // What the desk offers her of its own accord overnight stays in the window of yesterday.
    kavya = office.person('casting', 'Kavya');
    await kavya.says(brief);
    expect((await kavya.says(`${kiara}, ${reyansh} se pucho`)).text).toContain('2 log');
    await kavya.says('bhej do');
    await office.later(2);
    const letters = [await anurag.hears(), await anurag.hears()];
    for (const name of [kiara, reyansh]) {
      const about = letters.filter(({ text }) => text.includes(`${name} ki dates poochna chahte hain`));
      expect([name, about.length]).toEqual([name, 1]);
    }
  }
  /** What the office hears once both answered. */
  async function news(): Promise<string> {
    await office.later(6);
    return (await kavya.hears()).text;
  }

  it('whatever is said to him names his children', async () => {
    const greeting = await anurag.says('namaste, bachchon ke liye koi kaam ho to bataiye');
    expect(greeting.text.split('\n')[0]).toBe(`*${kiara}, ${reyansh}*`);
  });

  it('dates without a name: asked once which child, and the words count for the one that is named', async () => {
    await bothAsked('web series ke liye bachche chahiye, 7-12 saal, hindi, 16-17 dec dono din, mumbai, 15k per day');
    const which = await anurag.says('16 free hai, 17 nahi');
    expect(which.text).toContain('Ye kiske liye hai?');
    for (const name of [kiara, reyansh]) expect(which.text).toContain(`· ${name} · 16 + 17 Dec`);
    expect(which.choices.map(({ label }) => label.slice(2)).toSorted()).toEqual([kiara, reyansh]);
    expect(await statesOf('2026-12-16')).toEqual([]);
    const heard = await anurag.says('Reyansh');
    expect(heard.text).toContain(`Note kiya: ${reyansh}: 16 Dec free, 17 Dec nahi.`);
    expect(heard.text).not.toContain(kiara);
    expect(await statesOf('2026-12-16')).toEqual([[reyansh, 'free 2026-12-16']]);
    // The other question stands, and its answer names its child.
    const other = await anurag.says('dono din free hai');
    expect(other.text).toContain(`Note kiya: ${kiara}: 16 + 17 Dec free`);
    expect(await news()).toMatch(/thoda/);
  }); // prettier-ignore

  it('"dono" answers for both, each by name', async () => {
    await bothAsked(
      'film ke liye bachche chahiye, 7-12 saal, hindi, 20-21 dec dono din, mumbai, 15k per day',
    );
    await anurag.says('20 aur 21 ko free hai');
    const heard = await anurag.says('dono');
    expect(heard.text).toContain(`Note kiya: ${kiara}: 20 + 21 Dec free`);
    expect(heard.text).toContain(`Note kiya: ${reyansh}: 20 + 21 Dec free`);
    expect((await statesOf('2026-12-20')).map(([name]) => name)).toEqual([kiara, reyansh]);
    expect(await news()).toContain('2 haan');
  });

  it('asked once and still not plain: nothing is guessed, and the office reads it', async () => {
    await bothAsked('ad ke liye bachche chahiye, 7-12 saal, hindi, 26-27 dec dono din, mumbai, 15k per day');
    expect((await anurag.says('26 ko free hai')).text).toContain('Ye kiske liye hai?');
    const passed = await anurag.says('26 ko 4 baje ke baad');
    expect(passed.text).toContain(', saaf nahi hua: aapki baat waise hi office tak');
    expect(passed.choices).toEqual([]);
    expect(await statesOf('2026-12-26')).toEqual([]);
    expect(await news()).toMatch(/saaf nahi[\s\S]*saaf nahi/);
  });

  it('a detail without a name: asked once which child, by name, and noted for that one', async () => {
    const before = await heights();
    const which = await anurag.says('height ab 4 foot 6 hai');
    expect(which.text).toBe(`Ye kis bachche ke baare mein hai: ${kiara}, ${reyansh}?`);
    expect(await heights()).toEqual(before);
    const noted = await anurag.says('Kiara ki');
    expect(noted.text).toContain(`Note kiya (${kiara})`);
    expect((await heights())[0]).toEqual([kiara, 137]);
    expect((await heights())[1]).toEqual(before[1]);
    // With the name nothing is asked.
    expect((await anurag.says('Reyansh ki height 4 foot 9 hai')).text).toContain(`Note kiya (${reyansh})`);
    expect((await heights())[1]).toEqual([reyansh, 145]);
  });

  it('a profile is shown by name, and a detail that stays nobody’s goes to a person', async () => {
    expect((await anurag.says('profile dikhao')).text).toContain('Ye kis bachche ke baare mein hai');
    expect((await anurag.says('Reyansh')).text).toMatch(new RegExp(`^${reyansh}`));
    expect((await anurag.says('Kiara ki profile dikhao')).text).toMatch(new RegExp(`^${kiara}`));
    await anurag.says('weight 31 kilo hai');
    const passed = await anurag.says('arre weight 31 kilo hai');
    expect(passed.text).toContain(', saaf nahi hua: aapki baat waise hi office tak');
    expect(await office.db.unscoped.handOff.count()).toBe(1);
  });

  it('a day without a month, then the child, then the month: noted for that child', async () => {
    expect((await anurag.says('3 ko nahi')).text).toContain('Ye kis bachche ke baare mein hai');
    const month = await anurag.says('Kiara');
    expect(month.text).toMatch(new RegExp(`^\\*${kiara}\\*\\n3 kis mahine ki`));
    expect((await anurag.says('jan')).text).toBe(`Note kiya (${kiara}): 3 Jan busy.`);
    const both = await anurag.says('5 jan ko dono free hai');
    for (const name of [kiara, reyansh]) expect(both.text).toContain(`Note kiya (${name}): 5 Jan free.`);
    expect((await anurag.says('Reyansh 6 jan ko shoot kar sakta hai lekin 5 ghante hi')).text).toBe(
      `Note kiya (${reyansh}): 6 Jan thoda sa.`,
    );
    expect(await statesOf('2027-01-06')).toEqual([[reyansh, 'tentative 2027-01-06']]);
  });

  it('a typed yes under the question about the second child is that child’s, and what was told before it is noted', async () => {
    const personId = ids.get(reyansh)!;
    const consent = async () =>
      (await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId } })).guardianConsent;
    await office.db.unscoped.talent.update({ where: { personId }, data: { guardianConsent: null } });
    const asked = await anurag.says('Reyansh 9 jan ko busy hai');
    expect(asked.text).toContain(`${reyansh} ki details`);
    const agreed = await anurag.says('haan');
    expect(agreed.text).toContain(`*${reyansh}*: shukriya`);
    expect(agreed.text).toContain(`Note kiya (${reyansh}): 9 Jan busy.`);
    expect(await consent()).toBe('given');
  });

  it('two children in one line, one not agreed on: each has their own day, and a forwarded yes agrees to nothing', async () => {
    const personId = ids.get(kiara)!;
    const consent = async () =>
      (await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId } })).guardianConsent;
    await office.db.unscoped.talent.update({ where: { personId }, data: { guardianConsent: null } });
    const asked = await anurag.says('Kiara 10 jan ko busy hai, Reyansh 11 jan ko busy hai');
    expect(asked.text).toContain(`Note kiya (${reyansh}): 11 Jan busy.`);
    expect(asked.text).toContain(`${kiara} ki details`);
    await anurag.says('haan', { forwarded: true });
    expect(await consent()).toBeNull();
    const again = await anurag.says('Kiara 10 jan ko busy hai, Reyansh 13 jan ko busy hai');
    expect(again.text).toContain(`${kiara} ki details`);
    expect((await anurag.says('haan')).text).toContain(`Note kiya (${kiara}): 10 Jan busy.`);
    expect(await consent()).toBe('given');
    expect(await statesOf('2027-01-10')).toEqual([[kiara, 'busy 2027-01-10']]);
    for (const day of ['2027-01-11', '2027-01-13'])
      expect(await statesOf(day)).toEqual([[reyansh, `busy ${day}`]]);
  });

  it('of two in one line each has their own part; of whom nothing was read is said, and nothing is noted', async () => {
    const heard = await anurag.says('Kiara 16 jan ko free hai, Reyansh ka exam hai');
    expect(heard.text).toContain(`Note kiya (${kiara}): 16 Jan free.`);
    expect(heard.text).toContain(`${reyansh}: ye saaf nahi hua`);
    expect(await statesOf('2027-01-16')).toEqual([[kiara, 'free 2027-01-16']]);
  });

  it('what is said of both waits for both consents, asked one after the other', async () => {
    const both = { in: [...ids.values()] };
    await office.db.unscoped.talent.updateMany({
      where: { personId: both },
      data: { guardianConsent: null },
    });
    const first = await anurag.says('18 jan ko dono free hai');
    const second = await anurag.says('haan');
    const asked = [first.text, second.text].map((text) =>
      [kiara, reyansh].find((name) => text.includes(`${name} ki details`)),
    );
    expect(new Set(asked)).toEqual(new Set([kiara, reyansh]));
    expect(second.text).toContain(`Note kiya (${asked[0]}): 18 Jan free.`);
    expect((await anurag.says('haan')).text).toContain(`Note kiya (${asked[1]}): 18 Jan free.`);
    expect((await statesOf('2027-01-18')).map(([name]) => name)).toEqual([kiara, reyansh]);
  });

  it('"start for" one child leaves the other silent as long as the stop for both would have lasted', async () => {
    await anurag.says('15 feb tak message mat bhejna');
    const started = await anurag.says('start for Kiara');
    expect(started.text).toContain(kiara);
    const stops = await office.db.unscoped.optOut.findMany({
      where: { personId: { in: [...ids.values()] }, liftedAt: null },
      select: { personId: true, untilDay: true },
    });
    expect(stops.map(({ personId, untilDay }) => [personId, untilDay?.toISOString().slice(0, 10)])).toEqual([
      [ids.get(reyansh), '2027-02-15'],
    ]);
    await anurag.says('start for Reyansh');
    expect(
      await office.db.unscoped.optOut.count({ where: { personId: ids.get(reyansh)!, liftedAt: null } }),
    ).toBe(0);
  });

  it('a stop for one child: nothing is asked about it any more, all the same about the other, and "start for" it ends that', async () => {
    await office.later(24 * 60);
    kavya = office.person('casting', 'Kavya');
    await kavya.says(
      'film ke liye bachche chahiye, 7-12 saal, hindi, 20-21 jan dono din, mumbai, 15k per day',
    );
    expect((await kavya.says(`${kiara}, ${reyansh} se pucho`)).text).toContain('2 log');
    await kavya.says('bhej do');
    // While the letters still wait.
    const stopped = await anurag.says('aage se mat likhna Kiara ke liye');
    expect(stopped.text).toContain(`${kiara} ke baare mein ab koi message nahi`);
    await office.later(2);
    expect((await anurag.hears()).text).toContain(`${reyansh} ki dates poochna chahte hain`);
    await office.later(3 * 24 * 60);
    // The reminder is the other child's too, and nothing more comes.
    for (const { text } of anurag.unheard()) expect(text).not.toContain(kiara);
    kavya = office.person('casting', 'Kavya');
    await kavya.says('serial ke liye bachche chahiye, 7-12 saal, hindi, 27 jan, mumbai, 15k per day');
    const cannot = await kavya.says(`${kiara} se pucho`);
    expect(cannot.text).toContain(`${kiara} (messages nahi chahte`);
    const known = await anurag.says('what do you know about Kiara');
    expect(known.text).toMatch(/start for Kiara/);
    // What the office's table holds of the child is told as well.
    expect(known.text).toMatch(/Also on file: .*(?:language|skill)/);
    expect((await anurag.says('start for Kiara')).text).toContain(kiara);
    expect((await kavya.says(`${kiara} se pucho`)).text).toContain('1 log');
  });

  it('a child whose guardian has not agreed goes on no shortlist', async () => {
    const other = office.person('casting', 'Neha');
    const found = await other.says('Need a girl 7-12 for a film, Hindi, Mumbai, 20 Dec, 15k per day');
    const talentId = found.cards[0]!.talentId;
    const before = await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId: talentId } });
    await office.db.unscoped.talent.update({
      where: { personId: talentId },
      data: { guardianConsent: null },
    });
    const listed = () => office.db.unscoped.candidacy.count({ where: { talentId } });
    const stood = await listed();
    expect((await other.says('shortlist 1')).text).toContain('guardian has not agreed');
    expect(await listed()).toBe(stood);
    await office.db.unscoped.talent.update({
      where: { personId: talentId },
      data: { guardianConsent: before.guardianConsent },
    });
    expect((await other.says('shortlist 1')).text).not.toContain('guardian has not agreed');
  });
});
