/** Clear statements as facts, by rules, in the four written forms; a question, a plan, a joke or hearsay is none. */
import { gloss } from '../embedding/gloss/gloss.ts';
import { corrects, isStated, ofOthers, piecesOf, sureClauses } from './clauses.ts';
import type { FactKey } from './keys.ts';
import { readFrom } from './dates.ts';
import { isPrivateMatter } from './private-matters.ts';
import { plainOf } from './plain.ts';
import { contactHours, dates, travel, type DayClause } from './read-days.ts';
import { likes } from './read-likes.ts';
import { endedIn, type Held } from './read-ends.ts';
import { looks } from './read-look.ts';
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
  /** Somebody speaks for a child: "she" is whom the facts are about. */
  ward: boolean;
  /** What they told before of a kind, and holds. */
  told(key: FactKey): boolean;
}

/** What is said goes on from what was said within half a year: an application, and then the card. */
const lateMs = 183 * 86_400_000;

const negated = /\b(?:not|no|never|don'?t|doesn'?t|isn'?t|nahi|nahin|nai|nako|nahit)\b|नहीं|नाही|नको/i;

const asks = (clause: Clause, pattern: RegExp) => pattern.test(clause.asked);

/** "Alina moved to Dubai": a name before the verb is somebody else. */
const aboutSomebody =
  /^(?!I\b|I'|Main\b|Mi\b|Me\b|Ab\b|Now\b|Just\b|We\b|Hum\b|Yes\b|Ha\b|Base\b|Based\b|Currently\b|Update\b)[A-Z][a-z]+ (?:has |have )?(?:moved|shifted|lives|stays|is|went|relocated)\b/;

/** The city that somebody lives in no more. */
const leaves =
  /\b(?:left|leaving|vacated|packed (?:up|my bags)|(?:gave|given) up|(?:moved|shifted) (?:out |away )?from|chhod\w*|chod\w*|sodl\w*|sodun|nikal ga\w*|khali kar\w*)\b|छोड़|सोडल|सोडून|खाली कर|निकल ग/i;
/** From now on it is otherwise than it was told before. */
const anew = /\b(?:now|ab|aata|ata|from (?:this|next) month|update)\b|अब|आता/i;
/** A figure that was, beside the one that is: "15 is the old one, 22k", "18 me ab nahi hota, 25". */
const former =
  /\b(?:old|earlier|previous|before this|not any ?more|any ?more|no longer|(?:pehle|aadhi|adhi) (?:tha|thi|hota|hoti|wala)|purana|purani|(?:me|mein|madhe|madhye|for|at)? ?(?:ab|aata) (?:nahi|nai)|(?:ab|aata) \d+ (?:me|mein|madhe|madhye) (?:nahi|nai))\b|(?:में|मध्ये) (?:अब )?नह|मध्ये नाही|पुरान|जुन/i;

/** "Mi Satara chi", "मी कोल्हापूरची आहे". */
const nativeOf =
  /^\s*(?:mi|मी)\s+[\p{L}\p{M}]+(?:\s?ch[aie]|च[ाीे])(?:\s+(?:ahe|aahe|आहे|rahn[a-z]*|राहण[\p{L}\p{M}]*))?[.!]?\s*$/iu;

function homeCity(clause: Clause): Found[] {
  const { text } = clause;
  const first = citiesIn(text)[0];
  if (aboutSomebody.test(text.trim()) && first?.at !== 0) return [];
  const lives =
    /\b(?:live|living|stay|staying|reside|based|base|moved|shifted|relocated|settled|settle|shift|rehta|rehti|rahta|rahti|rehte|rahte|rahto|rahat|asto|aste|address|patta|gavi?|gaon|ghar|for good|permanent\w*|kayam\w*|is (?:my |the )?home|home is|home in)\b|रहत|राहत|राहाय|असत[ोे]|पत्ता|शिफ्ट|घर|कायम/i;
  const answer =
    asks(
      clause,
      /\b(?:city|based|live|living|from which|still in|where are you|base|address)\b|शहर|रहते|रहती|राहता/i,
    ) && text.split(/\s+/).length <= 8;
  const elsewhere =
    /\b(?:chhutti|holiday|trip|travel|shoot|jobs?|rate|rates|notice|visit|aa sak|can come|come to|expensive|baghto?y)\b|आ सक/i;
  const pieces = piecesOf(text).filter(
    (piece) =>
      citiesIn(piece).length > 0 && !negated.test(piece) && !elsewhere.test(piece) && !leaves.test(piece),
  );
  // "I am from Kolhapur, I stay in Dadar now": where one lives is in the part that says so.
  const piece = pieces.find((one) => lives.test(one)) ?? pieces[0];
  const city = piece === undefined ? undefined : citiesIn(piece)[0];
  if (piece === undefined || !city) return [];
  const native =
    (/\bse (?:hu|hoon|hun)\b|\b(?:girl|boy)\b/i.test(piece) || nativeOf.test(piece)) &&
    citiesIn(text).length === 1;
  // "Delhi chhod diya, ab Mumbai me hu": where somebody is who has left the other.
  const instead = leaves.test(text) && anew.test(piece);
  return lives.test(text) || native || answer || instead
    ? [{ key: 'home_city', identity: '', value: city.name }]
    : [];
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
  /(?:rs\.? ?|₹ ?|inr ?)?(\d{1,3}(?:,\d{2,3})+|\d+(?:\.\d+)?)\s*(k|thousand|hazaa?r|hajaa?r|lakhs?|lacs?)?\b/gi;

function amounts(text: string): { inr: number; at: number }[] {
  return [...text.matchAll(amountPattern)].flatMap((m) => {
    const base = Number(m[1]!.replaceAll(',', ''));
    const unit = m[2]?.toLowerCase();
    const inr = unit === undefined ? base : unit.startsWith('l') ? base * 100_000 : base * 1000;
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

const per: readonly (readonly [RegExp, string])[] = [
  [/\b(?:per |a |\/ ?)month\b|\bmonthly\b|\bmahin[aeo]\w*|महीन|महिन/i, 'month'],
  [/\b(?:per |an |\/ ?)(?:episode|epi?)\b|एपिसोड/i, 'episode'],
  [/\b(?:per |an |\/ ?)hour\b|\bghante (?:ka|ke)\b/i, 'hour'],
  [/\b(?:per |\/ ?)(?:project|film)\b|\b(?:poore|pure) (?:project|film) ka\b/i, 'project'],
  [/\b(?:per |\/ ?)(?:show|post|reel)\b/i, 'show'],
];
const aboutRate =
  /\b(?:rate|charge|charging|per (?:day|month|episode|hour|project|film|show)|a day|\/day|min|minimum|floor|fees?|din ka|roz|diwas|leti|leta|lunga|lungi|gheto|ghete|se kam|peksha kami)\b|प्रति|दिन|दिवस|लेता|लेती|लूँगा|लूँगी|घेतो|घेते|se कम|पेक्षा कमी/i;

/** "15k a day, but for ads 40": each part has its own rate, and what the first counts in goes without saying. */
function rateFloor(clause: Clause): Found[] {
  const parts = plainOf(clause.text).split(/,?\s+(?:but|lekin|par|pan)\s+/i);
  if (parts.length < 2 || parts.filter((part) => /\d/.test(part)).length < 2 || !parts.slice(1).every((part) => workKinds.some(([kind]) => kind.test(part)))) return rateOf(clause);
  return parts.flatMap((text, i) => rateOf({ ...clause, text, before: i === 0 ? clause.before : (parts[i - 1] ?? ''), asked: i === 0 ? clause.asked : 'rate' }));
} // prettier-ignore

function rateOf(clause: Clause): Found[] {
  const { line } = clause;
  const text = plainOf(clause.text);
  const kindIn = workKinds.find(([pattern]) => pattern.test(text))?.[1];
  const asked = asks(clause, /\brate\b|charge|fee|per day|रेट/i);
  const parts = piecesOf(text);
  const lasting = parts.length > 1 ? parts.filter((part) => !former.test(part)).join(', ') : text;
  const said = amounts(lasting);
  const money =
    said.length === 0 && kindIn && (asked || amounts(plainOf(clause.before)).length > 0) ? short(text) : said;
  if (money.length !== 1 || /\b(?:kg|kilo|km|pin|age|saal|years?)\b/i.test(text)) return [];
  // "Students also" widens the rate to everything; "ab digital bhi 20k" tells the new rate of one kind.
  const widened =
    /\b(?:also|too|bhi|including|everywhere|same)\b/i.test(text) && !/\b(?:ab|now|aata)\b/i.test(text);
  const kind = widened ? undefined : kindIn;
  const rate = aboutRate.test(text) || /\brate\b/i.test(text);
  const moved =
    clause.told('rate_floor') && (raised.test(text) || lasting !== text || corrects.test(clause.text));
  if (!rate && !asked && !moved && !(kind && /\b(?:for|it'?s|ka|ke)\b|साठी/i.test(text))) return [];
  const from = readFrom(text, line.at);
  const unit = per.find(([pattern]) => pattern.test(text))?.[1] ?? 'day';
  const value = `${money[0]!.inr} per ${unit}${kind ? ` ${kind}` : ''}`;
  return [{ key: 'rate_floor', identity: kind ?? '', value, ...(from ? { validFrom: from } : {}) }];
}

/** Of somebody who told a rate: it is another now. */
const raised =
  /\b(?:gone up|went up|increased|raised|reduced|come down|revised|note|make it|badh\w*|vadh\w*|wadh\w*|ho ga[yi]\w*|jhal\w*|kami kel\w*)\b|बढ़|वाढ|हो ग|झाल/i;

/** "tv ke liye 25" behind "15 hazaar for digital": thousands that go without saying. */
function short(text: string): { inr: number; at: number }[] {
  const [one, ...more] = [...text.matchAll(/\d+/g)];
  const thousands = Number(one?.[0]);
  return one && more.length === 0 && text.split(/\s+/).length <= 7 && thousands >= 3 && thousands <= 500
    ? [{ inr: thousands * 1000, at: one.index }]
    : [];
}

function allergy({ text }: Clause): Found[] {
  const match =
    text.match(/\ballergic to ([a-z ]+)/i) ??
    text.match(/\b([a-z]+) se (?:[a-z ]+ )?allergy\b/i) ??
    text.match(/\b([a-z]+) allergy\b/i) ??
    text.match(/([\p{L}\p{M}]+) (?:से|ची) (?:एलर्जी|ॲलर्जी|अ‍ॅलर्जी)/u);
  const what = match?.[1]?.trim().replace(/^(?:a|an|the|my|koi|have) /i, '');
  const denied = piecesOf(text).some(
    (piece) =>
      match &&
      piece.includes(match[0]) &&
      (negated.test(piece) || /\b(?:turned out|gone|cured|over|theek|galat|false)\b|ठीक|बरी/i.test(piece)),
  );
  return what && !/^(?:no|koi|any|my|a|have|hai|skin)$/i.test(what) && !denied
    ? [{ key: 'allergy', identity: gloss(what).toLowerCase(), value: gloss(what) }]
    : [];
}

const ranOut = /\b(?:lapsed|expired|ran out|not renewed|khatam|khatm|samp[al]\w*)\b|संप|खत्म/i;
const outOf =
  /\b(?:no longer (?:a )?member|not (?:a )?member (?:now|any ?more)|left (?:the )?(?:cintaa|fwice|union)|resigned|(?:cintaa|fwice|union) (?:se |ki membership )?(?:chhod|nikal|sodl|sodun)\w*)\b|(?:cintaa|fwice|union) (?:छोड़|सोडल)/i;
const taken =
  /\b(?:joined|got (?:my|the|into)?|became an? member of) ?(cintaa|fwice)\b|\b(cintaa|fwice)\b.{0,24}\b(?:membership|number|wale|wali|member|sabhasad\w*)\b.{0,16}\b(?:mil\w*|aa ga\w*|aal[aei]|ho ga\w*|ban ga\w*|jhal\w*|approved|through)\b/i;

function union({ text, before }: Clause): Found[] {
  const named = /\b(?:cintaa|fwice|union|membership|sabhasad\w*)\b|सभासद|सदस्य/i.test(text);
  if (/didn'?t renew/i.test(text) || (named && ranOut.test(text)))
    return [{ key: 'union', identity: '', value: 'membership lapsed' }];
  if (
    (named && outOf.test(text)) ||
    /\bunion (?:me|mein) nahi\b|\bnot (?:a )?(?:union |cintaa )?member\b|\bnot in (?:the |any )?union\b/i.test(
      text,
    )
  )
    return [{ key: 'union', identity: '', value: 'not a member' }];
  const joined = text.match(taken)?.slice(1).find(Boolean);
  if (joined && !negated.test(text) && !/\b(?:form|appl\w+|pending|waiting|soon|will)\b/i.test(text))
    return [{ key: 'union', identity: '', value: `${joined.toUpperCase()} member` }];
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
  const text = piecesOf(plainOf(clause.text))
    .filter((piece) => !former.test(piece))
    .join(', ');
  const match = text.match(
    /\b([1-7]?\d)\s*(?:-|–|to|se|te)\s*([1-7]?\d)\b(?!\s*(?:k\b|kg|pm|am|jan|feb|mar|apr|may|ju|aug|sep|oct|nov|dec))/i,
  );
  if (!match || Number(match[1]) >= Number(match[2])) return [];
  if (
    !/\b(?:play|playing|age range|screen age|look like|looks|dikht|distoy?|diste|khel)|दिख|दिसत/i.test(
      text,
    ) &&
    !asks(clause, /playing age|age range|what age/i) &&
    !(
      clause.told('playing_age') &&
      (corrects.test(clause.text) ||
        /\b(?:likh\w*|lagti|lagta|put me|make it|update|older|younger)\b/i.test(clause.text))
    )
  )
    return [];
  return [{ key: 'playing_age', identity: '', value: `${match[1]}-${match[2]}` }];
}

/** The rules of work and of days read the same clause. */
const work =
  (read: (clause: WorkClause & DayClause) => Found[]) =>
  ({ text, line, asked, ward, told }: Clause): Found[] =>
    read({ text, saidAt: line.at, asked, ward, toldHours: told('contact_hours') });

const readers: ((clause: Clause) => Found[])[] = [
  homeCity,
  languages,
  rateFloor,
  allergy,
  union,
  playingAge,
  looks,
  likes,
  ...[contactHours, travel, dates, skills, conflict, agent, paymentTerms, guardian].map(work),
];

/**
 * Facts that the person's own lines state, in the order they stand. The bot's lines only tell what was asked. `known`: what
 * held before the first of them.
 */
export function readFacts(lines: readonly Line[], known: readonly Held[] = []): ReadFact[] {
  const guardianFrom = lines.findIndex(
    ({ from, text }) => from === 'person' && guardian({ text }).length > 0,
  );
  const held = new Map(known.map((fact) => [idOf(fact), fact]));
  const holds = (key: FactKey) => [...held.values()].filter((fact) => fact.key === key);
  return lines.flatMap((line, index): ReadFact[] => {
    if (line.from !== 'person') return [];
    if (!isStated(line.text)) return [];
    const before = lines[index - 1];
    // The notice asks for a yes, though it names city and languages.
    const asked = before?.from === 'bot' && !before.text.includes('"delete me"') ? before.text : '';
    const earlier = lines.slice(0, index).findLast(({ from }) => from === 'person');
    const lately = earlier && line.at.getTime() - earlier.at.getTime() < lateMs ? earlier.text : '';
    const ward = guardianFrom >= 0 && index >= guardianFrom;
    const out: ReadFact[] = [];
    const skillsTold = holds('skill').map(({ identity }) => identity);
    for (const { text, quote } of statedIn(line.text).filter((one) => ward || !ofOthers.test(one.text)))
      for (const read of readers)
        for (const found of read({
          text,
          line,
          asked,
          before: lately,
          ward,
          told: (key) => holds(key).length > 0,
        })) {
          // "Skating is at pro level now", of somebody who told of roller skating.
          const fuller =
            found.key === 'skill' && !skillsTold.includes(found.identity)
              ? skillsTold.find((name) => name.endsWith(` ${found.identity}`))
              : undefined;
          const fact = fuller === undefined ? found : { ...found, identity: fuller };
          const same = out.findIndex((other) => other.key === fact.key && other.identity === fact.identity);
          if (same < 0) out.push({ ...fact, index, quote });
          // "Left them, I manage on my own now": what is true now stands in the place of what ended.
          else if (out[same]?.ends && !fact.ends) out[same] = { ...fact, index, quote };
        }
    for (const { text, quote } of statedIn(line.text).filter((one) => ward || !ofOthers.test(one.text)))
      for (const ended of endedIn(text, [...held.values()]))
        if (!out.some((fact) => idOf(fact) === idOf(ended))) out.push({ ...ended, index, quote });
    for (const fact of out)
      if (fact.ends) held.delete(idOf(fact));
      else held.set(idOf(fact), fact);
    return out;
  });
}

const idOf = ({ key, identity }: Held): string => `${key} ${identity}`;

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
