/** Few fit: who is near stands apart, how many more are wanted is heard, and every wish has a command. No model speaks here. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

let office: Office;
let kavya: Speaker;
beforeAll(async () => {
  office = await openOffice();
  kavya = office.person('casting', 'Kavya');
});
afterAll(() => office.close());

it('with a few who fit, those who miss one thing stand apart below them', async () => {
  await office.db.unscoped.talent.updateMany({ where: { heightCm: null }, data: { heightCm: 150 } });
  // An inch more at a time, until few are left.
  let few = await kavya.says("film ke liye ek aurat chahiye 30-36, hindi must, height 5'4 se upar, mumbai");
  for (let inches = 5; few.cards.length > 4 && inches < 12; inches++)
    few = await kavya.says(`height 5'${inches} se upar`);
  expect(few.cards.length).toBeGreaterThan(0);
  expect(few.cards.length).toBeLessThan(5);
  const near = few.text.split('\n').filter((line) => line.startsWith('• Kareeb: '));
  expect(near.length).toBeGreaterThan(0);
  expect(near[0]).toContain(' ✗ ');
  for (const { name } of few.cards) expect(near.join()).not.toContain(name);
});

it('“10 more” wants a wider change than “one more”', async () => {
  const adds = async (text: string) => Math.max(...[...(await kavya.says(text)).text.matchAll(/karein to (\d+) aur/g)].map((found) => Number(found[1])));
  const [one, many] = [await adds('relax karke 1 aur mile to?'), await adds('relax karke 20 aur mile to?')];
  expect(one).toBeGreaterThanOrEqual(1);
  expect(many).toBeGreaterThan(one);
  expect((await kavya.says('/relax 20')).text).toContain(String(many));
}); // prettier-ignore

it('decisions have commands, with their reason, and are taken back by one', async () => {
  const found = await kavya.says('Need a father for a TVC, male 45-60, Hindi, 14 Dec Mumbai, 25k per day');
  const names = found.cards.map((card) => card.name);
  expect((await kavya.says('/pass 2 too young')).text).toContain(names[1]);
  expect((await kavya.says('/hold 1')).text).toContain(names[0]);
  const told = await kavya.says('/verdicts');
  expect(told.text).toContain(`${names[1]} · passed · “too young”`);
  expect((await kavya.says('/undo pass')).text).toContain(names[1]);
  expect((await kavya.says('/shortlist 1')).text).toContain(names[0]);
  expect((await kavya.says('/remove 1')).text).toContain(names[0]);
  expect((await kavya.says('/edit make it 50 to 60')).text).toContain('50–60');
  expect((await kavya.says('/roles')).text).toContain('Father');
  expect((await kavya.says('/send')).text).toContain('nothing waiting');
});
