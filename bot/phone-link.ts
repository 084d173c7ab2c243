/** How a phone stands that has to link a channel before it works, and what to scan or to type while it waits. */
export type PhoneLink = {
  /** `lost`: it was, or should be, linked, and the house is on its way back to it. */
  at: 'starting' | 'waiting' | 'paired' | 'lost' | 'stopped';
  detail: string;
  /** What the code to scan says; null when there is none just now. */
  qr: string | null;
  /** The eight letters to type instead. */
  letters: string | null;
};
