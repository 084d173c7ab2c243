/** How a person is asked whether their own word still holds, once a language: "aap", one question, nothing of who says otherwise. */
import type { BriefLanguage } from '../../../understanding/brief.ts';
import type { Dispute } from '../../../tools/disputes.ts';

type Key = Dispute['key'];

export type DisputePhrases = {
  what: Readonly<Record<Key, string>>;
  /** `day`: when it was said; `child`: to a guardian, whom it is about. */
  ask(what: string, value: string, day: string, child: string | null): string;
  kept(what: string, value: string): string;
  /** It does not hold: what does? */
  ended(what: string): string;
};

const en: DisputePhrases = {
  what: {
    home_city: 'city', height: 'height', playing_age: 'playing age', rate_floor: 'rate', languages: 'language', skill: 'skill', agent: 'agent',
    union: 'union', travel: 'travel', contact_hours: 'hours to reach you', payment_terms: 'payment terms', papers: 'papers',
  }, // prettier-ignore
  ask: (what, value, day, child) =>
    child
      ? `One check: ${child}’s ${what} is ${value} (noted on ${day}). Still right?`
      : `One check: your ${what} is ${value} (you told us on ${day}). Still right?`,
  kept: (what, value) => `Thank you, ${what} stays ${value}.`,
  ended: (what) => `Thank you. What is right for ${what} now?`,
};

const hinglish: DisputePhrases = {
  what: {
    home_city: 'shehar', height: 'height', playing_age: 'playing age', rate_floor: 'rate', languages: 'bhasha', skill: 'skill', agent: 'agent',
    union: 'union', travel: 'travel', contact_hours: 'call ka samay', payment_terms: 'payment terms', papers: 'papers',
  }, // prettier-ignore
  ask: (what, value, day, child) =>
    `Ek baat confirm karni thi: ${child ? `${child}, ${what} ${value} (${day} ko note kiya tha)` : `${what} ${value} (aapne ${day} ko bataya tha)`}. Ab bhi sahi hai?`,
  kept: (what, value) => `Shukriya, ${what} ${value} hi rahega.`,
  ended: (what) => `Shukriya. Ab ${what} kya hai?`,
}; // prettier-ignore

const hi: DisputePhrases = {
  what: {
    home_city: 'शहर', height: 'क़द', playing_age: 'प्लेइंग एज', rate_floor: 'रेट', languages: 'भाषा', skill: 'हुनर', agent: 'एजेंट',
    union: 'यूनियन', travel: 'यात्रा', contact_hours: 'फ़ोन का समय', payment_terms: 'भुगतान की शर्तें', papers: 'काग़ज़ात',
  }, // prettier-ignore
  ask: (what, value, day, child) =>
    `एक बात पक्की करनी थी: ${child ? `${child}, ${what} ${value} (${day} को नोट किया था)` : `${what} ${value} (आपने ${day} को बताया था)`}। अब भी सही है?`,
  kept: (what, value) => `शुक्रिया, ${what} ${value} ही रहेगा।`,
  ended: (what) => `शुक्रिया। अब ${what} क्या है?`,
};

const mr: DisputePhrases = {
  what: {
    home_city: 'शहर', height: 'उंची', playing_age: 'प्लेइंग एज', rate_floor: 'रेट', languages: 'भाषा', skill: 'कौशल्य', agent: 'एजंट',
    union: 'युनियन', travel: 'प्रवास', contact_hours: 'फोनची वेळ', payment_terms: 'पैशांच्या अटी', papers: 'कागदपत्रं',
  }, // prettier-ignore
  ask: (what, value, day, child) =>
    `एक खात्री करायची होती: ${child ? `${child}, ${what} ${value} (${day} ला नोंद केली होती)` : `${what} ${value} (तुम्ही ${day} ला सांगितलं होतं)`}. अजून बरोबर आहे का?`,
  kept: (what, value) => `धन्यवाद, ${what} ${value} असंच ठेवतो.`,
  ended: (what) => `धन्यवाद. आता ${what} काय आहे?`,
};

export const disputePhrases: Readonly<Record<BriefLanguage, DisputePhrases>> = { en, hinglish, hi, mr };
