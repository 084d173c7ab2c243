/** Clear statements as facts, by rules, in the four written forms; a question, a plan, a joke or hearsay is none. */
import { gloss } from '../embedding/gloss/gloss.ts';
import { isStated, piecesOf, sureClauses } from './clauses.ts';
import type { FactKey } from './keys.ts';
import { isoDay, readFrom, readMonthEnd, readRange } from './dates.ts';
import { isPrivateMatter } from './private-matters.ts';
import { likes } from './read-likes.ts';
import { agent, conflict, guardian, paymentTerms, skills, type WorkClause } from './read-work.ts';
import { citiesIn, languagesIn } from './vocabulary.ts';

export interface Line {
  /** `other`: what the person passed on and did not say. */
  from: 'person' | 'bot' | 'other';
  text: string;
  at: Date;
}

export interface ReadFact {
  /** Which line it stands in. */
  index: number;
  key: FactKey;
  identity: string;
  value: string;
  quote: string;
  ends?: boolean;
  validFrom?: Date;
  statedTo?: Date;
}

type Found = Omit<ReadFact, 'index' | 'quote'>;

/** A clause, with the line it stands in and what the bot asked just before. */
interface Clause {
  text: string;
  line: Line;
  asked: string;
  /** What the person said last before it, within half a year. */
  before: string;
}

/** What is said goes on from what was said within half a year: an application, and then the card. */
const lateMs = 183 * 86_400_000;

