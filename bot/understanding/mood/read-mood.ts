/** How a message sounds and how pressing it is: for the person who takes the conversation over, never for a decision. */
import { findAll, says, toSpoken } from '../spoken.ts';
import { atOnce, civil, cross, denied, glad, noHurry, soon } from './lexicon.ts';

export type Mood = {
  /** -1 cross or hurt, 0 even, 1 glad. */
  sentiment: -1 | 0 | 1;
  /** 0 no hurry, 1 today, 2 at once. */
  urgency: 0 | 1 | 2;
};

/** What a message feels stands in its opening; bounds the work on hostile texts. */
const longest = 4000;

/** Reads any text of the four written forms; never throws. */
export function readMood(text: string): Mood {
  const said = text.slice(0, longest);
  const { line } = toSpoken(said);
  const wrongs = findAll(line, cross).length + 2 * findAll(line, denied).length + shouting(said);
  const thanks = findAll(line, civil).length;
  const joys = findAll(line, glad).length;
  const sentiment = wrongs > 0 && wrongs >= joys - thanks ? -1 : joys > 0 && wrongs === 0 ? 1 : 0;
  const pressed = says(line, atOnce) ? 2 : says(line, soon) ? 1 : 0;
  return { sentiment, urgency: says(line, noHurry) && pressed < 2 ? 0 : pressed };
}

/** "WHERE IS MY PAYMENT???": several words in capitals with marks behind them. */
const shouting = (text: string): number => {
  const capitals = text.match(/\b[A-Z]{2,}\b/g)?.length ?? 0;
  return (capitals >= 3 && /[!?]{2,}/.test(text)) || /\?{3,}/.test(text) ? 1 : 0;
};
