/** A guardian and what is remembered of the child: told, corrected, forgotten, handed out and erased. No model speaks here. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

let office: Office;
let kavya: Speaker;
let anurag: Speaker;
let child: string;
const name = 'Aarav Ojha';

beforeAll(async () => {
  office = await openOffice();
  kavya = office.person('casting', 'Kavya');
  const found = await kavya.says('TVC ke liye bachche chahiye, 7-12 saal, hindi, 12-13 dec dono din, mumbai, 15k per day');
  child = found.cards[0]!.talentId;
  const { guardianId } = await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId: child } });
  await office.db.unscoped.person.update({ where: { id: guardianId! }, data: { name: 'Anurag Ojha' } });
  await office.db.unscoped.person.update({ where: { id: child }, data: { name } });
  await office.db.unscoped.talent.updateMany({ where: { guardianId }, data: { guardianId: null } });
  await office.db.unscoped.talent.update({ where: { personId: child }, data: { guardianId, guardianConsent: 'given', stageName: name } });
  anurag = office.person('talent', 'Anurag Ojha', guardianId!);
  await anurag.says('namaste');
}); // prettier-ignore
afterAll(() => office.close());

const city = async () =>
  (await office.db.unscoped.talent.findUniqueOrThrow({ where: { personId: child } })).city;
/** Rows that still say the word. */
async function left(word: string): Promise<string[]> {
  const tables = await office.db.unscoped.$queryRaw<{ name: string }[]>`SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`;
  const found: string[] = [];
  for (const { name: table } of tables) {
    const rows = await office.db.unscoped.$queryRawUnsafe<{ row: string }[]>(`SELECT t::text AS row FROM "${table}" t WHERE t::text ILIKE '%${word}%'`);
    found.push(...rows.map(({ row }) => `${table} ${row}`));
  }
  return found;
} // prettier-ignore

it('tells a guardian what they said of the child, by name and as "my son", and nothing that the office noted', async () => {
  await kavya.says(`remember about ${name}: the rate is 91000 per day`);
  expect((await anurag.says('Aarav Kolhapur mein rehta hai')).text).toContain('Kolhapur');
  expect(await city()).toBe('Kolhapur');
  for (const words of [
    'what do you know about Aarav',
    '/memory Aarav',
    'Aarav ke baare mein kya pata hai',
    'आरव के बारे में क्या पता है',
    'आपको आरव के बारे में क्या पता है?',
    'आरवबद्दल काय माहिती आहे',
    'mere bete ke baare mein kya yaad hai',
  ]) {
    const { text } = await anurag.says(words);
    expect([words, text]).toEqual([words, expect.stringContaining('Kolhapur')]);
    expect(text).not.toContain('91000');
  }
  expect((await kavya.says(`what do you know about ${name}`)).text).toContain('91000');
  // Nobody else's business.
  const tina = office.person('talent', 'Tina');
  await tina.says('hi');
  expect((await tina.says('what do you know about Aarav')).text).not.toContain('Kolhapur');
});

it('lets the guardian correct and forget what is known of the child, which the profile follows', async () => {
  await anurag.says('what do you know about Aarav');
  expect((await anurag.says("that's wrong, he lives in Aizawl")).text).toContain('Aizawl');
  expect(await city()).toBe('Aizawl');
  const told = (await anurag.says('what do you know about Aarav')).text;
  const place = told.split('\n').find((line) => line.includes('Aizawl'))?.replace(/^\*.*\*\s*/u, '').split(' ')[0];
  expect((await anurag.says(`forget ${place}`)).text).toContain('Forgotten');
  // What was ended by it holds again.
  expect(await city()).toBe('Kolhapur');
  await expect.poll(() => left('Aizawl'), { timeout: 10_000 }).toEqual([]);
  await anurag.says('Aarav ab Kohima mein rehta hai');
  expect(await city()).toBe('Kohima');
  expect((await anurag.says('wo bhool jao')).text).toMatch(/Bhula|Forgotten/);
  expect(await city()).toBe('Kolhapur');
  await expect.poll(() => left('Kohima'), { timeout: 10_000 }).toEqual([]);
  // The office's own note is not the guardian's to forget by a guess at it.
  expect((await anurag.says('forget rate floor 91000')).text).not.toContain('Forgotten');
  expect((await kavya.says(`what do you know about ${name}`)).text).toContain('91000');
}); // prettier-ignore

it('hands the guardian what is kept of the child, without what the office noted', async () => {
  const given = await anurag.says('/export');
  const file = await office.files.open(given.files[0]?.storageId ?? '');
  const text = Buffer.from(file?.bytes ?? []).toString();
  const read = JSON.parse(text) as { children: { facts: { value: string }[] }[] };
  expect(read.children).toHaveLength(1);
  expect(read.children[0]?.facts.map(({ value }) => value)).toContain('Kolhapur');
  expect(text).not.toContain('rate is 91000');
});

