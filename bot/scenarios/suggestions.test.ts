import { afterAll, beforeAll, expect, it } from 'vitest';
import { openOffice, type Office, type Speaker } from './scenario-testing.ts';

/** Two a day, as the demo office has it. */
let office: Office;
let kavya: Speaker;
let newcomers: string[];
beforeAll(async () => {
  office = await openOffice({ now: new Date('2026-11-23T11:00:00+05:30') });
  kavya = office.person('casting', 'Kavya');
  const found = await kavya.says('film ke liye ek nurse chahiye, female 25-35, hindi, 16-17 dec dono din, mumbai, 8k per day');
  newcomers = found.cards.map(({ talentId }) => talentId);
}); // prettier-ignore
afterAll(() => office.close());

const tell = (talentIds: string[]) =>
  office.db.unscoped.talentChanged.createMany({
    data: talentIds.map((talentId) => ({
      talentId,
      workspaceId: office.workspaceId,
      changedAt: office.now(),
    })),
  });
const until = async (time: string) =>
  office.later((new Date(`${time}:00+05:30`).getTime() - office.now().getTime()) / 60_000);

it('nobody is offered of whom not even the sex is known', async () => {
  const talentId = newcomers[4]!;
  const known = (gender: 'female' | null) =>
    office.db.unscoped.talent.update({ where: { personId: talentId }, data: { gender } });
  await known(null);
  await tell([talentId]);
  await office.later(5);
  expect(kavya.unheard()).toEqual([]);
  await known('female');
});

it('a new talent who fits an open role is offered once it has settled, in one message', async () => {
  await tell([newcomers[0]!, newcomers[1]!]);
  await office.later(1);
  expect(kavya.unheard()).toEqual([]);
  await office.later(2);
  const offer = await kavya.hears();
  expect(offer.text).toMatch(/\*Nurse\*.*2/);
  expect(offer.text.split('\n').filter((line) => line.startsWith('• '))).toHaveLength(2);
  expect(offer.choices.length).toBeLessThanOrEqual(3);
});

it('each pair of role and talent once for ever', async () => {
  await tell([newcomers[0]!, newcomers[1]!]);
  await office.later(5);
  expect(kavya.unheard()).toEqual([]);
});

it('two a day; the rest in the morning, together, and never at night', async () => {
  await tell([newcomers[2]!]);
  await office.later(5);
  const second = await kavya.hears();
  expect(second.choices.map(({ label }) => label)).toEqual(['Shortlist']);
  await tell([newcomers[3]!]);
  await office.later(5);
  expect(kavya.unheard()).toEqual([]);
  await tell([newcomers[4]!]);
  await until('2026-11-24T03:00');
  expect(kavya.unheard()).toEqual([]);
  await until('2026-11-24T08:59');
  expect(kavya.unheard()).toEqual([]);
  await until('2026-11-24T09:01');
  expect((await kavya.hears()).text).toMatch(/\*Nurse\*.*2/);
});

it('“suggestions band karo” ends them, also those that were found already', async () => {
  expect((await kavya.says('stop suggestions')).text).not.toBe('');
  await office.db.unscoped.suggestion.deleteMany();
  await tell(newcomers);
  await until('2026-11-25T12:00');
  await office.later(1);
  expect(kavya.unheard()).toEqual([]);
  expect(await office.db.unscoped.suggestion.groupBy({ by: ['state'], _count: true })).toEqual([{ state: 'dropped', _count: 5 }]); // prettier-ignore
}); // prettier-ignore

it('and a role that was closed is offered nobody', async () => {
  expect((await kavya.says('start suggestions')).text).not.toBe('');
  await office.db.unscoped.suggestion.deleteMany();
  await tell(newcomers);
  await office.db.unscoped.castingRole.updateMany({ data: { status: 'closed' } });
  await until('2026-11-26T12:00');
  await office.later(1);
  expect(kavya.unheard()).toEqual([]);
});
