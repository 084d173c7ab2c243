/** What a person finds on the first page of the desk: what is open, and who stands where, as far as it is theirs to see. */
import type { Choice } from '../message.ts';

export type Home = {
  greeting: string;
  lead: string;
  roles: {
    title: string;
    /** Said instead of people when there are none. */
    empty: string;
    people: { name: string; lines: string[] }[];
    /** How many more there are; null when all are named. */
    rest: string | null;
    choices: Choice[];
  }[];
};
