/** Days that a post names without fixing the work on them: "about the 10th", "after 20 Dec", "backup", "was on the 5th". */
import type { Span } from './spans.ts';

const before =
  /\b(?:about|after|any ?time after|around|backup|back up|reserve|standby|rain day|from|starting|starts?|start date|begins?|instead of|not on|except|earlier|previously|week of|pehle)\s*(?:day|date|dates|on|the|from|in|:|-)*\s*$/;
const after =
  /^\s*(?:ko |ke |ki |ka |kee |se |dates? |in )*(?:about\b|aas\s?paas|off\b|chh?utt[iy]|chhuttee|sutt?i\b|suttee|holiday|ke baad|baad\b|after\b|nantar\b|onwards?\b|backup|back up|(?:se\s*)?(?:shoot\s*)?(?:shuru|suru|shuroo|suroo|start\w*|chalu|chaaloo|aarambh|praarambh)|(?:shoot\s*)?(?:tha\b|thaa\b|thee\b|was\b|hota\b|hotaa\b|hote\b)|not\b(?!\s*(?:only|\d))|(?:shoot\s*)?(?:cancel\w*|postpone\w*|withdrawn)|above\b)/;
/** "from 5 Dec" alone opens a time that nobody closed; "from 5 Dec to 9 Dec" was read as a range before. */
const open =
  /^\s*(?:se|from|pasun|paasoon)\b(?!\s*(?:\d(?!\d?\s*(?:month|year|week)\b)|kis|koi|any|either|1\b))/;

const starting = /\b(?:from|starting|starts?|start date|begins?)\s*(?:dates?|on|the|from|in|:|-)*\s*$/;
const goesOn =
  /^\s*(?:ko |ke |ki |ka )*(?:se\b|from\b|pasun\b|paasoon\b|onwards?\b|(?:se\s*)?(?:shoot\s*)?(?:shuru|suru|shuroo|suroo|start\w*|chalu|chaaloo|aarambh|praarambh))/;
/** "Starts 15 Dec", "15 Dec se": the first day of work that goes on. */
export const opensTime = (plain: string, group: Span & { days: readonly string[] }, unit: Span): boolean =>
  group.days.length === 1 &&
  (starting.test(plain.slice(Math.max(unit.start, group.start - 26), group.start)) ||
    goesOn.test(plain.slice(group.end, Math.min(unit.end, group.end + 34))));

/** True when the group's days must not be taken for days of work. */
export function isUnfixed(plain: string, group: Span & { days: readonly string[] }, unit: Span): boolean {
  const lead = plain.slice(Math.max(unit.start, group.start - 26), group.start);
  const tail = plain.slice(group.end, Math.min(unit.end, group.end + 34));
  if (after.test(tail)) return true;
  if (group.days.length === 1 && (open.test(tail) || before.test(lead))) return true;
  return /\b(?:backup|back up|reserve|standby|instead of|except|about)\s*(?:day|date|dates|on|the|:|-)*\s*$/.test(
    lead,
  );
}
