import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

it('a project and its role are called in one breath, and a number answers the question which role and nothing before it', async () => {
  const kavya = office.person('casting', 'Kavya');
  await kavya.says('Feature film (Hindi)\nSon 30-35 male, Hindi\nMother 50-60 female, Hindi\n28 Jan, Goa. 25k per day');
  expect((await kavya.says('Chaayro mother ki list')).text).toContain('Chaayro Sunday Morning');
  expect((await kavya.says('Chaayro ki list')).text).toMatch(/1 Mother.*\n2 Grandfather/);
  const beyond = await kavya.says('5');
  expect(beyond.text).toContain('1–3');
  expect(beyond.text).not.toMatch(/shortlist/i);
  expect((await kavya.says('Chaayro')).text).toMatch(/1 Mother.*\n2 Grandfather/);
  expect((await kavya.says('2')).text).toContain('Grandfather');
}); // prettier-ignore

it('a change of the role is taken back by "undo that", and once only', async () => {
  const tara = office.person('casting', 'Tara');
  await tara.says('Need a male lead for a web series, 25-32, Hindi, 10 Dec, Mumbai');
  expect((await tara.says('age 40-45')).text).toContain('40–45');
  expect((await tara.says('undo that')).text).toContain('25–32');
  expect((await tara.says('undo that')).text).not.toContain('40–45');
  expect((await tara.says('age 40-45')).text).toContain('40–45');
});

it('production gives its verdicts as it does in chats, and its wish for more people reaches the office', async () => {
  const kavya = office.person('casting', 'Kavya');
  const [first] = (await kavya.says('Chaayro mother ki list')).cards;
  const { cards } = await kavya.says('shortlist 1,2,3');
  expect(cards.length === 0 || cards.length === 3).toBe(true);
  const meera = office.person('production', 'Meera');
  // Nothing was talked about yet: the name stands on one list that she can see.
  expect((await meera.says(`approve ${first?.name} 👍`)).text).toMatch(/Mother/);
  const shown = await meera.says('hey team 👋 where are we on Chaayro mother');
  expect(shown.cards.length).toBe(3);
  const decided = await meera.says('lgtm for #1, hard no on 2 (too young), lets park 3');
  for (const { name } of shown.cards) expect(decided.text).toContain(name);
  expect(decided.text).toContain('too young');
  expect((await meera.says('need 2 more options by EOD pls')).text).toMatch(/office/i);
});
