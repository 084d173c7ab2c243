/** A casting assistant's afternoon with several roles: called by any word, decided with reasons, undone, widened, compared. No model. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

const names = (answered: { cards: { name: string }[] }): string[] => answered.cards.map(({ name }) => name);

describe('roles called by a word', () => {
  let kavya: Speaker;
  beforeAll(async () => {
    kavya = office.person('casting', 'Kavya');
    await kavya.says('Film. Father 50-60, Hindi, mother 45-55, Hindi. Mumbai, 12 Dec, 10k per day');
  });

  it('in four languages', async () => {
    for (const said of ['pita ki list', 'show Father', 'पिता की लिस्ट दिखाओ', 'वडिलांची यादी दाखवा']) {
      await kavya.says('aai ki list');
      expect((await kavya.says(said)).text, said).toMatch(/fit|फ़िट|जुळत/);
      expect((await kavya.says('1 ko shortlist karo')).text, said).toMatch(/Father|pehle se/);
      await kavya.says('undo');
    }
  });

  it('a correction is of the role that is shown, or of both where both are meant', async () => {
    await kavya.says('Mother pe wapas');
    const edited = await kavya.says('make it 40 to 50');
    expect(edited.text).toContain('Mother');
    expect(edited.text).toContain('F 40–50');
    const ages = async () => (await office.db.unscoped.castingRole.findMany({ where: { title: { in: ['Father', 'Mother'] } }, orderBy: { createdAt: 'desc' }, take: 2 })).map(({ title, spec }) => [title, (spec as { playingAge: unknown }).playingAge]); // prettier-ignore
    expect(Object.fromEntries(await ages())).toEqual({ Father: { min: 50, max: 60 }, Mother: { min: 40, max: 50 } }); // prettier-ignore
    const both = await kavya.says('dono role ka budget 20k kar do');
    expect(both.text).toContain('Father, Mother');
    expect(both.text).toContain('₹20k');
    expect((await kavya.says('baap ka budget 25k kar do')).text).toMatch(/Father.*\n?.*₹25k/s);
    await kavya.says("aai ki height 5'2 se upar");
    const held = await office.db.unscoped.castingRole.findMany({ where: { title: { in: ['Father', 'Mother'] } }, orderBy: { createdAt: 'desc' }, take: 2 }); // prettier-ignore
    const told = held.map(({ title, spec }) => [title, (spec as { rate: { amountInr: number } }).rate.amountInr, (spec as { heightCm: { min: number } | null }).heightCm?.min]); // prettier-ignore
    expect(told.toSorted(([a], [b]) => String(a).localeCompare(String(b)))).toEqual([['Father', 25_000, undefined], ['Mother', 20_000, 157]]); // prettier-ignore
  });

  it('somebody is put on the list of a role named behind', async () => {
    const found = await kavya.says('back to Father');
    const [, second] = names(found);
    await kavya.says('aai ki list');
    expect((await kavya.says(`shortlist ${second} for Father`)).text).toContain('Father');
    const wrong = await kavya.says('shortlist 1 for Father');
    expect(wrong.text).toMatch(/number/i);
    expect(names(wrong)).toEqual([second]);
    expect(names(await kavya.says('pita ki shortlist'))).toEqual([second]);
  });

  it('who is named by a number of the list of roles is that role, until a list of people stands there', async () => {
    const ravi = office.person('casting', 'Ravi');
    const listed = (await ravi.says('roles')).choices.map(({ label }) => label);
    expect((await ravi.says('2')).text).toContain(listed[1]);
    expect((await ravi.says('role 1')).text).toContain(listed[0]);
    expect((await ravi.says('saare roles ki shortlist')).text).toMatch(/role/);
  });

  it('a colleague’s role is called by nobody who asks for boys', async () => {
    const nisha = office.person('casting', 'Nisha');
    await nisha.says('Film. Need a boy 18-25, Hindi, Mumbai, 12 Dec, 10k per day');
    await kavya.says('back to Mother');
    await kavya.says('show me boys');
    expect((await kavya.says('1 ko shortlist karo')).text).not.toContain('Boy');
  });

  it('closes and opens by name, and nothing that is no role', async () => {
    expect((await kavya.says('close Father')).text).toContain('Father');
    expect((await kavya.says('undo')).text).toMatch(/Father.*(?:open|khul)/);
    expect((await kavya.says('close Father')).text).toContain('Father');
    expect((await kavya.says('close Riya')).text).not.toMatch(/closed/i);
    expect((await kavya.says('reopen Father')).text).toMatch(/Father.*(?:open|khul)/);
  });
});

it('two projects in one message are two, each with its own', async () => {
  const kavya = office.person('casting', 'Kavya');
  const taken = await kavya.says(
    'Project Neelkanth film: a doctor, male 40-50, Hindi, Pune 3 Jan, 15k per day. Separately project Bindaas ad: a biker guy 25-30, Mumbai, 8 Jan, 20k.',
  );
  expect(taken.text).toContain('Doctor');
  expect(taken.text).toContain('₹15k');
  expect(taken.text).not.toContain('bindaas');
  expect(taken.text).toContain('Biker · Bindaas');
  const biker = await kavya.says('show Bindaas');
  expect(biker.text).toMatch(/fit/i);
  expect((await kavya.says('budget kya hai')).text).toContain('₹20k');
  expect((await kavya.says('make it 28 to 35')).text).toContain('28–35');
  expect((await kavya.says('show Neelkanth')).text).toMatch(/fit/i);
  expect((await kavya.says('budget kya hai')).text).toContain('₹15k');
  expect((await kavya.says('close Bindaas')).text).toContain('Biker');
});

describe('decided, and taken back', () => {
  let kavya: Speaker;
  let shown: string[];
  beforeAll(async () => {
    kavya = office.person('casting', 'Kavya');
    shown = names(await kavya.says('TVC. Need a mother 35-50, Mumbai, 14 Dec, 15k per day'));
  });

  it('a reason stands behind a number, a word or a name', async () => {
    expect((await kavya.says('dusri ko pass karo, bahut slow')).text).toContain(shown[1]);
    expect((await kavya.says(`pass ${shown[2]}, too young`)).text).toContain('too young');
    expect((await kavya.says('approve pehli, kamaal')).text).toContain(shown[0]);
    const told = (await kavya.says('what did I pass on')).text;
    expect(told).toContain(`${shown[1]} · pass`);
    expect(told).toMatch(/bahut slow/);
    await kavya.says('undo pass');
    await kavya.says('undo pass');
  });

  it('undo puts back whom it was said of last, and an edit is not undone by guess', async () => {
    await kavya.says('show Mother');
    await kavya.says('shortlist 1,4');
    const before = names(await kavya.says('shortlist'));
    expect((await kavya.says('remove 1')).text).toContain(before[0]);
    expect((await kavya.says('undo')).text).toContain(before[0]);
    expect(names(await kavya.says('shortlist')).toSorted()).toEqual(before.toSorted());
    await kavya.says('remove 2');
    expect((await kavya.says('wapas daalo')).text).toMatch(/\(.*2/);
    await kavya.says('remove 1');
    expect((await kavya.says('put 1 back')).text).toMatch(/\(.*2/);
    await kavya.says('make it 36 to 50');
    const guessed = await kavya.says('undo');
    expect(guessed.text).toMatch(/change|badal/i);
    expect(names(await kavya.says('shortlist'))).toHaveLength(2);
  });

  it('production decides with a reason, by name', async () => {
    const meera = office.person('production', 'Meera');
    const list = await meera.says('show shortlist for Mother');
    const [first] = names(list);
    expect((await meera.says(`approve ${first}, good eyes`)).text).toContain('good eyes');
    expect((await meera.says(`${first} ka rate kya hai`)).text).not.toMatch(/₹|\d{4}/);
    expect((await meera.says('close Mother')).text).toMatch(/office/i);
  });
});

describe('what would do as well', () => {
  it.each([
    ['en', 'Pune is also fine', 'Mumbai / Pune'],
    ['hinglish', 'Pune bhi chalega', 'Mumbai / Pune'],
    ['hi', 'पुणे भी चलेगा', 'Mumbai / Pune'],
    ['mr', 'पुणे पण चालेल', 'Mumbai / Pune'],
  ])('%s: "%s" adds a city', async (_, said, wanted) => {
    const kavya = office.person('casting', 'Kavya');
    await kavya.says('Film. Need a nurse, female 25-35, Hindi, Mumbai, 12 Dec, 8k per day');
    const widened = await kavya.says(said);
    expect(widened.text).toContain(wanted);
    await kavya.says('Mumbai nahi Delhi');
    expect((await kavya.says('city kya hai')).text).toContain('Delhi');
    expect((await kavya.says('city kya hai')).text).not.toContain('Pune');
  });
  it('finds those who live in either', async () => {
    const kavya = office.person('casting', 'Kavya');
    const total = (text: string): number => Number(/^.*?(\d+) fit/ms.exec(text)?.[1] ?? 0);
    const locals = total(
      (await kavya.says('Film. Need a man 25-45, Hindi, Pune, locals only, 8k per day')).text,
    );
    expect(total((await kavya.says('Mumbai bhi chalega')).text)).toBeGreaterThan(locals);
  });
});

it('whoever no longer fits after an edit is named, and taken off only on a yes', async () => {
  const kavya = office.person('casting', 'Kavya');
  await kavya.says('Film. Need a lead actor, male 25-35, Hindi, Mumbai, 12 Dec, 10k per day');
  await kavya.says('shortlist 1,2');
  const listed = names(await kavya.says('shortlist'));
  const edited = await kavya.says('make it female');
  for (const name of listed) expect(edited.text).toContain(name);
  expect(edited.text).toMatch(/Take them off|Hata dein/);
  expect(names(await kavya.says('shortlist'))).toEqual(listed);
  // The question was passed over: a later yes is none.
  expect((await kavya.says('ok')).text).toBe('👍');
  await kavya.says('make it male');
  await kavya.says('make it female');
  expect((await kavya.says('haan hata do')).text).toContain(listed[0]);
  expect(names(await kavya.says('shortlist'))).toEqual([]);
});

describe('questions on the list', () => {
  let kavya: Speaker;
  let shown: { name: string; heightCm: number | null }[];
  beforeAll(async () => {
    kavya = office.person('casting', 'Kavya');
    shown = (await kavya.says('Film. Need a woman 25-40, Hindi, Mumbai, 16 Dec, 12k per day')).cards;
  });
  it('are answered', async () => {
    const height = (await kavya.says('2 ki height kitni hai')).text;
    expect(height).toContain(shown[1]?.name);
    expect(height).toMatch(/\d'\d|pata nahi/);
    expect((await kavya.says('1 aur 2 mein se kaun better')).text).toContain(`${shown[0]?.name} pehle, phir ${shown[1]?.name}`); // prettier-ignore
    const sorted = await kavya.says('sort by rate');
    const rates = [...sorted.text.matchAll(/₹([\d,]+) per day/g)].map(([, sum]) =>
      Number(sum?.replaceAll(',', '')),
    );
    expect(rates.length).toBeGreaterThan(1);
    expect(rates).toEqual(rates.toSorted((a, b) => a - b));
    const free = await kavya.says('sirf free wale dikhao');
    for (const card of free.cards) expect([card.name, ...card.unknown]).not.toContain('dates');
    expect((await kavya.says('kaunse project chal rahe hain')).text).toMatch(/role/);
    expect((await kavya.says('how many projects do we have')).text).toMatch(/in \d+ projects/);
  });
});

it('what came back is told of the role that was asked for, named, when another brief came between', async () => {
  const kavya = office.person('casting', 'Kavya');
  const found = await kavya.says('TVC ke liye ek dadi chahiye, 60-75, hindi, 18 dec, mumbai, 20k per day');
  const { talentId, name } = found.cards[0]!;
  await office.person('talent', name, talentId).says('namaste');
  await kavya.says('shortlist 1');
  expect((await kavya.says('unki dates pucho')).text).toContain(name);
  await kavya.says('bhej do');
  await office.later(2);
  await kavya.says('Film. Need a pilot, male 35-45, English, 20 Dec Mumbai, 30k per day');
  const replies = await kavya.says('kya reply aaya');
  expect(replies.text).toContain('Grandmother');
  expect(replies.text).toContain(name);
});
