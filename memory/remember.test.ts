import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { openMemory, type Place } from './memory-testing.ts';

let ground: Awaited<ReturnType<typeof openMemory>>;
let memory: typeof ground.memory;
let said: Place['said'];
let ask: Place['ask'];
beforeAll(async () => {
  ground = await openMemory();
  ({ memory } = ground);
});
afterAll(() => ground.close());
beforeEach(async () => {
  ({ said, ask } = await ground.fresh());
});

describe('remember', () => {
  it('changes nothing for the same message again and replaces an edited one', async () => {
    const item = said('I live in Thane', '2026-03-02T10:00:00+05:30');
    expect(await memory.remember(item)).toBe(1);
    expect(await memory.remember(item)).toBe(0);
    expect(await memory.remember({ ...item, text: 'I live in Pune' })).toBe(1);
    const { items } = await ask('live in Thane or Pune');
    expect(items.map(({ text }) => text)).toEqual(['I live in Pune']);
  });

  it('finds a part of a very long message', async () => {
    const long = `${'The shoot was long. '.repeat(120)}My passport number is with Kiran. ${'We waited a lot. '.repeat(80)}`;
    expect(await memory.remember(said(long, '2026-03-02T10:00:00+05:30'))).toBeGreaterThan(3);
    const { items } = await ask('who has the passport?');
    expect(items[0]!.text).toContain('Kiran');
    expect(items[0]!.text.length).toBeLessThan(1000);
  });

  it('survives the same message from two processes at once', async () => {
    const item = said('twice at once', '2026-03-02T10:00:00+05:30');
    const written = await Promise.all([memory.remember(item), memory.remember(item), memory.remember(item)]);
    expect(written.reduce((sum, n) => sum + n, 0)).toBe(1);
    expect((await ask('twice at once')).items).toHaveLength(1);
  });
});
