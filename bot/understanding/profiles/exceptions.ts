/** "Free 10–20 Dec except the 14th", "14 chhod ke sab chalega": the days that are set apart, and the rest of what was said. */

/** Prefixed: the days stand behind it. */
const before =
  /^(.*?)[\s,]+(?:except(?:ing)?(?: for)?|barring|other than|apart from|but not|excluding|leaving out)\s+(?:on\s+)?(.+)$/isu;
/** The days stand before it. */
const behind =
  /^(.*?)\s*(?:ko\s+|को\s+)?(?:chh?od\s*(?:ke|kar|kr|karke)|(?:ke|के)\s+(?:alawa|alava|siva(?:y|ay)?|siwa(?:y|ay)?|अलावा|सिवा(?:य)?)|छोड़\s*(?:के|कर|करके)|सोडून|sodun|sodoon|वगळून)(?![\p{L}\p{M}])[\s,]*(.*)$/isu;
/** Where what was said before the days ends. */
const clause =
  /^(.*(?:,|;|\b(?:hu|hun|hoon|hai|hain|ahe|aahe|free|available)\b|हूँ|हूं|है|हैं|आहे|आहेत))\s+(?=[^,;]*[\d०-९])/isu;

export type Exception = { apart: string; rest: string };

/** null where nothing is set apart, or no day is. */
export function exceptionIn(source: string): Exception | null {
  const ahead = before.exec(source);
  if (ahead) return withDay({ rest: ahead[1] ?? '', apart: ahead[2] ?? '' });
  const after = behind.exec(source);
  if (!after) return null;
  const [, said = '', more = ''] = after;
  const kept = clause.exec(said)?.[1] ?? '';
  return withDay({ apart: said.slice(kept.length), rest: `${kept} ${more}` });
}

const withDay = (found: Exception): Exception | null => (/[\d०-९]/u.test(found.apart) ? found : null);
