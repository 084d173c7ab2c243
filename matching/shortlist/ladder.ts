/** The ladder from lead to paid. Moving up may happen by itself; only a person moves somebody down. */

export const ladder = [
  'lead',
  'submitted',
  'viewed',
  'longlist',
  'shortlist',
  'availability_asked',
  'availability_no',
  'availability_partial',
  'availability_yes',
  'selftape_asked',
  'selftape_retake',
  'selftape_in',
  'audition_offered',
  'audition_confirmed',
  'audition_no_show',
  'audition_done',
  'callback',
  'pinned_second',
  'pinned_first',
  'hold',
  'offered',
  'backup',
  'booked',
  'paid',
] as const;
export type Rung = (typeof ladder)[number];

/** Off the ladder: kept with its history, shown nowhere unless asked for. */
export const offLadder = ['removed', 'released'] as const;
export type Standing = Rung | (typeof offLadder)[number];

export const heightOf = (standing: string): number => (ladder as readonly string[]).indexOf(standing);
export const isOnShortlist = (standing: string): boolean => heightOf(standing) >= heightOf('shortlist');
