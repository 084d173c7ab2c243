import { describe, expect, it } from 'vitest';
import { createReadiness } from './health.ts';

const house = {
  database: () => Promise.resolve(),
  queues: () => Promise.resolve({ turn: 0 }),
  engine: () => ({ workers: true, activeTurns: 0 }),
  freeBytes: () => Promise.resolve(2 ** 34),
};
const channel = (name: string, account: string, ok: boolean) => ({
  name,
  account,
  health: () => ({ ok, detail: '' }),
});

describe('readiness', () => {
  it('asks every account of a channel, so that none hides another', async () => {
    const channels = [
      channel('slack', 'T1', false),
      channel('slack', 'T2', true),
      channel('web', 'web', true),
    ];
    const { ready, checks } = await createReadiness({ ...house, channels: () => channels })();
    expect(ready).toBe(false);
    expect(Object.keys(checks)).toEqual([
      'database',
      'redis',
      'disk',
      'workers',
      'slack T1',
      'slack T2',
      'web',
    ]);
  });

  it('is not ready on a full disk, and says what to do', async () => {
    const full = { ...house, freeBytes: () => Promise.resolve(2 ** 20), channels: () => [] };
    const { ready, checks } = await createReadiness(full)();
    expect(ready).toBe(false);
    expect(checks['disk']?.detail).toBe('only 1 MB free: make room on the disk of CASTMATCH_DATA');
  });

  it('says what hangs, and does not hang itself', { timeout: 10_000 }, async () => {
    const hanging = { ...house, database: () => new Promise(() => undefined), channels: () => [] };
    const { ready, checks } = await createReadiness(hanging)();
    expect(ready).toBe(false);
    expect(checks['database']?.detail).toContain('no answer');
  });
});
