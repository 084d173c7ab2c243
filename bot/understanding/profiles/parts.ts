/** The single statements of a run-on: behind the verb in Hindi and Marathi, where it comes last. */
import type { BriefText } from '../briefs/normalise.ts';
import { clauses, type Span } from '../briefs/spans.ts';

const am = String.raw`(?:hoon|hu|hun|hoo|hai|hain|he|aahe|ahe|aahet|ahet|tha|thi|thaa|thee)`;
const known = String.raw`(?:know|speak|bol(?:ti|ta|tee|taa|to|te|toy|tey)?|samajh\w*|samaj\w*|sak(?:ti|ta|tee|taa)|shak(?:to|te)|let(?:i|a|ee|aa)|pa+t(?:i|a|ee|aa)|jam(?:te|to|tey))`;
const verb = String.raw`(?:not\s+${known}(?:\s+${known})?|${known}\s+not|${known}|not\s+yet|yet\s+not|${am})`;
const ending = new RegExp(
  String.raw`\b${verb}(?:\s+${am}(?=\s)(?!\s+(?:not|${am})\b)|(?=\s)(?!\s+(?:not|${am}|${known})\b))`,
  'g',
);
/** Of "i not know tamil" the verb stands before; so it does where nothing was said yet. */
const opens = /^\s*(?:(?:i|we|and|but|only|main|mai|mi|mee|mala|maalaa|mujhe|yes|no|so)\s+)*$/;

/** Parts between commas, and within them from verb to verb. */
export function statements(text: BriefText, within: Span): Span[] {
  return clauses(text.plain, within).flatMap((clause) => {
    if (text.language === 'en') return [clause];
    const parts: Span[] = [];
    let { start } = clause;
    for (const hit of text.plain.slice(clause.start, clause.end).matchAll(ending)) {
      const end = clause.start + hit.index + hit[0].length;
      const before = text.plain.slice(start, clause.start + hit.index);
      if (opens.test(before)) continue;
      parts.push({ start, end });
      start = end;
    }
    if (text.plain.slice(start, clause.end).trim() !== '') parts.push({ start, end: clause.end });
    return parts;
  });
}
