/** What the page offers a newcomer to say, word for word: each is understood by the rules alone. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

it('a producer asks who is on the list, in two languages', async () => {
  const kavya = office.person('casting', 'Kavya');
  const found = await kavya.says(
    'Tea TVC, looking for a mother.\nFemale, 45–55, fluent Marathi and Hindi.\nShoot 12 and 13 December, both days, Mumbai.\n₹30,000 per day incl. agency. Digital, India, 1 year.',
  );
  expect(found.text).toContain('Mother');
  await kavya.says('shortlist 1');
  const { projectId } = await office.db.unscoped.project
    .findFirstOrThrow({
      orderBy: { createdAt: 'desc' },
      select: { id: true },
    })
    .then(({ id }) => ({ projectId: id }));
  const meera = office.person('production', 'Meera');
  await meera.says('hello');
  const { personId, workspaceId } = await office.db.unscoped.identity.findFirstOrThrow({
    where: { externalId: 'production:Meera' },
  });
  await office.db.unscoped.projectMember.createMany({
    data: [{ projectId, personId, workspaceId, role: 'approver', at: new Date() }],
    skipDuplicates: true,
  });
  for (const asked of ['Show me the shortlist', 'Shortlist mein kaun kaun hai?'])
    expect((await meera.says(asked)).cards.map(({ name }) => name)).toEqual([found.cards[0]?.name]);
});

it('a talent presents herself, also while dates are being asked', async () => {
  const sunita = office.person('talent', 'Sunita Nayi');
  const told = await sunita.says(
    'Namaste, main Sunita. 48, Andheri mein rehti hoon, Marathi aur Hindi bolti hoon.',
  );
  expect(told.text).toContain('Andheri');
  expect(told.text).not.toContain('48,000');
});
