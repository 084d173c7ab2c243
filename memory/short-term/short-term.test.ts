import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { openMemory } from '../memory-testing.ts';
import { forgottenOf as forgottenMarks } from './forgotten.ts';
import { createShortTerm, type Line } from './short-term.ts';

let ground: Awaited<ReturnType<typeof openMemory>>;
beforeAll(async () => {
  ground = await openMemory();
});
afterAll(() => ground.close());

const line = (seq: number): Line => ({
  seq,
  from: 'person',
  name: 'Riya',
  text: `line number ${seq}`,
  at: '2026-11-23T04:30:00.000Z',
});

/** A conversation of so many lines in "Postgres", and what is asked of it. */
let lines: Line[];
let loads: number[];
let workspaceId: string;
let conversationId: string;
let shortTerm: ReturnType<typeof createShortTerm>;
let mark: string;
const forgottenOf = () => Promise.resolve(mark);
beforeEach(() => {
  mark = '0.0';
  lines = Array.from({ length: 100 }, (_, i) => line(i + 1));
  loads = [];
  workspaceId = randomUUID();
  conversationId = randomUUID();
  shortTerm = createShortTerm({
    redis: ground.redis,
    prefix: ground.prefix,
    load: (_workspace, _conversation, limit, after) => {
      loads.push(after);
      return Promise.resolve(lines.filter(({ seq }) => seq > after).slice(-limit));
    },
    forgottenOf,
  });
});
const before = async (seq: number, tokens = 10_000, from = shortTerm) =>
  (await from.before(workspaceId, conversationId, seq, tokens)).map((one) => one.seq);
const places = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => from + i);

it('gives what stood before a place, as much as fits', async () => {
  expect(await before(77)).toEqual(places(21, 76));
  const few = await before(77, 60);
  expect(few.at(-1)).toBe(76);
  expect(few.length).toBeLessThan(8);
});

it('asks Postgres again only when the conversation has gone on beyond what it kept', async () => {
  await before(77);
  for (let n = 101; n <= 108; n++) {
    lines.push(line(n));
    expect(await before(n - 23)).toEqual(places(21, n - 24));
  }
  expect(loads).toEqual([0]);
  for (let n = 109; n <= 120; n++) lines.push(line(n));
  // The oldest have gone: eighty are kept.
  expect((await before(97)).at(-1)).toBe(96);
  expect(loads).toEqual([0, 92]);
});

it('begins anew after a long silence, so that no part passes for the whole', async () => {
  await before(77);
  for (let n = 101; n <= 300; n++) lines.push(line(n));
  expect(await before(277)).toEqual(places(221, 276));
});

it('comes back from Postgres when Redis lost it, or cannot be asked', async () => {
  await before(77);
  await ground.redis.flushdb();
  expect(await before(77)).toEqual(places(21, 76));
  const away = ground.redis.duplicate();
  away.disconnect();
  const without = createShortTerm({
    redis: away,
    prefix: ground.prefix,
    load: () => Promise.resolve(lines.slice(-80)),
    forgottenOf,
  });
  expect(await before(77, 10_000, without)).toEqual(places(21, 76));
});

it('forgets a workspace, and what was loaded before that does not come back', async () => {
  await before(77);
  let go = (): void => undefined;
  const gate = new Promise<void>((resolve) => (go = resolve));
  const stale = lines.slice(-80);
  const slow = createShortTerm({
    redis: ground.redis,
    prefix: ground.prefix,
    load: () => gate.then(() => stale),
    forgottenOf,
  });
  const other = randomUUID();
  const reading = slow.before(workspaceId, other, 77, 10_000);
  await pause(50);
  await shortTerm.forget(workspaceId);
  go();
  await reading;
  const left = await ground.redis.keys(`${ground.prefix}:recent:${workspaceId}:*`);
  expect(left).toEqual([`${ground.prefix}:recent:${workspaceId}:forgotten`]);
});

it('never reads what was kept before something was forgotten, and takes that alone away', async () => {
  const keys = () => ground.redis.keys(`${ground.prefix}:recent:*`);
  await before(77);
  // Redis was away while something was forgotten, or its process was cut: nobody told it.
  mark = '1.7';
  lines = lines.map((one) => ({ ...one, text: one.seq === 70 ? '' : one.text }));
  expect((await shortTerm.before(workspaceId, conversationId, 77, 10_000)).find(({ seq }) => seq === 70)?.text).toBe('');
  expect(loads).toEqual([0, 0]);
  const old = `${ground.prefix}:recent:${workspaceId}:0.0:${conversationId}`;
  const current = `${ground.prefix}:recent:${workspaceId}:1.7:${conversationId}`;
  expect(await keys()).toEqual(expect.arrayContaining([old, current]));
  await shortTerm.tidy();
  expect(await keys()).toContain(current);
  expect(await keys()).not.toContain(old);
  // What a process start keeps is read again without Postgres.
  await before(77);
  expect(loads).toEqual([0, 0]);
}); // prettier-ignore

it('marks every forgetting in the transaction that does it', async () => {
  const place = await ground.fresh();
  const of = forgottenMarks(ground.db);
  const seen = [await of(place.workspaceId)];
  const see = async () => {
    const mark = await of(place.workspaceId);
    expect(seen).not.toContain(mark);
    seen.push(mark);
  };
  const one = place.said('I ride', '2026-03-01T10:00:00+05:30');
  await ground.memory.remember(one);
  expect(await of(place.workspaceId)).toBe(seen[0]);
  await ground.memory.forget.message(place.workspaceId, { personId: place.riya, conversationId: place.chat, messageId: one.messageId }); // prettier-ignore
  await see();
  await ground.db.inWorkspace(place.workspaceId, (tx) =>
    ground.memory.forget.restateIn(tx, place.workspaceId, [{ messageId: randomUUID(), text: '', attached: '' }]),
  ); // prettier-ignore
  await see();
  await ground.memory.forget.person(place.workspaceId, place.riya);
  await see();
});
