import { afterAll, beforeAll, expect, it } from 'vitest';
import { openMediaOffice, type MediaOffice } from '../media/media-testing.ts';
import { createReach, reachableAddresses } from './blocked.ts';

let office: MediaOffice;
beforeAll(async () => {
  office = await openMediaOffice();
});
afterAll(() => office.close());

it('knows who blocks the bot, whatever the order in which that is told', async () => {
  const { db, workspaceId } = office;
  const personId = await office.person('Ira', 'talent');
  const onReach = createReach({ db, workspaceOf: () => Promise.resolve({ id: workspaceId }) });
  const change = { channel: 'telegram', account: 'bot', personExternalId: 'Ira' } as const;
  const addresses = () =>
    db.quickly(workspaceId, (tx) => reachableAddresses(tx, personId)).then((found) => found.length);
  const minute = (n: number): Date => new Date(Date.UTC(2026, 10, 29, 10, n));
  expect(await addresses()).toBe(1);
  await onReach({ ...change, status: 'blocked', at: minute(2) });
  expect(await addresses()).toBe(0);
  await onReach({ ...change, status: 'reachable', at: minute(1) });
  expect(await addresses()).toBe(0);
  await onReach({ ...change, status: 'reachable', at: minute(3) });
  expect(await addresses()).toBe(1);
  await onReach({ ...change, personExternalId: 'never wrote', status: 'blocked', at: minute(4) });
  expect(await addresses()).toBe(1);
});
