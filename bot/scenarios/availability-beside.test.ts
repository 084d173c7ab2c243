/** What a question about dates asks along with them, and what becomes of the answers. No model speaks here. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

let office: Office;
let kavya: Speaker;
let asha: Speaker;
let talentId: string;
beforeAll(async () => {
  office = await openOffice();
  kavya = office.person('casting', 'Kavya');
  const found = await kavya.says('TVC ke liye ek maa chahiye, 40-50, marathi must, 12-13 dec dono din, mumbai, 20k per day');
  ({ talentId } = found.cards[0]!);
  // Known by name alone: an office's old record of whom nobody ever asked anything.
  await office.db.unscoped.talent.update({
    where: { personId: talentId },
    data: { consent: null, heightCm: null, conflictsAsOf: null, unionName: null },
  });
  await office.db.unscoped.conflictEntry.deleteMany({ where: { talentId } });
  asha = office.person('talent', found.cards[0]!.name, talentId);
  await asha.says('namaste, main kaam dhoondh rahi hoon, koi role ho to bataiye');
}); // prettier-ignore
afterAll(() => office.close());

const record = () => office.db.unscoped.talent.findUniqueOrThrow({ where: { personId: talentId } });

it('the first message asks for consent, and for what the role needs and nobody knows', async () => {
  const shown = await kavya.says('height 5 feet 2 se upar');
  expect(shown.cards.length).toBeGreaterThan(0);
  const role = await office.db.unscoped.castingRole.findFirstOrThrow({ orderBy: { createdAt: 'desc' } });
  const conflicts = [{ category: 'tea', lookbackMonths: 12 }];
  await office.db.unscoped.castingRole.update({ where: { id: role.id }, data: { spec: { ...(role.spec as object), conflicts } } });
  await kavya.says(`${(await office.db.unscoped.person.findUniqueOrThrow({ where: { id: talentId } })).name} se pucho`);
  await kavya.says('bhej do');
  await office.later(2);
  const question = await asha.hears();
  expect(question.text).toContain('Ye bhi bataiye: ');
  expect(question.text).toMatch(/Ye bhi bataiye: [^.]*height/);
  expect(question.text).toMatch(/Ye bhi bataiye: [^.]*tea ka ad/);
  expect(question.text).toContain('tabhi rakhenge');
  expect(question.text.split('\n').length).toBeLessThanOrEqual(6);
  expect(question.choices.map(({ label }) => label).slice(-2)).toEqual(['Profile rakhiye', 'Mat rakhiye']);
  expect((await asha.presses('Profile rakhiye')).text).toContain('rakh li hai');
  const { consent } = await record();
  expect(consent).toBe('given');
}); // prettier-ignore

it('what the answer tells beside the dates is kept, with its words', async () => {
  const heard = await asha.says("12 aur 13 dono free, height 5'4 hai, abhi koi ad nahi chal raha");
  expect(heard.text).toContain('12 + 13 Dec free');
  expect(heard.text).toContain('163 cm');
  const { heightCm, conflictsAsOf } = await record();
  expect(heightCm).toBe(163);
  expect(conflictsAsOf?.toISOString().slice(0, 10)).toBe('2026-11-23');
  const why = await kavya.says(`why ${(await office.db.unscoped.person.findUniqueOrThrow({ where: { id: talentId } })).name}`);
  expect(why.text).toMatch(/• ✓ tea ka ad nahi, 12 mahine mein: .+ · .*“12 aur 13 dono free/);
}); // prettier-ignore