const negated = /\b(?:not|no|never|don'?t|doesn'?t|isn'?t|nahi|nahin|nai|nako|nahit)\b|नहीं|नाही|नको/i;

const asks = (clause: Clause, pattern: RegExp) => pattern.test(clause.asked);

/** "Alina moved to Dubai": a name before the verb is somebody else. */
const aboutSomebody =
  /^(?!I\b|I'|Main\b|Mi\b|Me\b|Ab\b|Now\b|Just\b|We\b|Hum\b|Yes\b|Ha\b|Base\b|Based\b|Currently\b|Update\b)[A-Z][a-z]+ (?:has |have )?(?:moved|shifted|lives|stays|is|went|relocated)\b/;

function homeCity(clause: Clause): Found[] {
  const { text } = clause;
  const first = citiesIn(text)[0];
  if (aboutSomebody.test(text) && first?.at !== 0) return [];
  const lives =
    /\b(?:live|living|stay|staying|reside|based|base|moved|shifted|relocated|settled|settle|shift|rehta|rehti|rahta|rahti|rehte|rahte|rahto|rahat|address|patta|gavi?|gaon|for good)\b|रहत|रहता|रहते|रहती|पत्ता|शिफ्ट|घर/i;
  const answer =
    asks(
      clause,
      /\b(?:city|based|live|living|from which|still in|where are you|base|address)\b|शहर|रहते|रहती|राहता/i,
    ) && text.split(/\s+/).length <= 8;
  const elsewhere =
    /\b(?:chhutti|holiday|trip|travel|shoot|jobs?|rate|rates|notice|visit|aa sak|can come|come to|expensive|baghto?y)\b|आ सक/i;
  for (const piece of piecesOf(text)) {
    const city = citiesIn(piece)[0];
    if (!city || negated.test(piece) || elsewhere.test(piece)) continue;
    const native = /\bse (?:hu|hoon|hun)\b|\b(?:girl|boy)\b/i.test(piece) && citiesIn(text).length === 1;
    if (lives.test(text) || native || answer) return [{ key: 'home_city', identity: '', value: city.name }];
  }
  return [];
}

function languages(clause: Clause): Found[] {
  const { text } = clause;
  const speaks =
    /\b(?:speak|speaks|fluent|bolta|bolti|bolte|bolto|languages?|comfortable|learnt|learned|mother tongue|aati|cleared)\b|बोल|भाषा/i.test(
      text,
    );
  const answer = asks(clause, /\blanguages?\b|भाषा/i);
  const out: Found[] = [];
  for (const piece of piecesOf(text)) {
    const found = languagesIn(piece);
    // Languages and little else: an introduction, or the next member of a list.
    const bare =
      piece.trim().split(/\s+/).length <= found.length * 2 + 1 && (found.length >= 2 || out.length > 0);
    if (found.length === 0 || !(speaks || answer || bare)) continue;
    if (
      negated.test(piece) ||
      /thod[ia]|little|samajh|understand|mimic|\b(?:film|play|natak|theatre|accent|songs?)\b/i.test(piece)
    )
      continue;
    out.push(...found.map(({ name }): Found => ({ key: 'languages', identity: name, value: name })));
  }
  return out;
}

const amountPattern =
  /(?:rs\.? ?|₹ ?|inr ?)?(\d+(?:\.\d+)?|\d{1,3}(?:,\d{2,3})+)\s*(k|thousand|hazaa?r|हजार|हज़ार|lakh|lac|लाख)?\b/gi;

function amounts(text: string): { inr: number; at: number }[] {
  return [...text.matchAll(amountPattern)].flatMap((m) => {
    const base = Number(m[1]!.replaceAll(',', ''));
    const unit = m[2]?.toLowerCase();
    const inr = unit === undefined ? base : /^l|^ला/.test(unit) ? base * 100_000 : base * 1000;
    return inr >= 1000 && inr <= 5_000_000 && !(unit === undefined && base >= 1990 && base <= 2035)
      ? [{ inr, at: m.index }]
      : [];
  });
}

const workKinds: [RegExp, string][] = [
  [/\btv\b|television|tvc/i, 'TV'],
  [/\bprint\b/i, 'print'],
  [/\bdigital\b|online|insta/i, 'digital'],
  [/\bstudent/i, 'student films'],
  [/\bweb ?series\b|\bott\b/i, 'web series'],
  [/\bserials?\b|daily soap/i, 'serials'],
  [/\bads?\b|commercial/i, 'ads'],
  [/\bfilms?\b|movie/i, 'film'],
];

function rateFloor(clause: Clause): Found[] {
  const { text, line } = clause;
  const money = amounts(text);
  if (money.length !== 1 || /\b(?:kg|kilo|km|pin|age|saal|years?)\b/i.test(text)) return [];
  const rate =
    /\b(?:rate|charge|charging|per day|a day|\/day|min|minimum|floor|fees?|din ka|roz|diwas|leti|leta|lunga|lungi|se kam)\b|प्रति|दिन|फीस|रेट/i.test(
      text,
    );
  // "Students also" widens the rate to everything, it does not narrow it.
  const widened = /\b(?:also|too|bhi|including|everywhere|same)\b/i.test(text);
  const kind = widened ? undefined : workKinds.find(([pattern]) => pattern.test(text))?.[1];
  if (
    !rate &&
    !asks(clause, /\brate\b|charge|fee|per day|रेट/i) &&
    !(kind && /\b(?:for|it'?s|ka|ke)\b/i.test(text))
  )
    return [];
  const from = readFrom(text, line.at);
  const value = `${money[0]!.inr} per day${kind ? ` ${kind}` : ''}`;
  return [{ key: 'rate_floor', identity: kind ?? '', value, ...(from ? { validFrom: from } : {}) }];
}

function allergy({ text }: Clause): Found[] {
  const match =
    text.match(/\ballergic to ([a-z ]+)/i) ??
    text.match(/\b([a-z]+) se (?:[a-z ]+ )?allergy\b/i) ??
    text.match(/\b([a-z]+) allergy\b/i) ??
    text.match(/([\p{L}\p{M}]+) (?:से|ची) (?:एलर्जी|ॲलर्जी|अ‍ॅलर्जी)/u);
  const what = match?.[1]?.trim().replace(/^(?:a|an|the|my|koi|have) /i, '');
  const denied = piecesOf(text).some((piece) => match && piece.includes(match[0]) && negated.test(piece));
  return what && !/^(?:no|koi|any|my|a|have|hai|skin)$/i.test(what) && !denied
    ? [{ key: 'allergy', identity: gloss(what).toLowerCase(), value: gloss(what) }]
    : [];
}

function union({ text, before }: Clause): Found[] {
  if (/membership (?:lapsed|expired)|didn'?t renew|(?:cintaa|union) (?:lapsed|expired)/i.test(text))
    return [{ key: 'union', identity: '', value: 'membership lapsed' }];
  if (
    /\bunion (?:me|mein) nahi\b|\bnot (?:a )?(?:union |cintaa )?member\b|\bnot in (?:the |any )?union\b/i.test(
      text,
    )
  )
    return [{ key: 'union', identity: '', value: 'not a member' }];
  if (
    /\bcard\b.*\b(?:mil ga\w+|aa ga\w+|mila|milala|received|arrived|came)\b|\bgot (?:my|the) card\b/i.test(
      text,
    ) &&
    /\b(?:union|cintaa|fwice|membership|member)\b/i.test(`${before} ${text}`)
  )
    return [{ key: 'union', identity: '', value: 'member (card received)' }];
  const member = text.match(
    /\b(cintaa|fwice|aftra|sag)\b[^.]*\bmember\b|\bmember\b[^.]*\b(cintaa|fwice)\b|\b(cintaa|fwice) card\b/i,
  );
  const name = member?.[1] ?? member?.[2] ?? member?.[3];
  return name && !negated.test(text)
    ? [{ key: 'union', identity: '', value: `${name.toUpperCase()} member` }]
    : [];
}

function playingAge(clause: Clause): Found[] {
  const match = clause.text.match(
    /\b([1-7]?\d)\s*(?:-|–|to|se|te)\s*([1-7]?\d)\b(?!\s*(?:k\b|kg|pm|am|jan|feb|mar|apr|may|ju|aug|sep|oct|nov|dec))/i,
  );
  if (!match || Number(match[1]) >= Number(match[2])) return [];
  if (
    !/\b(?:play|playing|age range|screen age|look like|dikht)/i.test(clause.text) &&
    !asks(clause, /playing age|age range|what age/i)
  )
    return [];
  return [{ key: 'playing_age', identity: '', value: `${match[1]}-${match[2]}` }];
}

function contactHours(clause: Clause): Found[] {
  const { text } = clause;
  const about =
    /\b(?:call|calls|contact|phone|ping|message|msg|text me|whatsapp)\b/i.test(text) ||
    asks(clause, /\b(?:hours|call you|contact after|contact hours|what time|when can we)\b/i);
  if (!about) return [];
  const clock = (h: string, half: string | undefined) =>
    `${String((Number(h) % 12) + (half?.toLowerCase() === 'am' || (!half && Number(h) >= 8 && Number(h) < 12) ? 0 : 12)).padStart(2, '0')}:00`;
  const range = text.match(/\b(\d{1,2})\s*(am|pm)?\s*(?:-|–|to|se)\s*(\d{1,2})\s*(am|pm)?\b/i);
  if (range && Number(range[1]) <= 12 && Number(range[3]) <= 12)
    return [
      {
        key: 'contact_hours',
        identity: '',
        value: `${clock(range[1]!, range[2])}-${clock(range[3]!, range[4] ?? 'pm')}`,
      },
    ];
  const after = text.match(
    /\b(?:after|only after) (\d{1,2})\s*(am|pm)?\b|\b(\d{1,2})\s*(?:baje|pm)?\s*ke baad\b/i,
  );
  if (after)
    return [{ key: 'contact_hours', identity: '', value: `after ${clock(after[1] ?? after[3]!, after[2])}` }];
  const until = text.match(/\b(?:till|until|before) (\d{1,2})\s*(am|pm)\b/i);
  return until ? [{ key: 'contact_hours', identity: '', value: `until ${clock(until[1]!, until[2])}` }] : [];
}

function travel({ text }: Clause): Found[] {
  const days =
    text.match(
      /\b(\d|one|two|three|ek|do|don)\s*(?:din|days?|divas)(?:'s)?(?: ki| ka| ke| chi)?\s*(?:notice|pehle|aadhi|adhi|before|advance)/i,
    ) ?? text.match(/([१२३४५\d])\s*(?:दिवस|दिन)\s*(?:आधी|पहले)/);
  if (!days) return [];
  const words: Record<string, string> = { one: '1', ek: '1', two: '2', do: '2', don: '2', three: '3' };
  const n =
    words[days[1]!.toLowerCase()] ?? (days[1]! >= '०' ? String(days[1]!.charCodeAt(0) - 0x966) : days[1]!);
  const city = citiesIn(piecesOf(text).find((piece) => piece.includes(days[0])) ?? text)[0]?.name;
  return [
    {
      key: 'travel',
      identity: '',
      value: `${city ? `${city} with ` : ''}${n} day${n === '1' ? '' : 's'} notice`,
    },
  ];
}

function look(clause: Clause): Found[] {
  const { text } = clause;
  const out: Found[] = [];
  const kilos =
    text.match(
      /\b(?:now |ab |to |at )?(\d{2,3})\s*(?:kg|kgs|kilos?)\b(?! (?:badh|kam|ghat|lost|gain|more))/i,
    ) ?? text.match(/\bkilos?\b.*\b(?:now|ab|aata) (\d{2,3})\s*$/i);
  if (kilos && Number(kilos[1]) >= 12) out.push({ key: 'look', identity: 'weight', value: `${kilos[1]} kg` });
  if (/\bclean[- ]?shaven\b|\bbeard (?:is )?(?:gone|off|removed)\b|daadhi (?:hata|kaat|nikal)/i.test(text))
    out.push({ key: 'look', identity: 'beard', value: 'clean shaven' });
  else if (
    /\b(?:beard (?:is )?on|grew (?:a )?beard|growing (?:a )?beard|full beard|have (?:a )?beard|beard trimmed|trimmed beard)\b|daadhi (?:rakh|badha|hai)/i.test(
      text,
    )
  )
    out.push({ key: 'look', identity: 'beard', value: /trim/i.test(text) ? 'trimmed beard' : 'beard' });
  if (/shoulder[- ]?length|khand?yaparyant|kandhe tak|खांद्यापर्यंत|कंधे तक|कंधों तक/i.test(text))
    out.push({ key: 'look', identity: 'hair', value: 'shoulder-length hair' });
  else if (/\b(?:i'?m )?bald now\b|\bshaved my head\b|\bganja (?:ho gaya|hu)\b/i.test(text))
    out.push({ key: 'look', identity: 'hair', value: 'bald' });
  else {
    const hair = text.match(
      /\b(?:hair (?:is |now )?(long|short|curly|straight|shoulder[- ]length|blonde|grey|red|brown|blue)|(long|short|curly|straight|grey|blonde) hair)\b/i,
    );
    if (hair)
      out.push({ key: 'look', identity: 'hair', value: `${(hair[1] ?? hair[2])!.toLowerCase()} hair` });
  }
  return negated.test(text) && out.every((fact) => fact.identity !== 'weight') ? [] : out;
}

function dates({ text, line }: Clause): Found[] {
  const range = readRange(text, line.at);
  if (!range?.to) {
    const month = readMonthEnd(text, line.at);
    const off =
      /\b(?:no work|not working|unavailable|not available|out of (?:town|india|the country)|abroad|maternity|busy|nahi kar)/i.test(
        text,
      );
    return month && off
      ? [{ key: 'unavailable_until', identity: '', value: month.iso, statedTo: month.after }]
      : [];
  }
  const end = new Date(range.to.getTime() + 86_400_000);
  const away =
    /\b(?:out|away|busy|packed|booked|not available|unavailable|leave|chhutti|trip|extend|wapas|vapas|nahi|baad hi|exam|shoot me|no work)\b|बाहर|व्यस्त|नहीं|नाही/i.test(
      text,
    );
  const free = /\b(?:free|khali|available|avl|rikam[ai]|mokl[ai])\b|खाली|रिकामा|मोकळा/i.test(text);
  if (/\b(?:ad|ads|brand|contract|campaign|exclusiv)\b/i.test(text)) return [];
  if (away && !free)
    return [{ key: 'unavailable_until', identity: '', value: isoDay(range.to), statedTo: end }];
  if (free && range.from) {
    const value = `${isoDay(range.from)} to ${isoDay(range.to)}`;
    return [{ key: 'availability_window', identity: '', value, statedTo: end }];
  }
  return [];
}

/** The rules of work read the same clause. */
const work =
  (read: (clause: WorkClause) => Found[]) =>
  ({ text, line, asked }: Clause): Found[] =>
    read({ text, saidAt: line.at, asked });

const readers: ((clause: Clause) => Found[])[] = [
  homeCity,
  languages,
  rateFloor,
  allergy,
  union,
  playingAge,
  contactHours,
  travel,
  look,
  dates,
  likes,
  ...[skills, conflict, agent, paymentTerms, guardian].map(work),
];

/** Facts that the person's own lines state, in the order they stand. The bot's lines only tell what was asked. */
export function readFacts(lines: readonly Line[]): ReadFact[] {
  return lines.flatMap((line, index): ReadFact[] => {
    if (line.from !== 'person') return [];
    if (!isStated(line.text)) return [];
    const before = lines[index - 1];
    // The notice asks for a yes, though it names city and languages.
    const asked = before?.from === 'bot' && !before.text.includes('"delete me"') ? before.text : '';
    const earlier = lines.slice(0, index).findLast(({ from }) => from === 'person');
    const lately = earlier && line.at.getTime() - earlier.at.getTime() < lateMs ? earlier.text : '';
    const out: ReadFact[] = [];
    for (const { text, quote } of statedIn(line.text))
      for (const read of readers)
        for (const fact of read({ text, line, asked, before: lately }))
          if (!out.some((other) => other.key === fact.key && other.identity === fact.identity))
            out.push({ ...fact, index, quote });
    return out;
  });
}

/** Each clause with the words that are quoted for it: the whole line, or, where that holds a private matter, only pieces that do not. */
function statedIn(line: string): { text: string; quote: string }[] {
  const clauses = sureClauses(line);
  if (!isPrivateMatter(line)) return clauses.map((text) => ({ text, quote: line }));
  return clauses
    .flatMap(piecesOf)
    .map((piece) => piece.trim())
    .filter((piece) => !isPrivateMatter(piece) && line.includes(piece))
    .map((piece) => ({ text: piece, quote: piece }));
}