it.each([
  ['delete Aarav', 'everything about Aarav'],
  ['Aarav ka sab data hata do', 'ka sab kuch'],
  ['आरव का डेटा हटा दो', 'का सब कुछ'],
  ['आरवची माहिती पुसून टाका', 'सगळं'],
])('asks before "%s", and a no keeps all', async (words, asked) => {
  const question = await anurag.says(words);
  expect(question.text).toContain(asked);
  expect(question.choices).toHaveLength(2);
  expect((await anurag.says('nahi')).text).not.toContain('erased');
  expect(await city()).toBe('Kolhapur');
});

it('of two children erases one with every word the guardian typed of it, and keeps those of the other and of themselves', async () => {
  const mother = office.person('talent', 'Nandini Rege');
  await mother.says('namaste');
  const { personId } = await office.db.unscoped.identity.findFirstOrThrow({ where: { person: { name: 'Nandini Rege' } } });
  const ids = [randomUUID(), randomUUID()];
  for (const [i, childName] of ['Ishaan Rege', 'Tara Rege'].entries()) {
    await office.db.unscoped.person.create({ data: { id: ids[i]!, workspaceId: office.workspaceId, name: childName, role: 'talent' } });
    await office.db.unscoped.talent.create({
      data: { personId: ids[i]!, workspaceId: office.workspaceId, dob: new Date('2017-05-05'), guardianId: personId, guardianConsent: 'given' },
    });
    await office.db.unscoped.talentProfile.create({ data: { personId: ids[i]!, workspaceId: office.workspaceId } });
  }
  await office.db.unscoped.person.update({ where: { id: personId }, data: { role: 'guardian' } });
  // No fact in any of them.
  const gone = ['zafrani', 'kumkumi', 'neelkamal'] as const;
  const stays = ['morpankh', 'gulmohar'] as const;
  await mother.says(`Ishaan ne kal ${gone[0]} topi pehni thi`);
  await mother.says(`usko ${gone[1]} pasand hai bahut`);
  await mother.says(`Tara ko ${stays[0]} bahut pasand hai`);
  await mother.says(`kitni pyaari ${stays[1]} thi woh`);
  await mother.says(`इशान की ${gone[2]} वाली टोपी`);
  await expect.poll(() => office.db.unscoped.message.count({ where: { rememberedAt: null } }), { timeout: 20_000 }).toBe(0);
  for (const word of [...gone, ...stays]) expect((await left(word)).length).toBeGreaterThan(1);
  await mother.says('delete Ishaan');
  await mother.says('delete everything');
  expect((await office.db.unscoped.person.findUniqueOrThrow({ where: { id: ids[0]! } })).erasedAt).not.toBeNull();
  for (const word of gone) await expect.poll(() => left(word), { timeout: 10_000 }).toEqual([]);
  for (const word of stays) expect((await left(word)).length).toBeGreaterThan(1);
}, 60_000); // prettier-ignore

it('erases the child with what was told of them, for the proven guardian alone, and leaves the guardian', async () => {
  const canary = 'Gangtok';
  await anurag.says(`Aarav ab ${canary} mein rehta hai`);
  // Nothing that could be a fact, nobody named, and the guardian of no other child: it is about this one.
  const silent = 'shankhpushpi';
  await anurag.says(`kal woh ${silent} lekar soya tha`);
  expect((await left(silent)).length).toBeGreaterThan(0);
  await kavya.says(`remember about ${name}: the rate is 92000 per day`);
  const question = await anurag.says('delete Aarav');
  const [button] = question.choices;
  const stranger = office.person('talent', 'Stranger');
  await stranger.says('hi');
  await stranger.says({ kind: 'press', choiceId: button!.id, messageExternalId: 'x' });
  await stranger.says('delete everything');
  expect((await office.db.unscoped.person.findUniqueOrThrow({ where: { id: child } })).erasedAt).toBeNull();
  expect((await anurag.says('delete everything')).text).toMatch(/erased|mita di/);
  const { erasedAt, name: nameLeft } = await office.db.unscoped.person.findUniqueOrThrow({ where: { id: child } });
  expect([erasedAt === null, nameLeft]).toEqual([false, '']);
  expect(await office.db.unscoped.talent.count({ where: { personId: child } })).toBe(0);
  expect(await office.db.unscoped.memoryFact.count({ where: { personId: child } })).toBe(0);
  await expect.poll(() => left(canary), { timeout: 10_000 }).toEqual([]);
  await expect.poll(() => left(silent), { timeout: 10_000 }).toEqual([]);
  expect(await left('92000 per day')).not.toContainEqual(expect.stringMatching(/^(?:memory_fact|talent)/));
  // A late job brings nothing back; the guardian is still there.
  await office.memory.learn(office.workspaceId, child, [
    { key: 'home_city', identity: '', value: 'Pune', source: 'guardian', messageId: randomUUID(), quote: 'Pune', saidAt: new Date() },
  ]);
  expect(await office.db.unscoped.memoryFact.count({ where: { personId: child } })).toBe(0);
  expect((await anurag.says('/memory')).text).not.toBe('');
}); // prettier-ignore
