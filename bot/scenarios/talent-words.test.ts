/** What talents tell and take back outside of any question, in four languages. No model. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const idOf = async (name: string): Promise<string> =>
  (await office.db.unscoped.person.findFirstOrThrow({ where: { name } })).id;
const factsOf = async (name: string): Promise<string[]> =>
  (await office.db.unscoped.memoryFact.findMany({ where: { personId: await idOf(name) }, orderBy: { id: 'asc' } })).map(({ key, value }) => `${key} ${value}`); // prettier-ignore

describe('an ad told by its brand', () => {
  it.each([
    ['Ada Ek', 'did a Wagh Bakri ad last month', 'tea'],
    ['Ada Do', 'main ne Surf ka ad kiya tha', 'detergent'],
    ['Ada Teen', 'मैंने कोलगेट का विज्ञापन किया है', 'toothpaste'],
    ['Ada Char', 'मी पार्ले जी ची जाहिरात केली होती', 'biscuit'],
  ])('%s: "%s" is a conflict in %s', async (name, said, category) => {
    const talent = office.person('talent', name);
    await talent.says('hi');
    expect((await talent.says(said)).text).toContain(category);
    const entries = await office.db.unscoped.conflictEntry.findMany({
      where: { talentId: await idOf(name) },
    });
    expect([...new Set(entries.map((entry) => entry.category))]).toEqual([category]);
  });

  it('a goat is no brand', async () => {
    const talent = office.person('talent', 'Ada Bakri');
    await talent.says('hi');
    await talent.says('meri bakri ke saath photo hai');
    await talent.says('bakri ka ad kiya tha');
    expect((await factsOf('Ada Bakri')).filter((one) => one.startsWith('conflict'))).toEqual([]);
  });
});

describe('taken back', () => {
  it.each([
    ['Uma Ek', 'my height is 165 cm', 'undo', /Taken back: height: 165 cm/],
    ['Uma Do', 'meri height 165 cm hai', 'galat likh diya', /Wapas le liya: height: 165 cm/],
    ['Uma Teen', 'मेरी ऊँचाई 165 सेमी है', 'गलत लिख दिया', /वापस ले लिया: क़द: 165 cm/],
    ['Uma Char', 'माझी उंची 165 सेमी आहे', 'चुकून लिहिलं', /मागे घेतलं: उंची: 165 cm/],
  ])('%s: "%s", then "%s"', async (name, said, back, answered) => {
    const talent = office.person('talent', name);
    await talent.says('hi');
    await talent.says('I live in Pune');
    await talent.says(said);
    expect(await factsOf(name)).toContain('height 165 cm');
    expect((await talent.says(back)).text).toMatch(answered);
    const left = await factsOf(name);
    expect(left).not.toContain('height 165 cm');
    expect(left.some((one) => one.startsWith('home_city'))).toBe(true);
  });

  it('with nothing told, nothing is taken back', async () => {
    const talent = office.person('talent', 'Uma Paanch');
    await talent.says('hi');
    await talent.says('thank you');
    expect((await talent.says('undo')).text).toMatch(/nothing of today/);
  });

  it('an answer about dates is open again, and asked again', async () => {
    const kavya = office.person('casting', 'Kavya');
    const { name, talentId } = (await kavya.says('TVC ke liye ek maa chahiye, 40-50, hindi, 12-13 dec dono din, mumbai, 20k per day')).cards[0]!;
    const talent = office.person('talent', `${name} ${talentId.slice(-4)}`, talentId);
    await talent.says('namaste, main kaam dhoondh rahi hoon');
    await kavya.says('1 se pucho');
    await kavya.says('bhej do');
    await office.later(2);
    await talent.hears();
    await talent.says('haan dono din free hoon');
    const back = await talent.says('galat likh diya');
    expect(back.text).toMatch(/^Aapka jawab wapas le liya\.\nPakka kar lein/);
    const ask = () => office.db.unscoped.availabilityAsk.findFirstOrThrow({ where: { talentId } });
    expect(await ask()).toMatchObject({ state: 'asked', answer: null, outcome: null });
    expect(await office.db.unscoped.availabilityWindow.count({ where: { talentId, sourceMessageId: { not: null }, fromFact: false } })).toBe(0);
    expect((await talent.says('12 nahi, sirf 13 free hoon')).text).toMatch(/13 Dec free/);
    expect(await ask()).toMatchObject({ state: 'answered', outcome: 'partial' });
  }); // prettier-ignore
});

describe('to be forgotten', () => {
  it.each([
    ['Bhool Ek', 'forget me'],
    ['Bhool Do', 'mujhe bhool jao'],
    ['Bhool Teen', 'मेरी जानकारी मिटा दो'],
    ['Bhool Char', 'माझी माहिती पुसा'],
    ['Bhool Paanch', 'मुझे भूल जाओ'],
    ['Bhool Chhah', 'majhi mahiti pusun taka'],
  ])('%s: "%s" asks first, and erases on the button', async (name, said) => {
    const talent = office.person('talent', name);
    await talent.says('hi');
    await talent.says('I live in Pune');
    const id = await idOf(name);
    const asked = await talent.says(said);
    expect(asked.choices, asked.text).toHaveLength(2);
    expect((await office.db.unscoped.person.findUniqueOrThrow({ where: { id } })).erasedAt).toBeNull();
    await talent.presses(asked.choices[0]!.label);
    expect((await office.db.unscoped.person.findUniqueOrThrow({ where: { id } })).erasedAt).not.toBeNull();
  });
});

it.each([
  ['Kya Ek', 'what do you know about me', 'home city: Pune'],
  ['Kya Do', 'mere baare mein kya pata hai', 'shehar: Pune'],
  ['Kya Teen', 'मेरे बारे में क्या पता है', 'शहर: Pune'],
  ['Kya Char', 'माझ्याबद्दल काय माहिती आहे', 'शहर: Pune'],
])('%s: "%s" names facts in the language of the question', async (name, asked, told) => {
  const talent = office.person('talent', name);
  await talent.says('hi');
  await talent.says('remember that I live in Pune');
  expect((await talent.says(asked)).text).toContain(told);
});
