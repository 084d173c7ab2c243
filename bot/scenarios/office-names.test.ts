/** What an office says every day: several names of which one is unknown, a hold with its reason, somebody's number, a name in the other script. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

let office: Office;
let kavya: Speaker;
let shown: string[];
beforeAll(async () => {
  office = await openOffice();
  kavya = office.person('casting', 'Kavya');
  const found = await kavya.says('Film ke liye ek aadmi chahiye, 25-40, Hindi, Pune, 12 Dec, 10k per day');
  shown = found.cards.map(({ name }) => name);
});
afterAll(() => office.close());

it('does those who are known, and asks about the one who is not', async () => {
  const [first = '', second = ''] = shown;
  const added = await kavya.says(`shortlist ${first}, Xyzabc Qwerty, ${second}`);
  for (const said of [first, second, 'Xyzabc Qwerty']) expect(added.text).toContain(said);
  expect(
    (await kavya.says('/shortlist')).cards.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b)),
  ).toEqual([first, second].toSorted((a, b) => a.localeCompare(b)));
});

it('"hold …, client se poochna hai" holds, and asks nobody', async () => {
  const held = await kavya.says(`hold ${shown[0]}, client se poochna hai`);
  expect(held.text).toContain(shown[0]);
  expect(await office.db.unscoped.availabilityCheck.count()).toBe(0);
  const verdict = await office.db.unscoped.candidacyEvent.findFirst({ where: { kind: 'hold' } });
  expect(verdict).not.toBeNull();
});

it('shows the office a number when asked in plain English, and writes down who looked', async () => {
  const before = await office.db.unscoped.contactView.count();
  const told = await kavya.says(`what's ${shown[0]}'s number`);
  expect(told.text).toContain(shown[0]);
  expect(await office.db.unscoped.contactView.count()).toBe(before + 1);
});

it('finds a name that is kept in the other script', async () => {
  const person = await office.db.unscoped.person.findFirstOrThrow({ where: { name: shown[2]! } });
  await office.db.unscoped.person.update({ where: { id: person.id }, data: { name: 'गौरीश साने' } });
  await office.db.unscoped.talent.updateMany({ where: { personId: person.id }, data: { stageName: null } });
  expect((await kavya.says('show Gaurish Sane')).text).toMatch(/गौरीश साने|Gaureesh saane/);
});
