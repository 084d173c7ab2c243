/** A mother who is nobody's guardian here yet, and a child who says so late. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office } from './scenario-testing.ts';

let office: Office;
beforeAll(async () => {
  office = await openOffice();
});
afterAll(() => office.close());

it('what a mother tells of her child is neither hers nor makes a child of her', async () => {
  const sonal = office.person('talent', 'Sonal Naik');
  expect((await sonal.says('Hello, my daughter Myra is 8, she wants to model. I am Sonal')).text).toContain(
    'guardian',
  );
  await sonal.says("Myra ki height 4'2, hindi english");
  await sonal.says('her dob is 3 march 2018');
  expect(await office.db.unscoped.talent.count({ where: { person: { name: 'Sonal Naik' } } })).toBe(0);
  expect((await sonal.says('main khud 35 saal ki hoon, female')).text).toContain('35');
});

it('a child whose profile was kept on its own word is kept no longer', async () => {
  const om = office.person('talent', 'Om Naik');
  await om.says('I am Om, from Nagpur');
  await om.says('yes');
  expect((await om.says('i am 17 actually')).text).toContain('guardian');
  const [row] = await office.db.unscoped.$queryRaw<{ consent: string | null }[]>`
    SELECT t.consent FROM talent t JOIN person p ON p.id = t.person_id WHERE p.name = 'Om Naik'`;
  expect(row?.consent).toBe('withdrawn');
});
