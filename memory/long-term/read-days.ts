/** When somebody is away, free or to be called, and what they need to travel, in the four written forms. */
import { corrects, piecesOf } from './clauses.ts';
import { isoDay, monthSpan, readMonthEnd, readRange } from './dates.ts';
import type { FactKey } from './keys.ts';
import { plainOf } from './plain.ts';
import { citiesIn } from './vocabulary.ts';

export interface DayClause {
  text: string;
  saidAt: Date;
  /** What the bot asked just before. */
  asked: string;
  /** They told earlier when to be called, so that "now 9 to 6" is that. */
  toldHours?: boolean;
}

interface Found {
  key: FactKey;
  identity: string;
  value: string;
  statedTo?: Date;
}

const away =
  /\b(?:out|away|busy|packed|booked|not available|unavailable|leave|chhutti|sutti|trip|extend|wapas|vapas|nahi|nako|baad hi|exams?|pariksha|shoot me|no (?:work|shoots?|shooting)|bahar|baher|gaon|gav|gavi|native|abroad|travelling|traveling|shaadi|wedding|maternity|rehearsals?)\b|नहीं|नाही|नको|शादी|लग्न|यात्रा|प्रवास/i;
const free = /\b(?:free|khali|available|avl|rikam[ai]|mokl[aie])\b/i;

export function dates({ text: said, saidAt }: DayClause): Found[] {
  const text = plainOf(said);
  if (/\b(?:ads?|brand|contract|campaign|exclusiv\w*|rate|charg\w*)\b/i.test(text)) return [];
  const range = readRange(text, saidAt);
  if (!range?.to) {
    const off =
      /\b(?:no work|not working|unavailable|not available|out of (?:town|india|the country)|abroad|maternity|busy|nahi kar|bahar|baher)\b/i.test(
        text,
      );
    const month = off ? readMonthEnd(text, saidAt) : undefined;
    if (month) return [{ key: 'unavailable_until', identity: '', value: month.iso, statedTo: month.after }];
    const whole = free.test(text) && !away.test(text) ? monthSpan(text, saidAt) : undefined;
    return whole
      ? [{ key: 'availability_window', identity: '', value: whole.name, statedTo: whole.after }]
      : [];
  }
  const end = new Date(range.to.getTime() + 86_400_000);
  // "Busy till the 15th, free after that": what is said of the range stands in its own part.
  const part = piecesOf(text).find((piece) => readRange(piece, saidAt)?.to) ?? text;
  const where = away.test(part) || free.test(part) ? part : text;
  if (away.test(where) && !free.test(where))
    return [{ key: 'unavailable_until', identity: '', value: isoDay(range.to), statedTo: end }];
  if (free.test(where) && range.from) {
    const value = `${isoDay(range.from)} to ${isoDay(range.to)}`;
    return [{ key: 'availability_window', identity: '', value, statedTo: end }];
  }
  return [];
}

/** A call that the writer makes or got, and the call of a shoot: nobody's hours. */
const ownCall =
  /\b(?:(?:i'?ll|i will|will|i'?d|i) (?:call|message|ping|phone|text)|called|messaged|call (?:time|sheet|kiya|aaya|kar\w* hu|karung\w*|karto|karte|kela|ala)|missed|got a call|your call)\b|कॉल (?:टाइम|आया|किया|आला)|call (?:आया|किया|करूँगा|करूँगी|करता हूँ|करती हूँ|आला|केला|करतो|करते)/i;
const evening = /\b(?:raat|shaam|sham|evening|night|pm|ratri)\b/i;

/** A bare 8 to 11 is the morning unless the evening is named, a bare 12 to 7 the afternoon. */
function clock(hour: string, half: string | undefined, late: boolean): string {
  const h = Number(hour) % 12;
  const morning = half?.toLowerCase() === 'am' || (!half && !late && Number(hour) >= 8 && Number(hour) < 12);
  return `${String(h + (morning ? 0 : 12)).padStart(2, '0')}:00`;
}

const anew = /^\s*(?:ok |okay |so )?(?:now|ab|aata|from now|make it|change|update|actually|instead)\b/i;
const changed =
  /\b(?:rule|over|instead|not any ?more|any ?more|no longer|(?:ab|aata) (?:nahi|nai)|badal\w*)\b/i;
const ofWork =
  /\b(?:shoot\w*|audition\w*|free|busy|rate|\d+ ?k|days?|din|dates?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|kg|kilo|age|years?|saal)\b/i;

