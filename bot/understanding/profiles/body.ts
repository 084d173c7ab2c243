/** What somebody's body and look are like: height, weight, beard, hair, tattoos, and whether that changed just now. */
import { heights } from '../briefs/heights.ts';
import type { BriefText } from '../briefs/normalise.ts';
import { istDay } from '../briefs/calendar.ts';
import { clauses, matches } from '../briefs/spans.ts';
import type { Said } from './said.ts';
import type { ProfileValue } from './profile.ts';

const weight =
  /\b(?:weight|va[jz]an|wa[jz]an)\b([^.\n;]{0,18}?)(\d{2,3})(?:\s*(?:kg|kgs|kilo\w*))?(?:\s*(?:-|to|se|and now|now|ab)\s*(\d{2,3}))?|(?<![\d.])(\d{2,3})\s*(?:kg|kgs|kilos?|kilo)\b/g;
const shown = (low: string, high: string | undefined): number => Number(high ?? low);

/** Verbs of doing it, as against having it: "beard rakh li", "daadhi hata di", "grew", "cut". */
const grown = /\b(?:rakh|va+dh|badh|uga|grow|grew|growing|le li)/;
const gone =
  /\b(?:hata|nikal|nika+l|ka+t|ka+dh|ka+p|shave|shaved|remove|removed|saaf|saf|off|gone|no|not|nahi|without)\b|\b(?:hata|nika+l|ka+t|ka+dh|ka+p|uda+)/;
const has = /\b(?:hai|aahe|ahe|have|has|with|now|ab|full|thick)\b/;
const hair = /\b(?:hair|ba+l|kes|keso?n)\b/;
const hairKinds: readonly (readonly [RegExp, string])[] = [
  [/\b(?:bald|ganj\w*|takla|takl\w+|shaved? (?:my )?head)\b/, 'bald'],
  [/\b(?:short|chhote|chote|chhota|lahaan|bob|pixie|buzz|trim\w*)\b/, 'short'],
  [/\b(?:long|lamb\w*|la+mb)\b/, 'long'],
  [/\b(?:blonde|golden|highlights?|streaks?)\b/, 'highlighted'],
  [/\b(?:curly|ghunghra\w*|kural\w*)\b/, 'curly'],
  [/\b(?:straight\w*|smoothen\w*|sidhe|seedhe)\b/, 'straight'],
  [/\b(?:grey|gray|white|safe[dt]|safa?id|pandhre|pa+ndhr\w*|paandhare|salt and pepper)\b/, 'grey'],
  [/\b(?:red|brown|burgundy|colou?r\w*|dye\w*)\b/, 'coloured'],
  [/\b(?:black|kaale|kale|ka+le)\b/, 'black'],
  [/\b(?:ka+t|kat|katv\w*|katw\w*|ka+p\w*|cut|chop\w*)\b|\bka+t/, 'short'],
];

/** What will be done to hair or beard is not so yet; how tall somebody is waits for nothing. */
const planned =
  /\b(?:(?:can|could|know) (?:\w+ )?grow|grow (?:kar )?sak\w*|(?:rakh|badha|vaadhav|uga) (?:sak\w*|shak\w*)|will|gonna|going to|shall|about to|have to|need to|plan\w*)\b|\b\w+(?:u+nga|u+ngi|oongaa|oongee|enge)\b|\b(?:dunga|dungi|lunga|lungi|wala hu|wali hu|vala hu|vali hu|waale hain|\w{3,}na+r|kaapeen|kapin|kadhin|thevin|karna hai|karni hai|katna hai|katwana hai|katwane hai|karaycha\w*|kapaych\w*|padega|padegi|hoga|hogi|lagel)\b/;

export function body(text: BriefText, said: Said): ProfileValue[] {
  const { plain } = text;
  const found: ProfileValue[] = [];
  const put = (identity: string, value: string, words: string, key: ProfileValue['key'] = 'look'): void => {
    if (!found.some((f) => f.key === key && f.identity === identity)) found.push({ key, identity, value, words });
  };
  let changed: string | null = null;

  for (const { start, end, value } of heights(plain)) {
    const around = plain.slice(Math.max(0, start - 24), end + 10);
    const labelled = /\b(?:height|ht|unchi|uncha+i|oonchi\w*|tall)\b/.test(around) || said.asked === 'height';
    const cm = value.min ?? value.max;
    if (cm !== null && (labelled || said.sheet || said.presents || said.self.test(plain))) put('', `${cm} cm`, text.quote({ start, end }), 'height');
  }
  const bare = said.asked === 'height' ? /^\D{0,12}([4-6])[.' ]\s?(\d{1,2})\D{0,8}$/.exec(plain) : null;
  if (bare && Number(bare[2]) < 12) put('', `${Math.round((Number(bare[1]) * 12 + Number(bare[2])) * 2.54)} cm`, text.source.trim(), 'height');
  for (const { start, end, groups: g } of matches(plain, weight)) {
    const kilos = g[4] ? Number(g[4]) : shown(g[2]!, g[3]);
    if (kilos < 12 || kilos > 200) continue;
    put('weight', `${kilos} kg`, text.quote({ start, end }));
    if (g[3] && Math.abs(Number(g[3]) - Number(g[2])) >= 5) changed ??= text.quote({ start, end });
  }
  for (const unit of text.units.flatMap((whole) => clauses(plain, whole))) {
    const words = plain.slice(unit.start, unit.end);
    if (planned.test(words) && !/\b(?:is|already|have (?:cut|shaved|grown))\b/.test(words)) continue;
    const quote = text.quote(unit);
    const about = text.termsIn(unit).filter((term) => term.kind === 'look');
    const beard = /\b(?:beard|da+dh(?:i|ee)|dadhi|da+rhi)\b/.test(words) || about.some((term) => term.value === 'beard');
    if (/\bclean[- ]?shaven?\b/.test(words) || (beard && gone.test(words) && !grown.test(words))) {
      put('beard', 'clean shaven', quote);
      if (!said.sheet || /\b(?:ab|now|just)\b/.test(words)) changed ??= quote;
    } else if (beard && (grown.test(words) || has.test(words) || said.sheet)) {
      put('beard', /\btrim/.test(words) ? 'trimmed beard' : 'beard', quote);
      if (grown.test(words)) changed ??= quote;
    }
    if (hair.test(words) || /\bbald\b|\bshaved my head\b|\bganj[ai]\b/.test(words)) {
      const kind = hairKinds.find(([pattern]) => pattern.test(words))?.[1];
      if (kind) put('hair', kind === 'bald' ? 'bald' : `${kind} hair`, quote);
      if (kind && /\b(?:ka+t\w*|cut|chop\w*|shave\w*|colou?r\w*|ho ga\w*|kar l\w*|kar liy\w*|karw\w*|kele|kela|got|now|ab)\b/.test(words)) changed ??= quote;
    }
    if (/\b(?:tattoo|ta+too|tatu|godh?na)\b/.test(words) || about.some((term) => term.value === 'tattoo')) {
      const none = /\b(?:no|not|nahi|koi nahi|without)\b/.test(words);
      put('tattoos', none ? 'none' : quote.slice(0, 80), quote);
      if (!none && /\b(?:banw\w*|got|new|navin|nava|karw\w*|ka+dh\w*|done)\b/.test(words)) changed ??= quote;
    }
  }
  if (changed !== null && !said.sheet) put('changed', istDay(said.at), changed);
  return found;
} // prettier-ignore
