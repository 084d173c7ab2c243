/** "Free 10–20 Dec except the 14th", "14 chhod ke sab chalega": the days that are set apart, and the rest of what was said. */

/** Prefixed: the days stand behind it. */
const before =
  /^(.*?)[\s,]+(?:except(?:ing)?(?: for)?|barring|other than|apart from|but not|excluding|leaving out)\s+(?:on\s+)?(.+)$/isu;
/** The days stand before it. */
const behind =
  /^(.*?)\s*(?:ko\s+|को\s+)?(?:chh?od\s*(?:ke|kar|kr|karke)|(?:ke|के)\s+(?:alawa|alava|siva(?:y|ay)?|siwa(?:y|ay)?|अलावा|सिवा(?:य)?)|छोड़\s*(?:के|कर|करके)|सोडून|sodun|sodoon|वगळून)(?![\p{L}\p{M}])[\s,]*(.*)$/isu;
const tells =
  /free|available|kha+li|mokl|chalega|chalegi|chalel|theek|thik|ok|sab|baki|baaki|busy|फ्री|ख़ाली|खाली|मोकळ|चलेगा|चालेल|ठीक|सब|बाकी|बिज़ी|बिझी|व्यस्त/iu;
/** Where what was said before the days ends. */
const clause =
  /^(.*(?:,|;|\b(?:hu|hun|hoon|hai|hain|ahe|aahe|free|available)\b|हूँ|हूं|है|हैं|आहे|आहेत))\s+(?=[^,;]*[\d०-९])/isu;

/** `state`: the words by which the rest is free or busy. */
export type Exception = { apart: string; rest: string; state: string };

/** null where nothing is set apart, or no day is. */
export function exceptionIn(source: string): Exception | null {
  const ahead = before.exec(source);
  if (ahead)
    return withDay({ rest: ahead[1] ?? '', apart: ahead[2] ?? '', state: (ahead[1] ?? '').slice(-60) });
  const after = behind.exec(source);
  if (!after) return null;
  const [, said = '', more = ''] = after;
  const kept = clause.exec(said)?.[1] ?? '';
  // "7 se 11 chhod ke sab khaali hai": what follows tells, and only without it what stood before.
  const told = tells.test(more) ? more : kept;
  return withDay({ apart: said.slice(kept.length), rest: `${kept} ${more}`, state: told });
}

const withDay = (found: Exception): Exception | null => (/[\d०-९]/u.test(found.apart) ? found : null);
