/** A production's channel in Slack: the shortlist as a card that changes, approvers who decide, others who only think. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inviteToProject } from '../../bot/people/access.ts';
import { openDesk } from './testing-desk.ts';

let desk: Awaited<ReturnType<typeof openDesk>>;
const channel = 'C9001';
const people: Record<string, string> = {};

beforeAll(async () => {
  desk = await openDesk();
  for (const [user, name, role] of [
    ['UASHA', 'Asha', 'admin'],
    ['UDEV', 'Dev', 'production'],
    ['UROHAN', 'Rohan', 'production'],
    ['UTARA', 'Tara', 'production'],
    ['UNEEL', 'Neel', 'production'],
  ] as const) {
    await desk.says(user, name, 'Hello');
    people[name] = await desk.becomes(user, role);
  }
  desk.standin.people.channel(channel, 'casting');
});
afterAll(() => desk.close());

const board = () => desk.inThread(channel).find((message) => !message.thread && message.buttons.length > 0);
const boardText = (): string => board()?.shown ?? '';
const projectId = () =>
  desk.db.inWorkspace(desk.workspaceId, async (tx) => {
    const project = await tx.project.findFirstOrThrow({ where: { title: 'Monsoon Tea' } });
    return project.id;
  });
const verdicts = () =>
  desk.db.inWorkspace(desk.workspaceId, (tx) =>
    tx.candidacyEvent.findMany({
      where: { kind: { in: ['approve', 'hold', 'pass'] } },
      orderBy: { at: 'asc' },
    }),
  );

describe('a shortlist in the channel of its project', () => {
  it('is posted when an admin binds the channel, and grows with the list', async () => {
    await desk.says(
      'UASHA',
      'Asha',
      'Monsoon Tea TVC: mother, female, 30-45, Hindi, 12-13 Dec, Mumbai, 20k per day, digital 1 year India',
    );
    await desk.db.inWorkspace(desk.workspaceId, (tx) =>
      tx.project.updateMany({ where: { createdBy: people['Asha'] ?? '' }, data: { title: 'Monsoon Tea' } }),
    );
    await desk.says('UASHA', 'Asha', 'shortlist 1');
    expect((await desk.standin.people.command('UASHA', 'bind Monsoon Tea', channel)).status).toBe(200);
    await desk.until(() => boardText().includes('Shortlist: 1'));
    expect(board()?.buttons.map((button) => button.label)).toEqual(['Approve for audition', 'Hold', 'Pass']);
    await desk.says('UASHA', 'Asha', 'shortlist 2');
    await desk.until(() => boardText().includes('Shortlist: 2'));
    expect(desk.inThread(channel).filter((message) => message.buttons.length > 0)).toHaveLength(1);
    expect(boardText()).not.toMatch(/\brate\b|₹|\bRs\b|\+91/i);
  });

  it('takes an approver at their word, once, however often the press is delivered', async () => {
    const id = await projectId();
    await desk.db.inWorkspace(desk.workspaceId, async (tx) => {
      for (const [name, role] of [
        ['Dev', 'approver'],
        ['Rohan', 'approver'],
        ['Tara', 'viewer'],
      ] as const)
        await inviteToProject(tx, {
          workspaceId: desk.workspaceId,
          projectId: id,
          personId: people[name] ?? '',
          role,
          by: null,
          at: new Date(),
        });
    });
    const ts = board()?.ts ?? '';
    const press = desk.standin.people.pressOf('UDEV', channel, ts, 'Approve for audition');
    const answers = await Promise.all([1, 2, 3].map(() => desk.standin.delivery.once('interaction', press)));
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200]);
    await desk.until(() => boardText().includes('✅ Approved by Dev'));
    expect(await verdicts()).toHaveLength(1);
    // The answer stands in the thread of the card, not in the channel.
    await desk.until(() => desk.inThread(channel, ts).length > 0);
    expect(desk.inThread(channel, ts)).toHaveLength(1);
  });

  it('asks for a reason before a pass, keeps it from the channel, and shows that the approvers disagree', async () => {
    const ts = board()?.ts ?? '';
    await desk.standin.people.press('UROHAN', channel, ts, 'Pass');
    expect(desk.standin.world.formsOf('UROHAN')).toHaveLength(1);
    expect(await verdicts()).toHaveLength(1);
    const form = desk.standin.people.submitOf('UROHAN', 'too young for the part');
    for (let n = 0; n < 2; n++) await desk.standin.delivery.once('interaction', form);
    await desk.until(() => boardText().includes('⚖ The approvers disagree'));
    expect(boardText()).toContain('✖ Passed by Rohan');
    const given = await verdicts();
    expect(given.map(({ kind, reason, opinion }) => ({ kind, reason, opinion }))).toEqual([
      { kind: 'approve', reason: null, opinion: false },
      { kind: 'pass', reason: 'too young for the part', opinion: false },
    ]);
    const everything = desk.standin.world.messages().map((message) => message.revisions.join(' '));
    expect(everything.filter((text) => text.includes('too young'))).toEqual([]);
  });

  it('shows the verdict of somebody who looks on as an opinion, and takes none of a stranger to the project', async () => {
    const ts = board()?.ts ?? '';
    await desk.standin.people.press('UTARA', channel, ts, 'Hold');
    await desk.until(() => boardText().includes('💬 Tara would hold'));
    await desk.until(() =>
      desk.inThread(channel, ts).find((message) => message.shown.includes('your opinion')),
    );
    const before = desk.inThread(channel, ts).length;
    await desk.standin.people.press('UNEEL', channel, ts, 'Hold');
    await desk.until(() => desk.inThread(channel, ts)[before]);
    expect((await verdicts()).map(({ opinion }) => opinion)).toEqual([false, false, true]);
    expect(boardText()).not.toContain('Neel');
  });

  it('makes the thread under the card the conversation of its role', async () => {
    const ts = board()?.ts ?? '';
    const before = desk.inThread(channel, ts).length;
    desk.standin.people.say('UDEV', 'show 2', { channel, thread: ts });
    const second =
      boardText()
        .split('\n')
        .find((line) => line.startsWith('2. ')) ?? '2. nobody';
    await desk.until(() =>
      desk
        .inThread(channel, ts)
        .slice(before)
        .find((message) => message.shown.includes(second.slice(3))),
    );
  });

  it('gives each their own Home: the approver their project, a stranger nothing, and follows the list', async () => {
    const shown = (user: string): string => JSON.stringify(desk.standin.world.home(user)?.blocks ?? '');
    desk.standin.people.openHome('UDEV');
    desk.standin.people.openHome('UNEEL');
    await desk.until(
      () => shown('UDEV').includes('Monsoon Tea') && shown('UNEEL').includes('not on a project'),
    );
    expect(shown('UNEEL')).not.toContain('Monsoon');
    expect(shown('UDEV')).toContain('Approved by Dev');
    await desk.standin.people.press('UDEV', channel, board()?.ts ?? '', 'Hold');
    await desk.until(() => shown('UDEV').includes('On hold for Dev'));
    expect(desk.problems).toEqual([]);
  });

  it('says on Home how many roles are open in truth, and speaks the language of whoever looks', async () => {
    const shown = (user: string): string => JSON.stringify(desk.standin.world.home(user)?.blocks ?? '');
    const project = await projectId();
    await desk.db.inWorkspace(desk.workspaceId, async (tx) => {
      const known = await tx.castingRole.findFirstOrThrow({ where: { projectId: project } });
      for (let i = 0; i < 25; i++)
        await tx.castingRole.create({
          data: {
            id: crypto.randomUUID(),
            workspaceId: desk.workspaceId,
            projectId: known.projectId,
            ordinal: 100 + i,
            title: `Guest ${i}`,
            status: 'open',
            spec: known.spec as object,
          },
        });
    });
    desk.standin.people.openHome('UDEV');
    await desk.until(() => shown('UDEV').includes('26 open roles, the newest 20 here.'));
    await desk.says('UASHA', 'Asha', 'मुझे शॉर्टलिस्ट दिखाइए, कौन कौन है इस रोल में');
    desk.standin.people.openHome('UASHA');
    await desk.until(() => shown('UASHA').includes('Asha, यह आपका डेस्क है'));
    expect(shown('UASHA')).toMatch(/\d+ रोल खुले हैं, नए 20 यहाँ।/);
  });

  it('keeps the board in the language that was last written in its channel', async () => {
    desk.standin.people.say('UDEV', '@bot मुझे इस रोल की शॉर्टलिस्ट दिखाइए, कौन कौन है', { channel });
    await desk.until(() => desk.inThread(channel).some(({ shown }) => /शॉर्टलिस्ट/.test(shown)));
    await desk.standin.people.press('UTARA', channel, board()?.ts ?? '', 'Approve for audition');
    await desk.until(
      () => boardText().includes('शॉर्टलिस्ट: 2') && boardText().includes('Tara मंज़ूर करेंगे'),
    );
    expect(board()?.buttons.map((button) => button.label)).toEqual(
      expect.arrayContaining(['ऑडिशन के लिए', 'होल्ड', 'पास']),
    );
  });
});
