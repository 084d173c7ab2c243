/** The daily figure a talent asks for, and whether the money offered is being refused. */
import { lineOf, phrase, says, spokenKey, type Spoken, type SpokenWord } from '../spoken.ts';
import type { Asked } from '../reply.ts';
import { busy } from './lexicon/busy.ts';
import { isAmount, isNumber, ofPhone, useOf } from './numbers.ts';
import { figureAt, isWork, spelledAt } from './spelled.ts';

/** `besides`: something is asked for on top of the fee, such as conveyance. */
export type MoneyReading = { counterInr: number | null; objects: boolean; besides: boolean };

const asking = phrase(
  'need|want|charge|charges|my (rate|fee|fees|price|quote|charges|budget)|quote|minimum|min',
  'at least|atleast|can you (do|make|give|increase)|make it|could you do|expect|expecting',
  'not (less|below|under)|less than|below|under|lowest|raise|increase|hike|bump',
  'if (you|they|it)|give me|take|for that|i get|looking at|would be|worth|or more|and above',
  'deal at|close at|settle|final|do it for|work for|i do',
  'kar do|kardo|kar dijiye|kar dena|kar de|karo|kijiye|kariye|chahiye|chaiye|lunga|lungi',
  'leta hu|leti hu|leta|leti|lagega|lagenge|lagte|badha*|kam (se kam|nahi|me nahi|mein nahi)',
  'se kam|se neeche|mera rate|meri fees|mera charge|rate (hai|ahe)|de do|dedo|dijiye|de sakte',
  'milega to|mile to|milenge to|ho to|ho toh|hoga to|tak kar|rakho|rakh do|par kar|de dena',
  'dena hoga|banta hai|me kar lunga|me kar lungi|mein kar',
  'चाहिए|चाहिये|लूँगा|लूँगी|लेता|लेती|कर दो|कर दीजिए|करो|कीजिए|करें|दीजिए|दे दो|देना होगा|बढ़ा*',
  'कम से कम|से कम|मेरा रेट|मेरी फ़ीस|मिलें तो|मिले तो|हो तो|लगेंगे|लगेगा|रखिए|मिलना चाहिए',
  'हवे|हवेत|हवं|हवी|करा|द्या|वाढव*|घेतो|घेते|घेईन|लागतील|लागेल|कमीत कमी|किमान|पेक्षा कमी',
  'माझा रेट|माझं मानधन|माझे मानधन|मिळाले तर|मिळाल्यास|असतील तर|असेल तर|दिले तर|दिलेत तर|पाहिजे',
  'पाहिजेत|havet|have|kara|dya|vadhav*|gheto|ghete|lagtil|lagel|pahije|pahijet|kamit kami|kiman',
  'asel tar',
);
const plaint = phrase(`
  (rate|budget|pay|money|fee|amount|figure|remuneration|price) .. (low|less|too low|very low|little|tight
    small|below|not enough|doesnt work|not (ok|fine|workable)|negotiable|higher|better|more|increase
    revise)
  (too|very|bit|little|so|quite) (low|less)|low (budget|rate|pay)
  (increase|raise|revise|improve|hike|better|negotiate|up) .. (rate|budget|pay|fee|fees|money|amount
    figure)
  underpaid|peanuts
  (not|cant|wont|dont) .. (at|for) (this|that) (rate|price|budget|amount|money)
  (more|better|higher) (money|pay|budget|rate)|negotiable|negotiate
  for this (rate|budget|amount) no|(less|lower) than my
  (alag|extra|double|vegla|vegle) .. (charge|charges|lagega|lagenge|paisa|paise|rate|hoga)
  (charge|charges|paise|rate) .. (alag|extra|double|vegla)|double (rate|pay|money|fee)
  needs double
  (rate|budget|paisa|paise|fees|payment|amount|price) .. (kam|thoda|badha*|badhega|badhegi|badhna|zyada
    bada*|sahi nahi|theek nahi|jam nahi|nahi jam*|negotiable|upar)
  (itne|itna|itni|isme|itane) (me|mein|kam|paise) .. (nahi|kam)|(bahut|thoda|kaafi|bohot) kam
  badhao|badha (do|dijiye|do na)|badhaiye|badhaoge|paise badh*
  kam (hai|lag raha|pad raha|padega)|negotiation|kuch (aur )?(badha*|zyada)
  (बजट|रेट|पैसा|पैसे|फ़ीस|रक़म|मेहनताना|मानधन) .. (कम|बढ़*|थोड़ा|थोड़े|ज़्यादा)
  (इतने|इतना|इसमें) .. (नहीं|कम)|(बहुत|थोड़ा|काफ़ी) कम|बढ़ा (दो|दीजिए)|बढ़ाइए|बढ़ाओ
  (मानधन|पैसे|रेट|बजेट|रक्कम) .. (कमी|वाढव*|थोडं|थोडे|जास्त|परवडत)|(फार|खूप|थोडं|थोडे|जरा) कमी
  वाढवा|वाढवून|वाढवाल|परवडत नाही|परवडणार नाही|इतक्या कमी|एवढ्या कमी|vadhva|vadhvun
  parvadat nahi|parvadnar nahi|khup kami|far kami
`);
const agency = phrase(
  '+ (agency|commission|comm|coordinator|agent|gst)',
  'plus (agency|commission|coordinator|agent|gst)',
  '(agency|commission|agent|coordinator) (alag|extra|separate|over|on top|above|vegla|vegali|alag se)',
  '+ (एजेंसी|कमीशन|एजन्सी|कमिशन)|(एजेंसी|कमीशन) अलग|(एजन्सी|कमिशन) (वेगळं|वेगळे|वेगळी)',
);
const side = phrase(
  'convey*|conveyance|travel|cab|auto|taxi|petrol|food|stay|da|per diem|overtime|fitting',
  'कन्वेयंस|कन्व्हेयन्स|आने जाने|प्रवास|गाड़ी|गाडी',
);
/** "40k plus conveyance": the fee stands before the plus. */
const plusSide = phrase(`
  # (k|hazaar|thousand|lakh|l)? (per day|pd|a day|din ka|प्रतिदिन)? (plus|+|and|aur|ani|with|और|आणि
    प्लस) (convey*|conveyance|travel|cab|auto|petrol|food|stay|pickup|pick up|कन्वेयंस|कन्व्हेयन्स|प्रवास*|गाड़ी|गाडी
    आने जाने)
`);
const forAll = phrase(
  'total|in all|package|lump ?sum|(for )?(both|all) (the )?(days|two|three)',
  'for the (project|job|two days|three days)|dono din (ka|ke|mila ke)|sab mila ke|total mila ke',
  'mila kar|milake|poore (shoot|project) ka|कुल|मिलाकर|दोनों दिन का|दोनों दिन के',
  'दोन्ही दिवसांचे|दोन्ही दिवसांचं|मिळून|एकूण|पूर्ण शूटचे|milun|ekun',
);

