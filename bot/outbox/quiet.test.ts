import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createDatabase, type Database } from '../../prisma/client.ts';
import { createTestDatabase, type TestDatabase } from '../../prisma/testing.ts';
import type { Destination } from '../channel.ts';
import { forgetQuiet, noteQuiet, readQuiet, type Quiet } from './quiet.ts';

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

const slack = (account: string) => ({
  name: 'slack' as const,
  account,
  // Threads of one channel share its pace.
  paceOf: (chat: string) => chat.split('/')[0] ?? chat,
});
const to = (chatExternalId: string): Destination => ({
  workspaceId,
  conversationId: randomUUID(),
  account: 'T1',
  chatExternalId,
  chatKind: 'group',
});
const note = (account: string, chat: string, afterMs: number, scope?: 'account' | 'chat' | 'edits') =>
  db.quickly(workspaceId, (tx) =>
    noteQuiet(tx, slack(account), to(chat), { afterMs, ...(scope ? { scope } : {}) }),
  );
const read = (account: string, chat: string): Promise<Quiet> =>
  db.quickly(workspaceId, (tx) => readQuiet(tx, slack(account), to(chat)));
const seconds = async (account: string, chat: string): Promise<number[]> => {
  const { sendMs, editMs } = await read(account, chat);
  return [sendMs, editMs].map((ms) => Math.ceil(ms / 10_000));
};

it('keeps a chat still, with all its threads, and no other', async () => {
  await note('T1', 'C1/1.2', 20_000, 'chat');
  expect(await seconds('T1', 'C1')).toEqual([2, 2]);
  expect(await seconds('T1', 'C1/9.9')).toEqual([2, 2]);
  expect(await seconds('T1', 'C2')).toEqual([0, 0]);
  // A shorter wish does not shorten a longer one.
  await note('T1', 'C1', 10, 'chat');
  expect(await seconds('T1', 'C1')).toEqual([2, 2]);
});

it('keeps an account still, or only what stands there', async () => {
  await note('T2', 'C1', 30_000, 'edits');
  expect(await seconds('T2', 'C7')).toEqual([0, 3]);
  await note('T2', 'C1', 20_000, 'account');
  expect(await seconds('T2', 'C7')).toEqual([2, 3]);
  expect(await seconds('T3', 'C7')).toEqual([0, 0]);
});

it('says nothing to others where only one message was answered, and nothing of what is over', async () => {
  await note('T4', 'C1', 20_000);
  await note('T5', 'C1', 1, 'account');
  await expect.poll(() => read('T5', 'C1')).toEqual({ sendMs: 0, editMs: 0 });
  expect(await read('T4', 'C1')).toEqual({ sendMs: 0, editMs: 0 });
});

it('goes with the chat that it is about', async () => {
  const conversationId = randomUUID();
  await db.inWorkspace(workspaceId, (tx) =>
    tx.conversation.create({
      data: {
        id: conversationId,
        workspaceId,
        channel: 'slack',
        account: 'T6',
        externalId: 'D1',
        kind: 'private',
      },
    }),
  );
  await note('T6', 'D1', 20_000, 'chat');
  await db.quickly(workspaceId, (tx) => forgetQuiet(tx, [conversationId]));
  expect(await read('T6', 'D1')).toEqual({ sendMs: 0, editMs: 0 });
});
