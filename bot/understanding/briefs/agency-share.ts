/** The percent that an agency takes, read from the very words that say whether its share is in the fee. */
import { toAsciiDigits } from '../script.ts';

/** How much of a fee the agency takes, where the words say it. */
function percentIn(words: string): number | undefined {
  const said = /(\d{1,2}(?:\.5)?)\s*(?:%|percent|per cent|टक्के|टक्का|प्रतिशत)/i.exec(toAsciiDigits(words));
  return said && Number(said[1]) <= 50 ? Number(said[1]) : undefined;
}

/** The same as part of a role's rate. */
export function agencyPart(words: string | undefined): { agencyPct?: number } {
  const said = words === undefined ? undefined : percentIn(words);
  return said === undefined ? {} : { agencyPct: said };
}
