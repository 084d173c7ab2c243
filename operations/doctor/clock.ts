/** The clock of this machine against those of the database and of every server that was asked. */
import type { Clocks } from './ask.ts';
import { broken, look, ok, skipped, type Check } from './check.ts';

/** Slack refuses what is five minutes off; dates and silences of people go wrong long before that. */
const refusedMs = 240_000;
const noticeableMs = 30_000;

export const clockCheck = (skews: Clocks['skews']): Check => ({
  name: 'clock',
  async run() {
    const worst = skews.toSorted((a, b) => Math.abs(b.aheadMs) - Math.abs(a.aheadMs))[0];
    if (!worst) return [skipped('clock', 'nobody was asked who could tell the time')];
    const seconds = Math.round(worst.aheadMs / 1000);
    const told =
      seconds === 0
        ? `agrees with ${worst.where}`
        : `${Math.abs(seconds)} s ${seconds > 0 ? 'behind' : 'ahead of'} ${worst.where}`;
    const mend = 'let the machine set its clock by the network: timedatectl set-ntp true';
    if (Math.abs(worst.aheadMs) > refusedMs)
      return [broken('clock', `${told}; signed calls are refused`, mend)];
    return [Math.abs(worst.aheadMs) > noticeableMs ? look('clock', told, mend) : ok('clock', told)];
  },
});
