/** Somebody who wrote under two ids of one app before it said that both are theirs: one person, one memory, one chat. */
import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createMatching } from '../../../matching/matching.ts';
import { createHashedEmbedder } from '../../../memory/embedding/hashed.ts';
import type { Inbound, InboundContent } from '../../message.ts';
import { openOffice, type Office } from '../../scenarios/scenario-testing.ts';
import { createAliases } from '../aliases.ts';
import { createJoinTwins, type JoinTwins } from './join-twins.ts';

let office: Office;
let joinTwins: JoinTwins;
let rung: string[] = [];
beforeAll(async () => {
  office = await openOffice();
  joinTwins = createJoinTwins({
    db: office.db,
    memory: office.memory,
    matching: createMatching({ ...createHashedEmbedder(), newId: randomUUID, clock: () => office.now() }),
    ring: ({ conversationId }) => void rung.push(conversationId),
    now: () => office.now(),
    log: { info: () => undefined, warn: () => undefined },
  });
});
afterAll(() => office.close());

/** A process of its own: nothing is remembered between two of them. */
const house = () =>
  createAliases({
    db: office.db,
    workspaceOf: () => Promise.resolve({ id: office.workspaceId }),
    channel: 'web',
    account: 'web',
    onTwins: joinTwins,
    now: () => new Date(),
  });

/** Somebody who writes from one id of theirs; the app never gives two messages one id. */
let serial = 0;
function from(id: string, name: string) {
  const speaker = office.person('talent', name);
  const as = (at = office.now()): Partial<Inbound> => ({
    externalId: `${id}:m${++serial}`,
    chat: { externalId: id, kind: 'private' },
    sender: { externalId: id, name },
    sentAt: at,
  });
  return {
    says: async (content: string | InboundContent, at?: Date) => (await speaker.says(content, as(at))).text,
    sends: (content: InboundContent) => speaker.sends(content, { ...as(), externalId: `${id}:e${++serial}` }),
  };
}
const conversations = (...ids: string[]) =>
  office.db.unscoped.conversation.findMany({ where: { externalId: { in: ids } } });
const linesOf = (conversationId: string) =>
  office.db.unscoped.message.findMany({
    where: { conversationId, seq: { not: null } },
    orderBy: { seq: 'asc' },
  });
const remembered = () =>
  expect
    .poll(() => office.db.unscoped.message.count({ where: { rememberedAt: null } }), { timeout: 20_000 })
    .toBe(0);

