/** How somebody looks just now, as they say it themselves: weight, beard, hair, in the four written forms. */
import { plainOf } from './plain.ts';

interface Look {
  key: 'look';
  identity: string;
  value: string;
  ends?: boolean;
}

const look = (identity: string, value: string): Look => ({ key: 'look', identity, value });

const negated = /\b(?:not|no|never|don'?t|doesn'?t|isn'?t|nahi|nahin|nai|nako|nahit)\b|नहीं|नाही|नको/i;

function weight(text: string): Look[] {
  const kilos =
    text.match(
      /\b(?:now |ab |to |at )?(\d{2,3})\s*(?:kg|kgs|kilos?)\b(?! (?:badh|kam|ghat|lost|gain|more|tha\b|thi\b|hota\b|hoti\b))/i,
    ) ??
    text.match(/\bkilos?\b.*\b(?:now|ab|aata) (\d{2,3})\s*$/i) ??
    text.match(
      /\b(?:weight|vajan|wajan|wazan)\s*(?:is|now|ab|aata|hai|:|-)?\s*(\d{2,3})\b(?!\s*(?:tha\b|thi\b|hota\b|se\b|from\b|%|lb|pound))/i,
    );
  const value = Number(kilos?.[1]);
  return value >= 12 && value <= 200 ? [look('weight', `${value} kg`)] : [];
}

const shaved =
  /\bclean[- ]?shaven?\b|\bbeard (?:is )?(?:gone|off|removed|shaved)\b|\bshaved (?:off )?(?:my |the )?beard\b|\bshaved (?:it|everything)\b|\bjust shaved\b|(?:daadhi|dadhi|beard) (?:hata|kaat|kat|nikal|kadh|kaadh|saaf)|beard (?:हटा|कटवा|काट|निकाल|काढ|साफ)/i;
const bearded =
  /\b(?:beard (?:is )?on|grew (?:a )?beard|growing (?:a )?beard|full beard|have (?:a )?beard|beard trimmed|trimmed beard)\b|(?:daadhi|dadhi|beard) (?:rakh|badha|vadhav|wadhav|thev|hai\b|ahe\b|aahe\b)|beard (?:रख|बढ़|है|वाढव|ठेव|आहे|राख)/i;

function beard(text: string): Look[] {
  if (shaved.test(text)) return [look('beard', 'clean shaven')];
  if (!bearded.test(text)) return [];
  return [look('beard', /trim/i.test(text) ? 'trimmed beard' : 'beard')];
}

/** Moustache and tattoos come and go too. */
function marks(text: string): Look[] {
  const out: Look[] = [];
  if (/\b(?:moustache|mustache|mooch\w*|mishi|misha)\b/i.test(text))
    out.push(
      /\b(?:gone|off|removed|shaved|hata\w*|kaat\w*|kadh\w*)\b|हटा|काट|काढ/i.test(text)
        ? { ...look('moustache', 'moustache'), ends: true }
        : look('moustache', 'moustache'),
    );
  const inked = text.match(
    /\b(?:got|have|has|new|banwa\w*|kiya|kela) (?:a )?(?:new )?(?:small |big )?tattoo(?: on (?:my |the )?([a-z]+(?: [a-z]+)?))?|\b(?:my )?([a-z]+) (?:pe|par|var) tattoo\b/i,
  );
  if (inked) {
    const where = inked[1] ?? inked[2];
    out.push(look('tattoo', where ? `tattoo on ${where.toLowerCase()}` : 'tattoo'));
  }
  return out;
}

const colours: readonly (readonly [string, RegExp])[] = [
  ['black', /\b(?:black|kale|kaale|kala|kaala)\b/i],
  ['white', /\b(?:white|safed|pandhre|pandhare)\b/i],
  ['grey', /\b(?:grey|gray|salt (?:and|n|&) pepper)\b/i],
  ['brown', /\b(?:brown|bhure|bhoore|tapkiri)\b/i],
  ['blonde', /\b(?:blonde|blond|sunehre)\b/i],
  ['red', /\b(?:red|burgundy)\b/i],
  ['blue', /\bblue\b/i],
];
const ofHair = /\b(?:hair|baal|kes)\b/i;
const isNow =
  /\b(?:is|are|now|ab|aata|again|back|dyed?|coloured|colored|hai|hain|ahet|aahet|kiye|kele|kar|rang|phir|fir|parat)\b|है|हैं|आहेत|केले|किए|कर|रंग|परत|फिर/i;

function hair(text: string): Look[] {
  if (/shoulder[- ]?length|khand?yaparyant|kandhe tak|खांद्यापर्यंत|कंधे tak|कंधों tak/i.test(text))
    return [look('hair', 'shoulder-length hair')];
  if (
    /\b(?:i'?m )?bald now\b|\bshaved my head\b|\bganja (?:ho gaya|hu)\b|\bhead (?:is )?shaved\b|टक्कल केल|गंजा हो/i.test(
      text,
    )
  )
    return [look('hair', 'bald')];
  const shape = text.match(
    /\bhair (?:is |are |now |ab |ka[ae]?t|cut )?.{0,8}?(long|short|curly|straight|shoulder[- ]length)\b|\b(long|short|curly|straight) hair\b|\b(long|short|curly) (?:हैं|है|आहेत|केले|हो)|\bhair\b.{0,20}\b(short|long)\b/i,
  );
  const out: Look[] = [];
  const form = shape?.slice(1).find(Boolean)?.toLowerCase();
  if (form && ofHair.test(text)) out.push(look('hair', `${form} hair`));
  if (ofHair.test(text) && isNow.test(text)) {
    // Of two colours the one said last is the one that is.
    const said = colours.flatMap(([name, pattern]) => {
      const at = text.search(pattern);
      return at < 0 ? [] : [{ name, at }];
    });
    const last = said.toSorted((a, b) => b.at - a.at)[0];
    if (last && out.length === 0) out.push(look('hair', `${last.name} hair`));
  }
  if (out.length > 0) return out;
  const worn = text.match(/\b(grey|gray|white|black|brown|blonde) hair\b/i)?.[1]?.toLowerCase();
  return worn ? [look('hair', `${worn} hair`)] : [];
}

/** Somebody else's look, a role's, or one that is only thought of. */
const notOwn =
  /\b(?:wig|girl|boy|man with|actors?|actress|need|chahiye|pahije|wants?|can (?:cut|shave|grow|colou?r|dye)|will (?:cut|shave|grow|dye)|ready to)\b|चाहिए|हवा|हवी|पाहिजे/i;

/** "Karna hai", "will have to": planned, and not yet so. */
const planned =
  /\b(?:going to|plan\w*|have to|need to|karna|karni|karne|rakhna|rakhni|katna|katwana|padega|padegi|lagel|karaych\w*|karnar|\w+(?:unga|ungi)|wal[ai] h(?:u|oon|un)|kaapnar|kapnar|will|gonna|target|goal|banana)\b|(?:ना|नी|ने) (?:है|पड़े|होगा|होगी)|करायच|करणार|लागेल|कापायच|कापणार|[ूु](?:ंगा|ंगी|ँगा|ँगी)/i;

export function looks({ text: said }: { text: string }): Look[] {
  const text = plainOf(said);
  if (planned.test(text)) return [];
  const body = weight(text);
  if (negated.test(text) || notOwn.test(text)) return body;
  return [...body, ...beard(text), ...marks(text), ...hair(text)];
}
