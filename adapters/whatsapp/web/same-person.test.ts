import { randomUUID } from 'node:crypto';
import type { Client } from 'whatsapp-web.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Inbound } from '../../../bot/message.ts';
import { createAliases } from '../../../bot/people/aliases.ts';
import { createDatabase, type Database } from '../../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../../prisma/testing.ts';
import { createSamePerson } from './same-person.ts';
import { quiet } from './testing-session.ts';

let database: TestDatabase;
let db: Database;
const workspaceId = randomUUID();
beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase({ url: database.url, poolSize: database.poolSize });
  await db.unscoped.workspace.create({ data: { id: workspaceId, slug: 'blue-door', name: 'Blue Door' } });
});
afterAll(async () => {
  await db.stop();
  await database.drop();
});

/** An app that knows these pairs, in a process of its own. */
function open(pairs: { lid: string; pn: string }[] = [], app = true) {
  const client = {
    getContactLidAndPhone: ([id]: string[]) => {
      const pair = pairs.find(({ lid, pn }) => lid === id || pn === id);
      return Promise.resolve([pair ?? { lid: undefined, pn: undefined }]);
    },
  } as unknown as Client;
  const aliases = createAliases({
    db,
    workspaceOf: () => Promise.resolve({ id: workspaceId }),
    channel: 'whatsapp',
    account: 'web',
    now: () => new Date(),
  });
  return createSamePerson({ client: () => (app ? client : null), aliases, log: quiet });
}

const said = (chat: string, more: Partial<Inbound> = {}): Inbound => ({
  channel: 'whatsapp',
  account: 'web',
  externalId: `${chat}:false_${chat}_3A1`,
  chat: { externalId: chat, kind: 'private' },
  sender: { externalId: chat, name: 'Ira' },
  content: { kind: 'text', text: 'hi' },
  addressed: true,
  sentAt: new Date(0),
  ...more,
});

it('knows a number and the id that hides it for one person, in whatever order they come', async () => {
  const one = { lid: '111@lid', pn: '910000000001@c.us' };
  expect(await open([one]).knownAs(one.pn)).toBe(one.pn);
  expect(await open([one]).knownAs(one.lid)).toBe(one.pn);
  // Also while no app is there to ask: it is on record.
  expect(await open([], false).knownAs(one.lid)).toBe(one.pn);
  const two = { lid: '222@lid', pn: '910000000002@c.us' };
  expect(await open([two]).knownAs(two.lid)).toBe(two.pn);
  expect(await open([two]).knownAs(two.pn)).toBe(two.pn);
});

it('joins nobody whom the app does not join, and leaves groups alone', async () => {
  const people = open();
  expect(await people.knownAs('333@lid')).toBe('333@lid');
  expect(await people.knownAs('910000000003@c.us')).toBe('910000000003@c.us');
  expect(await people.knownAs('120363@g.us')).toBe('120363@g.us');
});

it('learns a number later that was hidden at first', async () => {
  expect(await open().knownAs('444@lid')).toBe('444@lid');
  const pair = { lid: '444@lid', pn: '910000000004@c.us' };
  expect(await open([pair]).knownAs(pair.pn)).toBe('444@lid');
});

it('finds somebody who was known before ids were asked for', async () => {
  const pair = { lid: '555@lid', pn: '910000000005@c.us' };
  const personId = randomUUID();
  await db.inWorkspace(workspaceId, async (tx) => {
    await tx.person.create({ data: { id: personId, workspaceId, name: 'Old', role: 'talent' } });
    const known = { channel: 'whatsapp', account: 'web', externalId: pair.pn };
    await tx.identity.create({ data: { id: randomUUID(), workspaceId, personId, ...known } });
  });
  expect(await open([pair]).knownAs(pair.lid)).toBe(pair.pn);
});

it('gives a message the ids by which the house knows its chat, and answers where it came from', async () => {
  const pair = { lid: '666@lid', pn: '910000000006@c.us' };
  const people = open([pair]);
  await people.named(said(pair.pn));
  expect(await people.addressOf(pair.pn)).toBe(pair.pn);
  const hidden = await people.named(
    said(pair.lid, {
      content: { kind: 'edit', targetExternalId: `${pair.lid}:false_${pair.lid}_3A0`, text: 'hello' },
      quote: { externalId: `${pair.lid}:true_${pair.lid}_3A9` },
    }),
  );
  expect(hidden).toMatchObject({
    externalId: `${pair.pn}:false_${pair.lid}_3A1`,
    chat: { externalId: pair.pn },
    sender: { externalId: pair.pn },
    content: { targetExternalId: `${pair.pn}:false_${pair.lid}_3A0` },
    quote: { externalId: `${pair.pn}:true_${pair.lid}_3A9` },
  });
  expect(await people.addressOf(pair.pn)).toBe(pair.lid);
  // In a group the author is the same person, and the group stays itself.
  const group = '120363@g.us';
  const inGroup = await people.named(
    said(group, {
      chat: { externalId: group, kind: 'group' },
      sender: { externalId: pair.lid, name: 'Ira' },
    }),
  );
  expect([inGroup.chat.externalId, inGroup.sender.externalId]).toEqual([group, pair.pn]);
});
