import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMemory, type Place } from './memory-testing.ts';

let ground: Awaited<ReturnType<typeof openMemory>>;
let memory: typeof ground.memory;
let workspaceId: Place['workspaceId'];
let riya: Place['riya'];
let said: Place['said'];
let ask: Place['ask'];
beforeAll(async () => {
  ground = await openMemory();
  ({ memory } = ground);
});
afterAll(() => ground.close());
beforeEach(async () => {
  ({ workspaceId, riya, said, ask } = await ground.fresh());
});

describe('scope', () => {
  it('shows nobody what belongs to another person, workspace or group', async () => {
    await memory.remember(said('my secret is a soap contract', '2026-03-02T10:00:00+05:30'));
    expect((await ask('soap contract secret', { personId: randomUUID() })).items).toEqual([]);
    const elsewhere = await memory.recall({
      workspaceId: randomUUID(),
      reader: { kind: 'private', personId: riya, office: true },
      text: 'soap contract secret',
    });
    expect(elsewhere.items).toEqual([]);
    const group = await memory.recall({
      workspaceId,
      reader: { kind: 'group', conversationId: randomUUID() },
      text: 'soap contract secret',
    });
    expect(group.items).toEqual([]);
  });

  it('recalls in a group only that conversation', async () => {
    const group = randomUUID();
    await memory.remember(
      said('soap shoot moved to Friday', '2026-03-02T10:00:00+05:30', { conversationId: group }),
    );
    await memory.remember(said('soap pays me badly', '2026-03-02T10:00:00+05:30'));
    const { items } = await memory.recall({
      workspaceId,
      reader: { kind: 'group', conversationId: group },
      text: 'soap',
    });
    expect(items.map((item) => item.text)).toEqual(['soap shoot moved to Friday']);
  });

  it('keeps what is under NDA inside its production', async () => {
    const production = randomUUID();
    await memory.remember(
      said('the soap brand is Moonlight', '2026-03-02T10:00:00+05:30', { productionId: production }),
    );
    expect((await ask('soap brand')).items).toEqual([]);
    const inside = await memory.recall({
      workspaceId,
      reader: { kind: 'private', personId: riya, office: false, productionIds: [production] },
      text: 'soap brand',
    });
    expect(inside.items).toHaveLength(1);
  });

  it('finds what is open however much is said of the same under an NDA', async () => {
    const production = { productionId: randomUUID() };
    // More than recall ranks at once, and each a better fit than what may be seen.
    for (let n = 0; n < 155; n++) {
      await memory.remember(said(`soap brand ${n}`, '2026-03-02T10:00:00+05:30', production));
      await memory.remember(said(`reached set ${n}`, '2026-03-02T10:00:00+05:30'));
    }
    await memory.remember(
      said('my neighbour asked which soap I use at home these days', '2026-03-03T10:00:00+05:30'),
    );
    const { items } = await ask('soap brand');
    expect(items.map((item) => item.text)).toEqual([
      'my neighbour asked which soap I use at home these days',
    ]);
  });

  it('shares memory of linked persons while the link stands, and gives each back what was theirs', async () => {
    const other = randomUUID();
    await memory.remember(said('I ride horses', '2026-03-02T10:00:00+05:30'));
    await memory.remember(
      said('I also swim', '2026-03-03T10:00:00+05:30', { personId: other, conversationId: randomUUID() }),
    );
    await memory.link(workspaceId, other, riya, 'code sent to both');
    expect((await ask('horses swim')).items).toHaveLength(2);
    expect((await ask('horses swim', { personId: other })).items).toHaveLength(2);
    await memory.unlink(workspaceId, riya, other);
    expect((await ask('horses swim')).items.map((item) => item.text)).toEqual(['I ride horses']);
    expect((await ask('horses swim', { personId: other })).items.map((item) => item.text)).toEqual([
      'I also swim',
    ]);
  });
});
