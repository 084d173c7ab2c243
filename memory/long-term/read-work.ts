/** Rules for what concerns work: skills, conflicts with brands, who represents, how one is paid. */
import { gloss } from '../embedding/gloss/gloss.ts';
import { readMonthEnd } from './dates.ts';
import type { FactKey } from './keys.ts';

export interface WorkClause {
  text: string;
  saidAt: Date;
  /** What the bot asked just before. */
  asked: string;
}

interface Found {
  key: FactKey;
  identity: string;
  value: string;
  statedTo?: Date;
}

/** Longer names first, so that "horse riding" is not read as "riding". */
const skillNames = `horse riding|rifle shooting|sword fighting|scuba diving|roller skating|ice skating|stand[- ]?up comedy|martial arts|hip hop|classical dance|folk dance|belly dance|playback singing|voice over|voice acting|sign language|bike riding|motorcycle|scooter|scooty|driving|swimming|skating|kathak|bharata?natyam|odissi|kuchipudi|salsa|bhangra|lavani|garba|contemporary|ballet|guitar|tabla|harmonium|piano|violin|flute|sitar|drums|singing|mimicry|stunts?|boxing|kickboxing|karate|taekwondo|judo|kalaripayattu|wrestling|archery|fencing|gymnastics|parkour|yoga|cricket|football|tennis|badminton|kabaddi|hockey|basketball|volleyball|chess|surfing|cooking|magic|juggling|beatbox(?:ing)?|rapping|theatre|puppetry|pottery|cycling|trekking|dance|dancing`;
const skillPattern = new RegExp(`\\b(${skillNames})\\b`, 'gi');
/** What is ridden is named by its riding, however it was said. */
const ridden: Readonly<Record<string, string>> = {
  scooter: 'scooter riding',
  scooty: 'scooter riding',
  motorcycle: 'bike riding',
};
const claims =
  /\b(?:i (?:can|do|know|play|ride|teach|learnt?|learned|drive|swim|sing|dance|cook|practi[sc]e|trained)|i'?m (?:a )?(?:trained|good|certified)|trained in|years? of|learnt|learned|started|passed|champion|aat[aei]|seekh[ai]?|sikh[ai]|kart[aie]|karto|karte|chalat[ai]|yeto|yete|level)\b/i;
const doubt =
  /\b(?:not|no|never|don'?t|can'?t|cannot|nahi|nahin|nai|nako|love|like|watch|watching|saw|audition|role|film|ad|for a|wish|want|learning soon)\b/i;

export function skills(clause: WorkClause): Found[] {
  const asked = /\bskills?\b|what (?:else )?(?:do|can) you do|can you (?:do|ride|dance|sing)/i.test(
    clause.asked,
  );
  return clause.text.split(/,\s*|\.\s+/).flatMap((piece) => {
    const english = gloss(piece);
    if (doubt.test(piece) || !(asked || claims.test(clause.text))) return [];
    const plain = [...piece.matchAll(skillPattern)];
    return (plain.length > 0 ? plain : [...english.matchAll(skillPattern)]).map((match): Found => {
      const name = ridden[match[1]!.toLowerCase()] ?? match[1]!.toLowerCase();
      const level = piece.match(/\b(basic|beginner|intermediate|advanced|expert|pro)\b/i)?.[1]?.toLowerCase();
      const years = english.match(/\b(\d{1,2}) ?(?:years?|yrs)/i)?.[1];
      const extra = level === 'pro' ? 'advanced' : (level ?? (years ? `${years} years` : undefined));
      return { key: 'skill', identity: name, value: extra ? `${name}, ${extra}` : name };
    });
  });
}

const media = /\b(tv|digital|print|outdoor|online|radio)\b/i;

export function conflict(clause: WorkClause): Found[] {
  const english = gloss(clause.text);
  if (/\b(?:refused|declined|asked me|offered|no|not|never|nahi)\b/i.test(english)) return [];
  const match = english.match(
    /\b([a-z]+)(?: \([a-z ]+\))? (?:ad|ads|advertisement|brand|tvc|campaign|commercial)\b/i,
  );
  const category = match?.[1]?.toLowerCase();
  const end = readMonthEnd(english, clause.saidAt);
  if (
    !category ||
    !end ||
    /^(?:an?|the|my|this|that|new|one|another|any|tv|digital|print|of|for|some)$/.test(category)
  )
    return [];
  const where = clause.text.match(media)?.[1]?.toLowerCase();
  return [
    {
      key: 'conflict',
      identity: category,
      value: `${category}${where ? `, ${where}` : ''}, until ${end.name}`,
      statedTo: end.after,
    },
  ];
}

const proper = '([A-Z][\\w&.]*(?: (?:[A-Z][\\w&.]*|and|bhai|ji))*)';

export function agent({ text }: WorkClause): Found[] {
  const single = (value: string): Found[] => [{ key: 'agent', identity: '', value }];
  if (
    /\b(?:manag(?:e|ing) myself|self[- ]managed|no (?:agent|manager|agency)|koi (?:agent|manager) nahi|khud (?:hi )?(?:dekhta|dekhti|manage))\b/i.test(
      text,
    )
  ) {
    return single('none (self managed)');
  }
  if (/\b(?:met|may|might|talks?|maybe|soch)\b/i.test(text)) return [];
  const match =
    text.match(
      new RegExp(
        `\\b(?:[Ii]'?m (?:now )?with|[Ss]igned with|[Rr]epresented by|[Mm]anaged by|[Jj]oined) ${proper}`,
      ),
    ) ??
    text.match(
      new RegExp(
        `\\b(?:[Mm]y|[Mm]era|[Mm]eri|[Mm]aza) (?:new )?(?:agent|manager|agency|coordinator) (?:is |now is |hai )?${proper}`,
      ),
    ) ??
    text.match(new RegExp(`\\bab ${proper} (?:dekhte|dekhta|dekhti|manage|handle)`));
  const share = text.match(/\b(\d{1,2}) ?%/)?.[1];
  return match ? single(`${match[1]!}${share ? `, ${share}%` : ''}`) : [];
}

export function paymentTerms({ text }: WorkClause): Found[] {
  const match = text.match(
    /\b(?:payment|pay|paise|paisa)\b[^.]{0,25}?\b((?:within|in) \d{1,3} (?:days|din)|\d{1,3} (?:days|din)(?: (?:me|mein|ke andar))?|same day|on the day|usi din|(?:\d{1,3}% |half |full )?advance)/i,
  );
  return match && !/\?|late|nahi mil|pending|not (?:come|received)/i.test(text)
    ? [{ key: 'payment_terms', identity: '', value: match[1]!.toLowerCase() }]
    : [];
}

export function guardian({ text }: WorkClause): Found[] {
  const match =
    text.match(
      /\b(?:i'?m|i am|this is|main|mi)\s+(?:([A-Z][a-z]+),? )?([A-Z][a-z]+)(?:'s| ki| ka| chi| cha) (mother|mom|mummy|maa|aai|father|dad|papa|baba|guardian)\b/i,
    ) ??
    text.match(
      /\b([A-Z][a-z]+) here,? ([A-Z][a-z]+)(?:'s| ki| ka| chi) (mother|mom|mummy|maa|aai|father|dad|papa|baba)\b/i,
    );
  if (!match) return [];
  const relation = /father|dad|papa|baba/i.test(match[3]!)
    ? 'father'
    : /guardian/i.test(match[3]!)
      ? 'guardian'
      : 'mother';
  return [{ key: 'guardian', identity: '', value: match[1] ? `${match[1]} (${relation})` : relation }];
}
