/** Rules for what concerns work: skills, conflicts with brands, who represents, how one is paid. */
import { gloss } from '../embedding/gloss/gloss.ts';
import { readMonthEnd, readTerm } from './dates.ts';
import type { FactKey } from './keys.ts';
import { plainOf } from './plain.ts';
import { skillsNamed } from './skill-names.ts';

export interface WorkClause {
  text: string;
  saidAt: Date;
  /** What the bot asked just before. */
  asked: string;
  /** A guardian writes: "she swims" is said of the child. */
  ward: boolean;
}

interface Found {
  key: FactKey;
  identity: string;
  value: string;
  statedTo?: Date;
  ends?: boolean;
}

const claims =
  /\b(?:i (?:can|do|know|play|ride|teach|learnt?|learned|drive|swim|sing|dance|cook|practi[sc]e|trained)|i'?m (?:a )?(?:trained|good|certified)|trained in|years? of|learnt|learned|started|passed|champion|aat[aei]|seekh[ai]?|sikh[ai]|kart[aie]|karto|karte|chalat[ai]|yeto|yete|yeta|vajav\w*|bajat\w*|bajaa?\w*|khelt?[aieo]\w*|level)\b|आत[ाीे] है|सीख|शिक|करत[ाीेो]|येत[ोेंा]?|बजा|वाजव|खेल|खेळ|चला|ट्रेन|प्रशिक्ष/i;
const ofWard =
  /\b(?:he|she) (?:can|also|does|knows|plays?|swims?|dances?|sings?|rides?|is (?:good|trained))\b/i;
/** What is done, as a skill is called. */
const deeds: readonly (readonly [RegExp, string])[] = [
  [/\bswims\b/gi, 'swimming'],
  [/\bdances\b/gi, 'dance'],
  [/\bsings\b/gi, 'singing'],
  [/\bskates\b/gi, 'skating'],
  [/\bdo stunts\b/gi, 'stunts'],
];
const doubt =
  /\b(?:not|no|never|don'?t|can'?t|cannot|nahi|nahin|nai|nako|love|like|watch|watching|saw|audition|role|film|ad|for a|wish|want|learning|will learn|quit|stopped|left|used to|gave up|class|seekhna|seekh rah\w*|shikaych\w*|shikat\w*|chhod\w*|band kar\w*|tha|thi)\b|नहीं|नाही|नको|सीखना है|सीख रह|शिकायच|शिकत|देख|छोड़|सोडल/i;

/** "Quit karate", "no more horse riding", "तबला छोड़ दिया": what one could or did is over. */
const givenUp =
  /\b(?:quit|gave up|given up|stopped|left|no longer|no more|not anymore|can'?t anymore|don'?t do|forgot|chhod d\w*|chhod\w* di\w*|band kar di\w*|sodl\w*|sodun dil\w*)\b|\b(?:nahi|nahin) (?:kar\w*|chala\w*|baja\w*) (?:ab|anymore)\b|\bab (?:nahi|nahin)\b|छोड़ दि|छोड़ दी|बंद कर दि|सोडल|सोडून दिल|आता नाही/i;

export function skills(clause: WorkClause): Found[] {
  const asked = /\bskills?\b|what (?:else )?(?:do|can) you do|can you (?:do|ride|dance|sing)/i.test(
    clause.asked,
  );
  const claimed = claims.test(clause.text) || (clause.ward && ofWard.test(clause.text));
  return clause.text.split(/,\s*|\.\s+/).flatMap((said): Found[] => {
    if (givenUp.test(said))
      return skillsNamed(said).map((name) => ({ key: 'skill', identity: name, value: name, ends: true }));
    const piece = deeds.reduce((text, [deed, name]) => text.replace(deed, name), said);
    const english = gloss(piece);
    if (doubt.test(piece) || !(asked || claimed)) return [];
    const plain = skillsNamed(piece);
    return (plain.length > 0 ? plain : skillsNamed(english)).map((name): Found => {
      const level = piece.match(/\b(basic|beginner|intermediate|advanced|expert|pro)\b/i)?.[1]?.toLowerCase();
      const years = english.match(/\b(\d{1,2}) ?(?:years?|yrs)/i)?.[1];
      const extra = level === 'pro' ? 'advanced' : (level ?? (years ? `${years} years` : undefined));
      return { key: 'skill', identity: name, value: extra ? `${name}, ${extra}` : name };
    });
  });
}

const media = /\b(tv|digital|print|outdoor|online|radio)\b/i;

/** "The insurance one is not renewed", "soap wala khatam ho gaya": what ran runs no more. */
const over = new RegExp(
  String.raw`\b([a-z]+)(?: \([a-z ]+\))? (?:one|wala|wali|ad|ads|brand|contract|campaign|deal|tvc)(?: (?:ka|ki|contract|ad|deal|is|has|was|ab|now|also))*? (?:not renewed|didn'?t renew|never renewed|over|ended|expired|finished|lapsed|cancelled|done with|khatam|khatm|samp\w*|band ho)\b`,
  'i',
);
const nothing =
  /^(?:an?|the|my|this|that|new|one|another|any|tv|digital|print|of|for|some|mera|meri|maza|mazi|last|old|same|big|local|ka|ki|ke|chi|cha|print|online|current|running)$/;

export function conflict(clause: WorkClause): Found[] {
  const english = gloss(plainOf(clause.text)).replace(
    /\b([a-z]+) (?:ka|ki|ke|chi|cha|che) (?=ads?\b|advertisement|brand|commercial|tvc)/gi,
    '$1 ',
  );
  const ended = english.match(over)?.[1]?.toLowerCase();
  if (ended !== undefined && !nothing.test(ended))
    return [{ key: 'conflict', identity: ended, value: `${ended}, over`, ends: true }];
  if (
    /\b(?:refused|declined|asked me|offered|offer|no|not|never|nahi|nako|mana kar\w*|pucha|poocha|vichar\w*|audition\w*)\b|नहीं|नाही|मना कर|पूछा|विचार/i.test(
      english,
    )
  )
    return [];
  const match = english.match(
    /\b([a-z]+)(?: \([a-z ]+\))? (?:ad|ads|advertisement|brand|tvc|campaign|commercial)\b/i,
  );
  const category = match?.[1]?.toLowerCase();
  const signed =
    /\b(?:signed|locked|exclusiv\w*|contract|renewed|running|on air|kiya|kar liya|kela|keli)\b/i.test(
      english,
    );
  const end = readMonthEnd(english, clause.saidAt) ?? (signed ? readTerm(english, clause.saidAt) : undefined);
  if (!category || !end || nothing.test(category)) return [];
  const where = [
    ...new Set([...clause.text.matchAll(new RegExp(media.source, 'gi'))].map(([word]) => word.toLowerCase())),
  ].join(' and ');
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

const alone =
  /\b(?:manag(?:e|ing) (?:myself|my own (?:work|dates)|on my own)|handl(?:e|ing) (?:myself|my own (?:work|dates))|on my own now|self[- ]managed|no (?:agent|manager|agency)|(?:don'?t|do not) have an? (?:agent|manager)|koi (?:agent|manager) nahi|khud (?:hi )?(?:dekhta|dekhti|manage|sambhal\w*)|swatah? (?:baghto|baghte)|deal(?:ing)? directly|direct(?:ly)? (?:mujhse|mere se|majhyashi|with me|to me))\b|कोई (?:एजेंट|मैनेजर) नहीं|(?:एजंट|मॅनेजर) नाही|स्वतः(?:च)? बघ/i;
/** Somebody who may be, or was. */
const unsettled =
  /\b(?:met|may|might|in talks|talking to|talks? (?:on|going|with)|maybe|soch|used to|looking for|need an? (?:agent|manager))\b/i;

export function agent({ text }: WorkClause): Found[] {
  const single = (value: string): Found[] => [{ key: 'agent', identity: '', value }];
  if (alone.test(text)) return single('none (self managed)');
  if (
    /\b(?:left|quit|parted (?:ways )?with|no longer with|not with|chhod diya|sodl\w*)\b/i.test(text) &&
    /\b(?:agent|agency|manager|management|talents?|artists?|entertainment|casting|lotus|models?)\b/i.test(
      text,
    )
  )
    return [{ key: 'agent', identity: '', value: 'none', ends: true }];
  if (unsettled.test(text)) return [];
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
    text.match(
      new RegExp(
        `\\b(?:[Aa]b|[Aa]ata) (?:se )?${proper} (?:(?:mera|meri|maza|majha|sab|sara|saara) )?(?:(?:kaam|kam) )?(?:dekh|manage|handle|sambhal|bagh)`,
      ),
    ) ??
    text.match(
      new RegExp(
        `(?:अब|आता) (?:से )?${proper} (?:मेरा|माझं|माझे|माझा) (?:सारा )?(?:काम )?(?:देख|बघ|संभाल|सांभाळ)`,
      ),
    ) ??
    text.match(
      new RegExp(
        `\\b(?:[Mm]oved|[Ss]witched|[Ss]hifted) (?:from ${proper} )?to (?:my new (?:agent|manager),? )?${proper}(?=.*\\b(?:talk to|agent|manag|agency|[Tt]alents?|[Aa]rtists?|[Ee]ntertainment)\\b)`,
      ),
    ) ??
    text.match(
      new RegExp(
        `(?:^|[,.] ?(?:yes,? )?|\\b[Yy]es,? )${proper} (?:handles|manages|represents|looks after|takes care of) (?:me|my)`,
      ),
    );
  const share = text.match(/\b(\d{1,2}) ?(?:%|percent|per cent|taka|takke)/)?.[1];
  const scope = text
    .match(/\b(?:for|only) (ads?|films?|tv|serials|print|ott)(?: only)?\b/i)?.[1]
    ?.toLowerCase();
  const name = match?.slice(1).findLast(Boolean);
  return name ? single(`${name}${share ? `, ${share}%` : ''}${scope ? `, ${scope}` : ''}`) : [];
}

const counted = String.raw`(?:(?:within|in|after|net) )?\d{1,3} (?:days?|din|divas)(?: (?:me|mein|ke andar|madhe))?(?: (?:from|after|of|se) (?:the )?(?:invoice|wrap|shoot|air(?:ing)?|delivery|bill))?`;

export function paymentTerms({ text: said }: WorkClause): Found[] {
  const text = plainOf(said)
    .replace(/पेमेंट|भुगतान|पैसे|मानधन/g, 'payment')
    .replace(/दिनों?|दिवसां\S*|दिवस/g, 'din');
  const match = text.match(
    new RegExp(
      String.raw`\b(?:payments?|pay|pays|paid|paise|paisa|terms)\b[^.]{0,32}?\b(${counted}|same day|on the day|usi din|(?:\d{1,3}% |half |full )?advance(?:,? (?:and )?(?:rest|balance) [^.]{0,12}?${counted})?)`,
      'i',
    ),
  );
  return match &&
    !/\?|late|nahi mil|pending|not (?:come|received)|\b(?:no|without) advance|\b(?:they|their|he|she|his|her|used to|others?|to accha|to achha|chahiye)\b|kab|when|नहीं मिल|नाही|आले नाही|कब|कधी/i.test(
      text,
    )
    ? [{ key: 'payment_terms', identity: '', value: match[1]!.toLowerCase() }]
    : [];
}

const relations = 'mother|mom|mum|mummy|mamma|maa|aai|father|dad|daddy|papa|baba|guardian';
const relationOf = (word: string): string =>
  /father|dad|papa|baba/i.test(word) ? 'father' : /guardian/i.test(word) ? 'guardian' : 'mother';

export function guardian({ text }: { text: string }): Found[] {
  const found = (name: string | undefined, word: string): Found[] => [
    { key: 'guardian', identity: '', value: name ? `${name} (${relationOf(word)})` : relationOf(word) },
  ];
  const kin =
    text.match(
      new RegExp(
        String.raw`\b(?:i'?m|i am|this is|main|mi)\s+(?:([A-Z][a-z]+),? )?([A-Z][a-z]+)(?:'s| ki| ka| chi| cha) (${relations})\b`,
        'i',
      ),
    ) ??
    text.match(
      new RegExp(
        String.raw`\b([A-Z][a-z]+) (?:here|this side|speaking|bol rah[aio]|bolt[oe]y?),? ([A-Z][a-z]+)(?:'s| ki| ka| chi| cha) (${relations})\b`,
        'i',
      ),
    );
  if (kin) return found(kin[1], kin[3]!);
  // "I'm Preeti, mom of Ishan": whose name is said, and of whom.
  const of =
    text.match(
      new RegExp(
        String.raw`\b(?:[Ii]'?m|[Ii] am|[Tt]his is|[Mm]yself) ([A-Z][a-z]+),? (?:the )?(${relations}) of [A-Z][a-z]+`,
      ),
    ) ??
    text.match(
      new RegExp(String.raw`\b([A-Z][a-z]+) (?:here|this side),? (?:the )?(${relations}) of [A-Z][a-z]+`),
    );
  if (of) return found(of[1], of[2]!);
  const native = text.match(
    /(?:मैं|मी)\s+(?:[\p{L}\p{M}]+\s+)?[\p{L}\p{M}]+\s*(?:की|का|ची|चा|च्या)?\s*(माँ|मां|मम्मी|आई|पिता|पापा|बाबा|वडील|पालक|अभिभावक)(?![\p{L}\p{M}])/u,
  );
  if (!native) return [];
  return found(
    undefined,
    /पिता|पापा|बाबा|वडील/.test(native[1]!) ? 'father' : /पालक|अभि/.test(native[1]!) ? 'guardian' : 'mother',
  );
}