it('joins people, memory and chats, in the order in which things were said, and does nothing more when it is done again', async () => {
  const [pn, lid] = ['910000000021@c.us', '2100@lid'];
  const [number, hidden] = [from(pn, 'Asha Naik'), from(lid, 'Asha')];
  await number.says('hello, I live in Thane');
  await hidden.says('my height is 165 cm');
  await number.says('I own a horse');
  await hidden.says('remember that I can ride');
  await remembered();
  const before = await conversations(pn, lid);
  expect(before).toHaveLength(2);
  const [old] = before.filter(({ externalId }) => externalId === pn);
  const said = (await Promise.all(before.map(({ id }) => linesOf(id)))).flat();
  const spoken = said.filter(({ direction }) => direction === 'in').toSorted((a, b) => Number(a.storedAt) - Number(b.storedAt));

  expect(await house().knownAs({ number: pn, lasting: lid })).toBe(lid);
  const [chat, ...others] = await conversations(pn, lid);
  expect([chat?.externalId, others]).toEqual([lid, []]);
  const lines = await linesOf(chat!.id);
  expect(lines.map(({ seq }) => Number(seq))).toEqual(said.map((_, i) => i + 1));
  expect(new Set(lines.map(({ id }) => id))).toEqual(new Set(said.map(({ id }) => id)));
  expect(lines.filter(({ direction }) => direction === 'in').map(({ id }) => id)).toEqual(spoken.map(({ id }) => id));
  // An answer stands behind what it answers.
  for (const { direction, replyToId, seq } of lines)
    if (direction === 'out') expect(Number(lines.find(({ id }) => id === replyToId)?.seq)).toBeLessThan(Number(seq));
  expect(lines.every(({ direction, externalId }) => direction === 'out' || externalId?.startsWith(`${lid}:`))).toBe(true);
  // Nothing names the chat that is gone.
  const tables = await office.db.unscoped.$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.columns WHERE table_schema = 'public' AND column_name = 'conversation_id'`;
  for (const { name } of tables) {
    const [left] = await office.db.unscoped.$queryRawUnsafe<{ n: number }[]>(
      `SELECT count(*)::int AS n FROM "${name}" WHERE conversation_id = '${old!.id}'`,
    );
    expect([name, left?.n]).toEqual([name, 0]);
  }
  const people = await office.db.unscoped.identity.findMany({ where: { externalId: { in: [pn, lid] } } });
  expect(new Set(people.map(({ personId }) => personId)).size).toBe(1);

  // One chat goes on, and knows what was said in either.
  const known = await hidden.says('what do you know about me');
  expect(known).toMatch(/Thane/);
  expect(known).toMatch(/165/);
  await remembered();
  const count = async () => [
    await office.db.unscoped.message.count({ where: { conversationId: chat!.id } }),
    await office.db.unscoped.memoryItem.count({ where: { conversationId: chat!.id } }),
    await office.db.unscoped.memoryLink.count(),
    await office.db.unscoped.talent.count({ where: { mergedInto: null, person: { name: { startsWith: 'Asha' }, identities: { some: {} } } } }),
  ]; // prettier-ignore
  const settled = await count();
  expect(settled.slice(2)).toEqual([1, 1]);
  expect(await house().knownAs({ number: pn, lasting: lid })).toBe(lid);
  expect(await house().knownAs({ number: pn })).toBe(lid);
  await joinTwins({ workspaceId: office.workspaceId });
  expect(await count()).toEqual(settled);
}, 60_000); // prettier-ignore

it('waits while somebody works in one of the chats, shares memory meanwhile, and ends what was begun', async () => {
  const [pn, lid] = ['910000000022@c.us', '2200@lid'];
  const [number, hidden] = [from(pn, 'Bela Rane'), from(lid, 'Bela')];
  await number.says('I live in Kolhapur');
  await hidden.says('hello');
  await remembered();
  const busy = (until: Date | null) =>
    office.db.unscoped.conversation.updateMany({ where: { externalId: pn }, data: { sendUntil: until, sendOwner: until && 'other' } });
  await busy(new Date(Date.now() + 60_000));
  expect(await house().knownAs({ number: pn, lasting: lid })).toBe(lid);
  expect(await conversations(pn, lid)).toHaveLength(2);
  expect(await hidden.says('what do you know about me')).toContain('Kolhapur');
  await busy(null);
  rung = [];
  // Many at once do it once.
  await Promise.all([1, 2, 3].map(() => joinTwins({ workspaceId: office.workspaceId })));
  const [chat, ...others] = await conversations(pn, lid);
  expect([chat?.externalId, others, rung]).toEqual([lid, [], [chat!.id]]);
  // What another process stores under the first id a moment later follows.
  await number.says('and I sing');
  expect(await conversations(pn)).toHaveLength(1);
  await joinTwins({ workspaceId: office.workspaceId });
  expect(await conversations(pn)).toHaveLength(0);
  expect((await linesOf(chat!.id)).map(({ text }) => text)).toContain('and I sing');
}, 60_000); // prettier-ignore

it('gives an edit its message, whichever id it was said under', async () => {
  const [pn, lid] = ['910000000023@c.us', '2300@lid'];
  const [number, hidden] = [from(pn, 'Chitra Pai'), from(lid, 'Chitra')];
  await number.says('I live in Akola');
  const said = `m${serial}`;
  await hidden.says('hello');
  await remembered();
  const cities = async () =>
    (await office.db.unscoped.memoryFact.findMany({ where: { key: 'home_city', validTo: null, value: { in: ['Akola', 'Nashik'] } } })).map(({ value }) => value);
  expect(await cities()).toEqual(['Akola']);
  await house().knownAs({ number: pn, lasting: lid });
  hidden.sends({ kind: 'edit', targetExternalId: `${lid}:${said}`, text: 'I live in Nashik' });
  await expect.poll(cities, { timeout: 20_000 }).toEqual(['Nashik']);
}, 60_000); // prettier-ignore

it('leaves two who are two: a number that was handed on, and somebody who is cast beside somebody who decides', async () => {
  const [pn, lid, later] = ['910000000024@c.us', '2400@lid', '2401@lid'];
  await from(lid, 'Dina').says('hello');
  await house().knownAs({ number: pn, lasting: lid });
  await from(later, 'Esha').says('hello');
  expect(await house().knownAs({ number: pn, lasting: later })).toBe(later);
  expect(await conversations(lid, later)).toHaveLength(2);

  // Silent for longer than a number rests.
  const [stale, fresh] = ['910000000025@c.us', '2500@lid'];
  await from(stale, 'Farah').says('hello', new Date(Date.now() - 120 * 86_400_000));
  await from(fresh, 'Gauri').says('hello');
  expect(await house().knownAs({ number: stale, lasting: fresh })).toBe(fresh);
  expect(await conversations(stale, fresh)).toHaveLength(2);

  const [cast, decides] = ['910000000026@c.us', '2600@lid'];
  await from(cast, 'Hema').says('I live in Thane');
  await from(decides, 'Ira').says('hello');
  const [ira] = await office.db.unscoped.identity.findMany({ where: { externalId: decides } });
  await office.db.unscoped.talent.deleteMany({ where: { personId: ira!.personId } });
  await office.db.unscoped.person.update({ where: { id: ira!.personId }, data: { role: 'casting' } });
  await house().knownAs({ number: cast, lasting: decides });
  expect(await conversations(cast, decides)).toHaveLength(2);
  expect(await office.db.unscoped.identityTwin.count({ where: { externalId: cast, open: true } })).toBe(0);
}, 60_000);

it('lets whoever has rights go on with them, under either id', async () => {
  const [pn, lid] = ['910000000027@c.us', '2700@lid'];
  const [number, hidden] = [from(pn, 'Jaya'), from(lid, 'Jaya')];
  await number.says('hello');
  await hidden.says('hello');
  const [staff] = await office.db.unscoped.identity.findMany({ where: { externalId: pn } });
  await office.db.unscoped.person.update({ where: { id: staff!.personId }, data: { role: 'casting' } });
  await house().knownAs({ number: pn, lasting: lid });
  const both = await office.db.unscoped.identity.findMany({ where: { externalId: { in: [pn, lid] } } });
  expect(both.map(({ personId }) => personId)).toEqual([staff!.personId, staff!.personId]);
  expect(await hidden.says('/status')).not.toMatch(/not for you/i);
}, 60_000);