export function contactHours({ text: said, asked, toldHours }: DayClause): Found[] {
  const text = plainOf(said);
  const about =
    (/\b(?:call|calls|calling|contact|phone|ping|ring me|message|msg|text me|whatsapp|reach me)\b/i.test(
      text,
    ) &&
      !ownCall.test(text)) ||
    /\b(?:hours|call you|contact after|contact hours|what time|when can we)\b/i.test(asked) ||
    (toldHours === true &&
      (anew.test(text) || changed.test(text) || corrects.test(said)) &&
      !ofWork.test(text));
  if (!about) return [];
  const hours = (value: string): Found[] => [{ key: 'contact_hours', identity: '', value }];
  if (/\b(?:any ?time|kabhi bhi|kadhihi)\b|कभी भी|कधीही/i.test(text) && !/\bnot\b|mat\b/i.test(text))
    return hours('any time');
  const range =
    text.match(/\b(\d{1,2})\s*(am|pm)?\s*(?:-|–|to|se|te)\s*(\d{1,2})\s*(am|pm)?\b/i) ??
    text.match(/\bbetween (\d{1,2})\s*(am|pm)?\s*(?:and|to|-|&)\s*(\d{1,2})\s*(am|pm)?\b/i);
  if (range && Number(range[1]) <= 12 && Number(range[3]) <= 12)
    return hours(`${clock(range[1]!, range[2], false)}-${clock(range[3]!, range[4] ?? 'pm', false)}`);
  const never = /\b(?:don'?t|do not|never|no|not|mat|na|nahi|nako|naka)\b|नहीं|नाही|नको|नका|मत/i.test(text);
  const after = text.match(
    /\b(?:after|past) (\d{1,2})\s*(am|pm)?\b|\b(\d{1,2})\s*(am|pm|baje)?\s*(?:ke |chya |k )?(?:baad|nantar)\b/i,
  );
  const before = text.match(
    /\b(?:till|until|before) (\d{1,2})\s*(am|pm)\b|\b(?:not|never|don'?t|no)\b.*\bbefore (\d{1,2})\s*(am|pm)?\b|\b(\d{1,2})\s*(am|pm|baje)?\s*(?:se|ke|chya) (?:pehle|pahle|adhi|aadhi)\b/i,
  );
  const half = (mark: string | undefined): string | undefined =>
    /^[ap]m$/i.test(mark ?? '') ? mark : undefined;
  if (after) {
    const at = clock(after[1] ?? after[3]!, half(after[2] ?? after[4]), evening.test(text));
    return hours(`${never ? 'not after' : 'after'} ${at}`);
  }
  if (!before) return [];
  const at = clock(
    before[1] ?? before[3] ?? before[5]!,
    half(before[2] ?? before[4] ?? before[6]),
    evening.test(text),
  );
  return hours(`${never ? 'after' : 'until'} ${at}`);
}

const stay =
  /\b(?:stay|rahne|rehne|rahnya\w*|hotel|accommodation)\b.{0,24}\b(?:milega|mile|milti|provided|given|arranged|arrange|chahiye|havi|hava|lagel|dena|diya|paid|needed)\b|\b(?:if|with|provided) (?:the )?(?:stay|accommodation|hotel)\b|(?:रहने|राहण्याची|राहायची|स्टे).{0,24}(?:मिले|चाहिए|हवी|हवा|लागेल|व्यवस्था|सोय)/i;
const comes =
  /\b(?:can come|can travel|will travel|will come|travel to|aa (?:sakt|jaung|jaata|jaati)\w*|yeu shakt\w*|yein|yeto|yete)\b|आ सकत|आ जाऊँ|येऊ शकत|येईन|येतो|येते/i;

export function travel({ text: said }: DayClause): Found[] {
  const text = plainOf(said);
  const found = (value: string): Found[] => [{ key: 'travel', identity: '', value }];
  const days =
    text.match(
      /\b(\d|one|two|three|ek|do|don|teen)\s*(?:din|days?|divas)(?:'s)?(?: ki| ka| ke| chi)?\s*(?:notice|pehle|aadhi|adhi|before|advance)/i,
    ) ?? text.match(/(\d|एक|दो|दोन|तीन)\s*(?:दिवस|दिन)\s*(?:ke )?(?:pehle|आधी|की सूचना|की नोटिस|आधीच|अगोदर)/);
  if (days) {
    const words: Record<string, string> = { one: '1', ek: '1', एक: '1', two: '2', do: '2', don: '2', दो: '2', दोन: '2', three: '3', teen: '3', तीन: '3' }; // prettier-ignore
    const n = words[days[1]!.toLowerCase()] ?? days[1]!;
    const city = citiesIn(piecesOf(text).find((piece) => piece.includes(days[0])) ?? text)[0]?.name;
    return found(`${city ? `${city} with ` : ''}${n} day${n === '1' ? '' : 's'} notice`);
  }
  if (!stay.test(text) || !comes.test(text)) return [];
  const city = citiesIn(piecesOf(text).find((piece) => comes.test(piece)) ?? text)[0]?.name;
  return city ? found(`${city} if stay is provided`) : [];
}
