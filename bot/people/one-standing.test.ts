/** Lists, verdicts, sheets and offers from before a link: one person stands on each of them once, and gets back what was theirs. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMatching } from '../../matching/matching.ts';
import { roleSpec } from '../../matching/role.ts';
import { createHashedEmbedder } from '../../memory/embedding/hashed.ts';
import type { Tx } from '../../prisma/client.ts';
import { readSheet } from '../outreach/check/sheet.ts';
import { openOffice, type Office, type Speaker } from '../scenarios/scenario-testing.ts';

let office: Office;
let kavya: Speaker;
let lina: Speaker;
let phone: Speaker;
let [one, other, staff] = ['', '', ''];
const matching = createMatching({ ...createHashedEmbedder(), newId: randomUUID, clock: () => office.now() });
const within = <T>(work: (tx: Tx) => Promise<T>): Promise<T> =>
  office.db.inWorkspace(office.workspaceId, work);
const idOf = async (name: string): Promise<string> =>
  (await within((tx) => tx.person.findFirstOrThrow({ where: { name } }))).id;
const codeIn = ({ text }: { text: string }): string => /[A-Z0-9]{4}-[A-Z0-9]{4}/.exec(text)?.[0] ?? 'none';

beforeAll(async () => {
  office = await openOffice();
  kavya = office.person('casting', 'Kavya');
  [lina, phone] = [office.person('talent', 'Lina Bapat'), office.person('talent', 'Lina Bapat phone')];
  await kavya.says('hello');
  for (const who of [lina, phone]) {
    await who.says('hi');
    await who.says('I live in Thane');
    await who.says('yes');
  }
  [one, other, staff] = [await idOf('Lina Bapat'), await idOf('Lina Bapat phone'), await idOf('Kavya')];
});
afterAll(() => office.close());

const role = roleSpec.parse({
  title: 'Neighbour', count: 1, gender: 'any', playingAge: null, legalAgeMin: null, heightCm: null, languages: [], skills: [], look: [], city: null, shootDates: [],
  datesMode: null, shootDays: null, audition: null, submitBy: null, rate: null, usage: null, conflicts: [], minor: false, union: null, travel: null,
}); // prettier-ignore

const standing = () =>
  within(async (tx) => ({
    candidacies: await tx.candidacy.findMany({
      where: { talentId: { in: [one, other] } },
      orderBy: { id: 'asc' },
    }),
    events: await tx.candidacyEvent.findMany({
      where: { candidacy: { talentId: { in: [one, other] } } },
      orderBy: { id: 'asc' },
    }),
  }));

async function ask(roleId: string): Promise<void> {
  const at = office.now();
  const checkId = randomUUID();
  await within(async (tx) => {
    await tx.availabilityCheck.create({
      data: { id: checkId, workspaceId: office.workspaceId, roleId, askedBy: staff, conversationId: randomUUID(), turnId: randomUUID(), state: 'sent', roleChangedAt: at, replyBy: at, createdAt: at },
    }); // prettier-ignore
    for (const [ordinal, talentId] of [one, other].entries())
      await tx.availabilityAsk.create({
        data: {
          id: randomUUID(), workspaceId: office.workspaceId, checkId, talentId, personId: talentId, ordinal, language: 'en', body: {},
          asked: { role: 'Neighbour', dates: [], mode: 'all', rate: null, usage: null },
          ...(talentId === other ? { state: 'answered', outcome: 'yes', answeredAt: at } : { state: 'asked' }),
        },
      }); // prettier-ignore
  });
}

it('shows and counts one person of two linked accounts once, and unlinking gives each exactly their own', async () => {
  const by = { personId: staff };
  const [both, alone] = await within(async (tx) => {
    const project = { title: 'Invented', type: 'film', confidential: false };
    const { roleIds } = await matching.saveBrief(tx, { project, roles: [role, { ...role, title: 'Cousin' }], createdBy: staff, sourceMessageId: null });
    return roleIds as [string, string];
  }); // prettier-ignore
  await within(async (tx) => {
    await matching.addToShortlist(tx, { roleId: both, talentIds: [one], by });
    await matching.addToShortlist(tx, { roleId: both, talentIds: [other], by });
    await matching.moveTo(tx, { roleId: both, talentId: other, rung: 'audition_offered', by });
    await matching.giveFeedback(tx, {
      roleId: both,
      talentId: other,
      verdict: 'hold',
      reason: 'a little young',
      by,
    });
    await matching.addToShortlist(tx, { roleId: alone, talentIds: [other], by });
  });
  await ask(both);
  const list = (roleId: string) => within((tx) => matching.shortlist(tx, roleId));
  const sheet = () => within((tx) => readSheet(tx, both));
  const fitting = () => within((tx) => matching.fittingOf(tx, both, [other, one]));
  expect([await list(both), (await sheet())?.rows, await fitting()].map((found) => found?.length)).toEqual([
    2, 2, 2,
  ]);
  const before = await standing();

  await phone.says(`/join ${codeIn(await lina.says('/link'))}`);
  expect(await list(both)).toMatchObject([{ talentId: one, name: 'Lina Bapat', rung: 'audition_offered' }]);
  expect(await list(alone)).toMatchObject([{ talentId: one, rung: 'shortlist' }]);
  expect(await within((tx) => matching.feedbackFor(tx, both))).toMatchObject([
    { talentId: one, verdict: 'hold', reason: 'a little young' },
  ]);
  expect(await sheet()).toMatchObject({
    counts: { asked: 1, yes: 1, open: 0 },
    rows: [{ talentId: one, name: 'Lina Bapat' }],
  });
  expect(await fitting()).toMatchObject([{ talentId: one }]);
  // An older list still names the other account.
  expect(
    await within((tx) => matching.addToShortlist(tx, { roleId: both, talentIds: [other, one], by })),
  ).toEqual({ added: [], already: [one], unknown: [] });
  expect(await within((tx) => matching.whyNot(tx, both, other))).toMatchObject({ talentId: one });
  await within((tx) =>
    matching.giveFeedback(tx, { roleId: alone, talentId: other, verdict: 'approve', reason: null, by }),
  );
  const meanwhile = await within((tx) => matching.feedbackFor(tx, alone));
  expect(meanwhile).toMatchObject([{ talentId: one, verdict: 'approve' }]);

  expect((await phone.says('/unlink')).text).toContain('Unlinked');
  const after = await standing();
  const untouched = ({ candidacies, events }: typeof after) => ({
    candidacies: candidacies.map(({ updatedAt, ...row }) =>
      row.roleId === alone ? row : { ...row, updatedAt },
    ),
    events: events.filter(({ id }) => id !== meanwhile[0]?.feedbackId),
  });
  expect(untouched(after)).toEqual(untouched(before));
  // What was decided meanwhile stays where it was decided.
  expect(await within((tx) => matching.feedbackFor(tx, alone))).toMatchObject([
    { talentId: other, verdict: 'approve' },
  ]);
  expect(await within((tx) => tx.candidacyBeforeLink.count())).toBe(0);
  expect((await sheet())?.rows).toHaveLength(2);
});

it('leaves a decision on the joined row where it was made, whoever parts', async () => {
  const by = { personId: staff };
  const [roleId] = await within(async (tx) => {
    const project = { title: 'Invented too', type: 'film', confidential: false };
    const { roleIds } = await matching.saveBrief(tx, { project, roles: [role], createdBy: staff, sourceMessageId: null });
    for (const id of [one, other]) await matching.addToShortlist(tx, { roleId: roleIds[0]!, talentIds: [id], by });
    return roleIds as [string];
  }); // prettier-ignore
  await phone.says(`/join ${codeIn(await lina.says('/link'))}`);
  await within((tx) => matching.removeFromShortlist(tx, { roleId, talentIds: [other], by }));
  expect(await within((tx) => matching.shortlist(tx, roleId))).toEqual([]);
  await lina.says('/unlink');
  expect(await within((tx) => matching.shortlist(tx, roleId))).toMatchObject([
    { talentId: other, rung: 'shortlist' },
  ]);
});
