/** What the facts of memory are called, once a language; beside each stands its value. */
import type { FactKey } from '../../../../memory/long-term/keys.ts';
import type { BriefLanguage } from '../../../understanding/brief.ts';

/** `look_changed`: the day on which a look did. A note has no name: it is the words themselves. */
export type Named = Exclude<FactKey, 'note'> | 'look_changed';

type Names = readonly [en: string, hinglish: string, hi: string, mr: string];

const names: Readonly<Record<Named, Names>> = {
  name: ['name', 'naam', 'नाम', 'नाव'],
  born: ['born', 'janm', 'जन्म', 'जन्म'],
  age: ['age', 'umar', 'उम्र', 'वय'],
  gender: ['gender', 'gender', 'लिंग', 'लिंग'],
  height: ['height', 'height', 'क़द', 'उंची'],
  home_city: ['home city', 'shehar', 'शहर', 'शहर'],
  travel: ['travels', 'travel', 'यात्रा', 'प्रवास'],
  playing_age: ['playing age', 'playing age', 'प्लेइंग एज', 'प्लेइंग एज'],
  union: ['union', 'union', 'यूनियन', 'युनियन'],
  guardian: ['guardian', 'guardian', 'अभिभावक', 'पालक'],
  agent: ['agent', 'agent', 'एजेंट', 'एजंट'],
  contact_hours: ['when to call', 'call ka samay', 'कॉल का समय', 'फोनची वेळ'],
  payment_terms: ['payment terms', 'payment ki shart', 'भुगतान की शर्त', 'पैशांची अट'],
  unavailable_until: ['not available until', 'tab tak busy', 'तब तक व्यस्त', 'तोपर्यंत व्यस्त'],
  languages: ['language', 'bhasha', 'भाषा', 'भाषा'],
  skill: ['skill', 'hunar', 'हुनर', 'कौशल्य'],
  papers: ['papers', 'kaagaz', 'काग़ज़ात', 'कागदपत्रं'],
  look: ['look', 'look', 'लुक', 'लुक'],
  look_changed: ['look changed', 'look badla', 'लुक बदला', 'लुक बदलला'],
  rate_floor: ['rate', 'rate', 'रेट', 'रेट'],
  conflict: ['ad', 'ad', 'विज्ञापन', 'जाहिरात'],
  allergy: ['allergy', 'allergy', 'एलर्जी', 'ॲलर्जी'],
  availability_window: ['dates', 'dates', 'तारीख़ें', 'तारखा'],
  training: ['training', 'training', 'ट्रेनिंग', 'प्रशिक्षण'],
  credit: ['worked in', 'kaam', 'काम', 'काम'],
  dialect: ['dialect', 'boli', 'बोली', 'बोली'],
  measurement: ['measurement', 'naap', 'नाप', 'माप'],
  comfort: ['limits', 'seema', 'सीमा', 'मर्यादा'],
  prefers: ['likes', 'pasand', 'पसंद', 'आवड'],
  dislikes: ['dislikes', 'napasand', 'नापसंद', 'नावड'],
};

const places: Readonly<Record<BriefLanguage, number>> = { en: 0, hinglish: 1, hi: 2, mr: 3 };

export const factName = (key: Named, language: BriefLanguage): string =>
  names[key][places[language]] ?? names[key][0];

export const isNamed = (key: string): key is Named => key in names;
