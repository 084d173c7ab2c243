/** The nights of the house: each begins at 03:00 IST and is named by that day. */

const IST = 5.5 * 3_600_000;
const beginsAt = 3 * 3_600_000;

/** The night that began last, as `YYYY-MM-DD`. */
export const nightOf = (now: Date): string =>
  new Date(now.getTime() + IST - beginsAt).toISOString().slice(0, 10);
