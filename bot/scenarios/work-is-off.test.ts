/** The shoot is cancelled, or moved: who holds dates for it is named before anything happens, and told or asked after. No model. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const statuses = async () =>
  (await office.db.unscoped.castingRole.findMany({ orderBy: { createdAt: 'desc' }, take: 2 })).map(
    ({ status }) => status,
  );

let met = 0;
/** A brief, whose first two people were asked and are free. */
async function asked(brief: string): Promise<{ kavya: Speaker; talents: Speaker[]; names: string[] }> {
  const kavya = office.person('casting', 'Kavya');
  const cards = (await kavya.says(brief)).cards.slice(0, 2);
  const talents = cards.map(({ name, talentId }) => office.person('talent', `${name} ${++met}`, talentId));
  for (const talent of talents) await talent.says('namaste, main kaam dhoondh rahi hoon, koi role ho to bataiye');
  await kavya.says('1,2 se pucho');
  await kavya.says('bhej do');
  await office.later(2);
  for (const talent of talents) await talent.hears();
  await talents[0]!.says('haan, sab din free hoon');
  await office.later(6);
  await kavya.hears();
  return { kavya, talents, names: cards.map(({ name }) => name) };
} // prettier-ignore

describe('cancelled', () => {
  it('asks first, then closes every role and tells who holds dates', async () => {
    const { kavya, talents, names } = await asked('TVC ke liye maa 40-50 aur papa 45-60 chahiye, hindi, 12-13 dec dono din, mumbai, 20k per day');
    const question = await kavya.says('shoot cancel ho gaya');
    for (const name of names) expect(question.text).toContain(name);
    expect(await statuses()).toEqual(['open', 'open']);
    // Passed over: a later yes is none.
    await kavya.says('roles');
    await kavya.says('haan');
    expect(await statuses()).toEqual(['open', 'open']);
    await kavya.says('project band karo');
    expect((await kavya.says('nahi')).text).toBe('👍');
    expect(await statuses()).toEqual(['open', 'open']);
    await kavya.says('project band karo');
    const closed = await kavya.says('haan');
    expect(closed.text).toMatch(/^Band: /);
    expect(await statuses()).toEqual(['closed', 'closed']);
    expect(talents.map((talent) => talent.unheard())).toEqual([[], []]);
    await office.later(2);
    for (const talent of talents) expect((await talent.hears()).text).toMatch(/ab nahi hoga; aapki dates free/);
  }); // prettier-ignore

  it('taken up again within the minute nobody is told', async () => {
    const { kavya, talents } = await asked('film ke liye ek nurse chahiye, female 25-35, hindi, 16-17 dec dono din, mumbai, 8k per day');
    await kavya.says('client ne shoot cancel kar diya');
    await kavya.says('haan');
    expect((await kavya.says('project wapas kholo')).text).toMatch(/^Phir se open: /);
    await office.later(3);
    expect(talents.map((talent) => talent.unheard())).toEqual([[], []]);
  }); // prettier-ignore

  it('is not heard in a question, a denial or from production', async () => {
    const kavya = office.person('casting', 'Kavya');
    await kavya.says('film ke liye ek pilot chahiye, male 35-45, hindi, 20 dec, mumbai, 8k per day');
    for (const said of ['kya shoot cancel ho gaya?', 'shoot cancel nahi hua', 'haan']) await kavya.says(said);
    expect((await statuses())[0]).toBe('open');
    const meera = office.person('production', 'Meera');
    await meera.says('hello');
    expect((await meera.says('shoot cancelled')).text).toMatch(/office/i);
  });
});

describe('moved', () => {
  it('the days move together, who was asked is named, and asked anew about the new ones', async () => {
    const { kavya, talents, names } = await asked('web series ke liye ek ladki chahiye, 20-30, hindi, 18-19 dec dono din, mumbai, 15k per day');
    const moved = await kavya.says('shoot postponed to 12 Jan');
    expect(moved.text).toContain('12 + 13 Jan');
    for (const name of names) expect(moved.text).toContain(name);
    const prepared = await kavya.says('phir se pucho');
    expect(prepared.text).toContain('12 + 13 Jan');
    for (const name of names) expect(prepared.text).toContain(name);
    await kavya.says('bhej do');
    await office.later(2);
    for (const talent of talents) expect((await talent.hears()).text).toContain('12 + 13 Jan');
    // The old question is gone: a yes means the new days, and is no choice between two.
    expect((await talents[0]!.says('haan dono din free')).text).toContain('12 + 13 Jan free');
    expect((await kavya.says('kya reply aaya')).text).toContain('12 + 13 Jan');
    await office.later(6);
    await kavya.hears();
  }); // prettier-ignore

  it.each(['shoot postponed', 'shoot aage badh gaya', 'शूट आगे बढ़ गया', 'शूट पुढे ढकललं'])(
    '"%s" asks to when and moves nothing',
    async (said) => {
      const kavya = office.person('casting', 'Kavya');
      await kavya.says('film ke liye ek pilot chahiye, male 35-45, hindi, 20 dec, mumbai, 8k per day');
      expect((await kavya.says(said)).text).toMatch(/\?/);
      const role = await office.db.unscoped.castingRole.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
      expect((role.spec as { shootDates: string[] }).shootDates).toEqual(['2026-12-20']);
    },
  );
});

it('"wait" keeps a prepared check where it is, and says so', async () => {
  const kavya = office.person('casting', 'Kavya');
  const { name, talentId } = (await kavya.says('TVC ke liye ek dadi chahiye, 60-75, hindi, 22 dec, mumbai, 20k per day')).cards[0]!;
  const talent = office.person('talent', `${name} ${++met}`, talentId);
  await talent.says('namaste');
  await kavya.says('1 se pucho');
  for (const wait of ['ruk', 'wait', 'hold on', 'थांबा', 'रुको']) expect((await kavya.says(wait)).text, wait).not.toMatch(/Note kar liya|Noted|👍/);
  expect((await kavya.says('ruk')).text).toMatch(/^Ruka hua hai/);
  // A bare yes may mean anything by now.
  await kavya.says('haan');
  await office.later(2);
  expect(talent.unheard()).toEqual([]);
  expect((await kavya.says('bhej do')).text).toMatch(/60 second/);
  expect((await kavya.says('ruk')).text).toContain('Rok diya');
  await kavya.says('1 se pucho');
  expect((await kavya.says('rehne do')).text).toMatch(/^Hata diya/);
  expect((await kavya.says('bhej do')).text).toMatch(/^Bhejne ko kuch nahi hai/);
  await office.later(2);
  expect(talent.unheard()).toEqual([]);
}); // prettier-ignore
