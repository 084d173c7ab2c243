/** In what way a text speaks of somebody: their own words, somebody's about them, or a sheet of details. */

/** What the desk asked just before, so that a bare answer means something. */
export type Asked =
  | 'name'
  | 'age'
  | 'city'
  | 'languages'
  | 'height'
  | 'gender'
  | 'rate'
  | 'skills'
  | 'playing_age';

export type Said = {
  at: Date;
  asked: Asked | null;
  /** A profile as it is forwarded: labels and bare values count. */
  sheet: boolean;
  /** Words by which the text speaks of its subject, in `plain`. */
  self: RegExp;
};

/** "I", "my", "mera", "मी": in the plain English-like line that the readers see. */
export const ofOneself =
  /\b(?:i|i'm|im|my|me|mine|main|mai|mera|meri|mere|meraa|meree|mujhe|mee|mi|ma+jh\w*|mala+|ma+z[ai]|hum|apna|apni)\b/;

/** Of somebody else, whose name was cut off before: every subject counts. */
export const ofAnother = /(?:)/;
