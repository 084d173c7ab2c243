/** Notes about whom nobody has on record, briefs that are no notes, and "forget 2" where a message says more. No model speaks here. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

let office: Office;
let kavya: Speaker;
beforeAll(async () => {
  office = await openOffice();
  kavya = office.person('casting', 'Kavya');
  await kavya.says('hello');
});
afterAll(() => office.close());

it('finds a note about somebody who is not on record again, and says that they are not', async () => {
  await kavya.says('remember that Farah hates early calls');
  const { text } = await kavya.says('what do you know about Farah');
  expect(text).toContain('Farah hates early calls');
  expect(text).toContain('on record');
  expect((await kavya.says('Farah ke baare mein kya pata hai')).text).toContain('Farah hates early calls');
  // It is the office's: a colleague finds it, a talent and a client do not.
  const dev = office.person('casting', 'Dev');
  expect((await dev.says('what do you know about Farah')).text).toContain('Farah hates early calls');
  const tina = office.person('talent', 'Tina');
  await tina.says('hi');
  for (const outsider of [tina, office.person('production', 'Meera')])
    expect((await outsider.says('what do you know about Farah')).text).not.toContain('early calls');
  await kavya.says('what do you know about Farah');
  expect((await kavya.says('forget 1')).text).toContain('Forgotten');
  expect((await kavya.says('what do you know about Farah')).text).not.toContain('early calls');
  expect((await dev.says('what do you know about Farah')).text).toContain('nobody called');
});

it.each([
  ['remember that the client hates moustaches', 'what does the client like', 'hates moustaches'],
  ['yaad rakhna ki client ko daadhi pasand nahi', 'client ko kya pasand nahi', 'daadhi'],
  ['याद रखना क्लाइंट को चश्मा पसंद नहीं', 'क्लाइंट को क्या पसंद नहीं', 'चश्मा'],
  ['लक्षात ठेव क्लायंटला टोपी आवडत नाही', 'क्लायंटला काय आवडत नाही', 'टोपी'],
  ['remember that the client hates hats', 'client la kay avadat nahi', 'hats'],
])('answers "%s" from memory', async (note, question, told) => {
  await kavya.says(note);
  expect((await kavya.says(question)).text).toContain(told);
});

it.each([
  ['लक्षात ठेव मला गोंगाट आवडत नाही', 'ते विसर', 'गोंगाट'],
  ['yaad rakhna ki mujhe Popat pasand hai', 'wo bhool jao', 'Popat'],
  ['याद रखना मुझे कटहल पसंद है', 'उसे भूल जाओ', 'कटहल'],
  ['lakshat thev mala Kakdi avadte', 'te visar', 'Kakdi'],
  ['remember that I love Rambutan', 'forget that', 'Rambutan'],
])('"%s", then "%s": it is forgotten', async (said, gone, word) => {
  const count = () => office.db.unscoped.memoryFact.count({ where: { quote: { contains: word } } });
  await kavya.says(said);
  expect(await count()).toBe(1);
  await kavya.says(gone);
  expect(await count()).toBe(0);
});

it('says that it knows nothing rather than what is only near', async () => {
  const dev = office.person('casting', 'Lalita');
  await dev.says('hello');
  await dev.says('remember that I hate loud sets');
  expect((await dev.says('what does the lyricist like')).text).toContain('nothing like that');
});

it('lets whoever noted something of a talent forget it, and nobody what the talent said', async () => {
  const bela = office.person('talent', 'Bela Kamat');
  await bela.says('hi');
  await bela.says('I live in Ratnagiri');
  await bela.says('profile');
  await kavya.says('remember about Bela Kamat: sings while waiting');
  await kavya.says('remember that Bela Kamat rides a moped');
  const told = (await kavya.says('what do you know about Bela Kamat')).text.split('\n');
  const place = (word: string) => told.find((line) => line.includes(word))?.split(' ')[0];
  expect((await kavya.says(`forget ${place('Ratnagiri')}`)).text).not.toContain('Forgotten');
  await kavya.says('what do you know about Bela Kamat');
  expect((await kavya.says(`forget ${place('sings while')}`)).text).toContain('Forgotten');
  const after = (await kavya.says('what do you know about Bela Kamat')).text;
  expect(after).not.toContain('sings while');
  expect(after).toContain('rides a moped');
  expect(after).toContain('Ratnagiri');
});

it('names what else goes with a message, and forgets it only after a yes', async () => {
  const uma = office.person('talent', 'Uma');
  await uma.says('hi');
  await uma.says('remember that I live in Sangli, I speak Konkani and Tulu');
  const listed = (await uma.says('what do you know about me')).text.split('\n');
  const place = listed.find((line) => line.includes('home city: Sangli'))?.split(' ')[0];
  const asked = (await uma.says(`forget ${place}`)).text;
  expect(asked).toMatch(/home city: Sangli.*Konkani.*Tulu/s);
  expect((await uma.says('no')).text).not.toContain('Forgotten');
  expect((await uma.says('what do you know about me')).text).toContain('Sangli');
  await uma.says(`forget ${place}`);
  expect((await uma.says('yes')).text).toContain('Forgotten');
  expect((await uma.says('what do you know about me')).text).not.toMatch(/Sangli|Konkani|Tulu/);
  // A message that says nothing else goes without a question.
  await uma.says('remember that I live in Karjat');
  await uma.says('/memory');
  expect((await uma.says('forget 1')).text).toContain('Forgotten');
});

it.each([
  ['casting', 'Need a mother 40-50 for a TVC, Bhojpuri speaking, 35k per day, shoot in Patna 12 dec, payment within 45 days, call only after 6 pm'],
  ['casting', 'Ek maa chahiye 40-50, bhojpuri bolne wali, 35k per day, Patna mein 12 dec, payment 45 din mein, call 10 am se 6 pm'],
  ['casting', 'एक माँ चाहिए 40-50, भोजपुरी बोलने वाली, 35 हजार प्रति दिन, पटना में 12 दिसंबर'],
  ['casting', 'आई पाहिजे 40-50, भोजपुरी बोलणारी, 35 हजार प्रति दिवस, पाटण्यात 12 डिसेंबर'],
  ['production', 'Need a mother 40-50 for a TVC, Bhojpuri speaking, 35k per day, shoot in Patna 12 dec, payment within 45 days, call only after 6 pm'],
] as const)('keeps nothing of a brief as a fact about its writer (%s)', async (persona, brief) => {
  const writer = office.person(persona, `Writer ${brief.slice(0, 12)} ${persona}`);
  await writer.says('hello');
  await writer.says(brief);
  await expect.poll(() => office.db.unscoped.memoryItem.count({ where: { speaker: 'person', text: brief } }), { timeout: 10_000 }).toBeGreaterThan(0);
  const { personId } = await office.db.unscoped.memoryItem.findFirstOrThrow({ where: { speaker: 'person', text: brief }, orderBy: { no: 'desc' } });
  await office.memory.consolidate(office.workspaceId, personId);
  await office.memory.night(office.workspaceId, { again: true });
  expect(await office.db.unscoped.memoryFact.findMany({ where: { personId }, select: { key: true, value: true } })).toEqual([]);
}); // prettier-ignore