const eachDay = phrase(
  '(per|a|each|every|/) day|pd|daily|din ka|din ke|rozana|roz|प्रति दिन|प्रतिदिन|रोज़|रोज',
  'दिन का|दिन के|दिवसाला|दिवसाचे|divsala',
);
const partOfDay: ReadonlySet<string> = new Set(
  'morning evening night afternoon noon subah shaam raat dopahar sakali sandhyakali ratri सुबह शाम रात दोपहर सकाळी संध्याकाळी रात्री'
    .split(' ')
    .map(spokenKey),
);

const thousand = new Set(['k', 'hajar', 'thousand', 'grand'].map(spokenKey));
const lakh = new Set(['lak', 'lakh', 'l']);

export function readMoney(spoken: Spoken, asked: Asked): MoneyReading {
  const days = new Set(
    [...asked.dates, ...(asked.auditionDate === null ? [] : [asked.auditionDate])].map((d) =>
      Number(d.slice(8)),
    ),
  );
  let counter: number | null = null;
  let objects = false;
  let besides = false;
  for (const { from, to, line } of sentences(spoken)) {
    const complains = says(line, plaint);
    if (complains) objects = true;
    const asks = says(line, asking);
    const figures: number[] = [];
    let withAgency = false;
    for (let i = from; i < to; i++) {
      const spelled = spelledAt(spoken, i);
      const multiplier = spoken.words[i + 1]?.key ?? '';
      const figure = figureAt(spoken, i);
      if (spelled !== undefined && (thousand.has(multiplier) || lakh.has(multiplier)))
        figures.push(spelled * (lakh.has(multiplier) ? 100_000 : 1000));
      else if (figure !== undefined && (asks || complains) && asked.rateInr !== null)
        if (thousandsMeant(figure, asked.rateInr) && !isAmount(multiplier)) figures.push(figure * 1000);
      if (!isNumber(spoken.words[i])) continue;
      const use = useOf(spoken.words, i, days);
      if (use === 'time' || use === 'amount' || ofPhone(spoken.words, i)) continue;
      const next = spoken.words[i + 1]?.key ?? '';
      const value = Number(spoken.words[i]?.key);
      const scaled = thousand.has(next) ? value * 1000 : lakh.has(next) ? value * 100_000 : 0;
      if (scaled === 0 && use === 'day') continue;
      // "Back by 31 morning", "till 31": a day that nobody asked about is no fee.
      if (scaled === 0 && value <= 31 && partOfDay.has(next)) continue;
      // "20 se 25 goa me hu": two days with a journey between them.
      if (scaled === 0 && value <= 31 && inSpan(spoken.words, i) && says(line, busy)) continue;
      const around = lineOf(spoken.words.slice(Math.max(from, i - 3), i + 4));
      const onTop = says(lineOf(spoken.words.slice(i, i + 6)), plusSide);
      if (onTop) besides = true;
      if (says(around, side) && !says(around, phraseRate) && !onTop) continue;
      if (says(lineOf(spoken.words.slice(i, i + 5)), agency)) {
        withAgency = true;
        continue;
      }
      const short = scaled === 0 && value < 1000 && thousandsMeant(value, asked.rateInr);
      // "Main Sunita. 48, Andheri mein rehti hoon": a bare number among other things is an age, not a fee.
      if (short && !asks && says(line, ofOneself)) continue;
      const plain = scaled > 0 ? scaled : short ? value * 1000 : value;
      if (plain >= 500 && plain <= highestFee) figures.push(plain);
    }
    if (withAgency && (asks || asked.rateInr !== null)) {
      objects = true;
      continue;
    }
    const fresh = figures.filter((figure) => asked.rateInr === null || figure !== asked.rateInr);
    const higher = asked.rateInr === null ? fresh : fresh.filter((figure) => figure > (asked.rateInr ?? 0));
    // For all days together: then it is more than one day's fee as it was offered.
    const share = (figure: number): number => Math.round(figure / asked.dates.length);
    const all =
      says(line, forAll) &&
      !says(line, eachDay) &&
      asked.dates.length > 1 &&
      (asked.rateInr === null || fresh.some((figure) => share(figure) > (asked.rateInr ?? 0)));
    const candidates = all ? fresh.map(share) : higher.length > 0 ? higher : [];
    if (candidates.length > 0 && (asks || complains || (higher.length > 0 && asked.rateInr !== null))) {
      counter = Math.min(...candidates);
    }
  }
  return { counterInr: counter, objects: objects || counter !== null, besides };
}

