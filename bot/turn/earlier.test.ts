import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { now, openMemory, type Place } from '../../memory/memory-testing.ts';
import { historyLines, type Begun } from './begin.ts';
import { createEarlier } from './earlier.ts';

let ground: Awaited<ReturnType<typeof openMemory>>;
beforeAll(async () => {
  ground = await openMemory();
});
afterAll(() => ground.close());

/** Sixty lines of a conversation; the fifth is a notice, the sixth never left, the seventh was a human's. */
async function talk({ workspaceId, riya, chat }: Place) {
  const odd: Record<number, { kind?: string; state?: string; direction?: string }> = {
    5: { kind: 'notice', direction: 'out' },
    6: { state: 'failed', direction: 'out' },
    7: { kind: 'human', direction: 'out' },
  };
  await ground.db.inWorkspace(workspaceId, async (tx) => {
    await tx.person.create({ data: { id: riya, workspaceId, name: 'Riya', role: 'talent' } });
    await tx.conversation.create({
      data: { id: chat, workspaceId, channel: 'web', account: 'demo', externalId: chat, kind: 'private' },
    });
    for (let seq = 1; seq <= 60; seq++) {
      const { kind = 'text', state, direction = seq % 2 ? 'in' : 'out' } = odd[seq] ?? {};
      await tx.message.create({
        data: {
          id: randomUUID(),
          workspaceId,
          conversationId: chat,
          seq,
          direction,
          authorId: direction === 'in' ? riya : null,
          channel: 'web',
          account: 'demo',
          externalId: `${chat}-${seq}`,
          kind,
          body: {},
          text: `line ${seq}`,
          state: state ?? (direction === 'in' ? 'answered' : 'sent'),
          sentAt: now,
        },
      });
    }
  });
}

const begun = ({ workspaceId, chat }: Place, lines: number): Begun =>
  ({
    to: { workspaceId, conversationId: chat },
    history: Array.from({ length: lines }, () => ({ from: 'person', name: 'Riya', text: 'x', at: now })),
    historyFrom: 60 - lines + 1,
  }) as unknown as Begun;

it('brings a model what was said before the lines of the turn, as the turn itself would show it', async () => {
  const place = await ground.fresh();
  await talk(place);
  const earlier = createEarlier({ memory: ground.memory });
  const lines = await earlier(begun(place, historyLines));
  expect(lines.map(({ text }) => text)).toEqual(
    Array.from({ length: 36 }, (_, i) => i + 1)
      .filter((seq) => seq !== 5 && seq !== 6)
      .map((seq) => `line ${seq}`),
  );
  expect(lines.slice(3, 6).map(({ from, name }) => [from, name])).toEqual([
    ['bot', 'CastMatch'],
    ['office', 'someone'],
    ['bot', 'CastMatch'],
  ]);
  expect(await earlier(begun(place, 3))).toEqual([]);
});
