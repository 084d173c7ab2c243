/** Somebody who writes by themselves is asked about consent first: until they answered they are found, and nobody is told of them unasked. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice({ now: new Date('2026-11-23T11:00:00+05:30') });
});
afterAll(() => office.close());

it('is offered to the office only after the yes', async () => {
  const kavya = office.person('casting', 'Kavya');
  await kavya.says(
    'film ke liye ek nurse chahiye, female 25-35, hindi, 16-17 dec dono din, mumbai, 8k per day',
  );
  const tanvi = office.person('talent', 'Tanvi Kelkar');
  const asked = await tanvi.says('I am Tanvi Kelkar, 28, female, live in Mumbai, speak Hindi and Marathi');
  expect(asked.choices.length).toBeGreaterThan(0);
  await office.later(5);
  expect(kavya.unheard()).toEqual([]);

  // On a list she stands, and what is open is said of her.
  const shown = await kavya.says('show Tanvi Kelkar');
  expect(shown.text).toContain('sahmati poochi, jawab baaki');

  await tanvi.says('yes');
  await office.later(5);
  const offer = await kavya.hears();
  expect(offer.text).toContain('Tanvi Kelkar');
});

it('an imported talent, whom the first message asks, is offered as before', async () => {
  const kavya = office.person('casting', 'Kavya');
  const found = await kavya.says('film ke liye ek teacher chahiye, female 25-35, hindi, 16-17 dec dono din, mumbai, 8k per day');
  const talentId = found.cards[0]!.talentId;
  await office.db.unscoped.talent.update({ where: { personId: talentId }, data: { consent: null, origin: 'import' } });
  await office.db.unscoped.talentChanged.create({ data: { talentId, workspaceId: office.workspaceId, changedAt: office.now() } });
  await office.later(5);
  expect((await kavya.hears()).text).toMatch(/\*Teacher\*/);
}); // prettier-ignore
