/** What a talent says about a day, by meaning; earlier entries win where two overlap. */
import type { Phrase } from '../spoken.ts';
import { no, noTrouble, yes } from './lexicon/answers.ts';
import { busy } from './lexicon/busy.ts';
import {
  all,
  audition,
  exceptLast,
  exceptNext,
  insteadLast,
  insteadNext,
  only,
  rest,
  topic,
} from './lexicon/days.ts';
import { arrive, leave, partDay, wholeDay } from './lexicon/hours.ts';
import { fillers, later, maybe } from './lexicon/unsure.ts';
import { declines, wishes } from './lexicon/work.ts';

export type Sign =
  | 'void' // wishes and fillers that must not count as an answer
  | 'defer' // will tell later
  | 'maybe'
  | 'decline' // refuses the job itself
  | 'will' // wants the job, says nothing of days
  | 'yes'
  | 'no'
  | 'busy'
  | 'only'
  | 'except-next' // "except 24"
  | 'except-last' // "24 chhodkar"
  | 'instead-next' // "instead of 10"
  | 'instead-last' // "10 ki jagah"
  | 'all'
  | 'topic' // the shoot or its dates, without saying which
  | 'rest'
  | 'audition'
  | 'whole-day'
  | 'part-day' // half day, evening: no hour named
  | 'leave' // must go by then
  | 'arrive'; // can be there by then
export const signs: readonly (readonly [Sign, Phrase])[] = [
  ['void', fillers],
  ['defer', later],
  ['maybe', maybe],
  ['yes', noTrouble],
  ['decline', declines],
  ['busy', busy],
  ['will', wishes],
  ['except-next', exceptNext],
  ['except-last', exceptLast],
  ['instead-next', insteadNext],
  ['instead-last', insteadLast],
  ['rest', rest],
  ['all', all],
  ['audition', audition],
  ['no', no],
  ['whole-day', wholeDay],
  ['part-day', partDay],
  ['topic', topic],
  ['leave', leave],
  ['arrive', arrive],
  ['only', only],
  ['yes', yes],
];