/** One of the two ends of "20 se 25", "20 to 25", "20-25". */
function inSpan(words: readonly SpokenWord[], i: number): boolean {
  const joins = (at: number): boolean =>
    spanWords.has(words[at]?.key ?? '') && isNumber(words[at - 1]) && isNumber(words[at + 1]);
  return joins(i + 1) || joins(i - 1);
}
const spanWords: ReadonlySet<string> = new Set(
  ['se', 'to', 'till', 'tak', '-', 'ते', 'से'].map((word) => (word === '-' ? word : spokenKey(word))),
);

const ofOneself = phrase(
  'reht*|rehn*|raht*|rahn*|live|lives|living|stay|stays|from|bolt*|speak|speaks|saal|years',
  'years old|रहत*|रहन*|राहत*|बोलत*|साल|वर्ष*',
);

/** A crore a day: whoever writes more has written something else than a fee. */
const highestFee = 10_000_000;

const phraseRate = phrase('rate|fee|fees|budget|charge|my rate|रेट|मानधन');

/** "50 kar do" to an offer of 40,000 means thousands; to an offer of 800 it would not. */
const thousandsMeant = (value: number, offered: number | null): boolean =>
  (offered === null || offered >= 1000) && value >= 1 && value < 500;

function sentences(spoken: Spoken): { from: number; to: number; line: string }[] {
  const out: { from: number; to: number; line: string }[] = [];
  let from = 0;
  spoken.words.forEach((word, i) => {
    if (!/^[.?!]$/.test(word.key) && i < spoken.words.length - 1) return;
    const line = lineOf(
      spoken.words
        .slice(from, i + 1)
        .map((one, j) => (isWork(spoken, from + j) ? { ...one, key: 'kaam' } : one)),
    );
    out.push({ from, to: i + 1, line });
    from = i + 1;
  });
  return out;
}
