/** The day in which the platform takes any words: from a person's last message on. */

const windowMs = 24 * 3600 * 1000;
/** The platform's clock and ours may differ, and a send takes its time. */
const marginMs = 60_000;

export const isWindowOpen = (heardAt: Date, now: Date): boolean =>
  now.getTime() - heardAt.getTime() < windowMs - marginMs;
