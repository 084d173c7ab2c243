/**
 * The words around what is shown, in four languages and for every channel: beside the facts of a card, and what a page says
 * itself of the lines of a conversation. `{}` stands for a part that is put in. The page is sent these; it has none of its own.
 */
import type { BriefLanguage } from '../understanding/brief.ts';
import { monthShort } from '../understanding/briefs/words.ts';
import type { Line } from './lines.ts';

const card = {
  plays: ['plays {}', 'playing age {}', 'प्लेइंग एज {}', 'प्लेइंग एज {}'],
  tall: ['{} cm', '{} cm', '{} सेमी', '{} सेमी'],
  /** Under a picture: its day. */
  takenOn: ['Photo of {}', 'Photo {} ki', 'फ़ोटो {} की', 'फोटो {} चा'],
  /** Among the facts: its month. */
  takenIn: ['photo {}', 'photo {}', 'फ़ोटो {}', 'फोटो {}'],
  photoOf: ['Photo of {}', '{} ki photo', '{} की फ़ोटो', '{} यांचा फोटो'],
  fits: ['fits: {}', 'sahi: {}', 'सही: {}', 'योग्य: {}'],
  asks: ['to ask: {}', 'poochna hai: {}', 'पूछना है: {}', 'विचारायचं: {}'],
} satisfies Record<string, Line>; // prettier-ignore

const page = {
  you: ['You: {}', 'Aap: {}', 'आप: {}', 'तुम्ही: {}'],
  typing: ['CastMatch is typing', 'CastMatch likh raha hai', 'CastMatch लिख रहा है', 'CastMatch लिहीत आहे'],
  choices: ['Choices', 'Vikalp', 'विकल्प', 'पर्याय'],
  choicesAre: ['Choices: {}', 'Vikalp: {}', 'विकल्प: {}', 'पर्याय: {}'],
  person: ['1 person: {}', '1 vyakti: {}', '1 व्यक्ति: {}', '1 व्यक्ती: {}'],
  people: ['{} people: {}', '{} log: {}', '{} लोग: {}', '{} जण: {}'],
  filesAre: ['Files: {}', 'Files: {}', 'फ़ाइलें: {}', 'फाइल्स: {}'],
  sending: ['sending', 'ja raha hai', 'जा रहा है', 'जात आहे'],
  stored: ['stored', 'mil gaya', 'मिल गया', 'मिळालं'],
  answered: ['answered', 'jawab diya', 'जवाब दिया', 'उत्तर दिलं'],
  kept: [
    'Not sent yet. It is kept and sent when the server is back.',
    'Abhi nahi gaya. Rakha hai, server wapas aate hi jayega.',
    'अभी नहीं गया। रखा है, सर्वर लौटते ही जाएगा।',
    'अजून गेलं नाही. ठेवलं आहे, सर्व्हर परत आला की जाईल.',
  ],
  refused: ['Not sent: {}', 'Nahi gaya: {}', 'नहीं गया: {}', 'गेलं नाही: {}'],
  edit: ['Edit', 'Badlein', 'बदलें', 'बदला'],
  discard: ['Discard', 'Hata dein', 'हटा दें', 'काढून टाका'],
  today: ['Today', 'Aaj', 'आज', 'आज'],
  yesterday: ['Yesterday', 'Beeta kal', 'बीता कल', 'काल'],
  photo: ['Photo', 'Photo', 'फ़ोटो', 'फोटो'],
  photoNamed: ['Photo {}', 'Photo {}', 'फ़ोटो {}', 'फोटो {}'],
  voice: ['Voice note', 'Voice note', 'वॉइस नोट', 'व्हॉइस नोट'],
  film: ['Film', 'Video', 'वीडियो', 'व्हिडिओ'],
  play: ['Play {}', '{} chalayein', '{} चलाएँ', '{} चालवा'],
  save: ['Save {}', '{} save karein', '{} सेव करें', '{} सेव्ह करा'],
  gone: ['{} cannot be had just now', '{} abhi nahi mil rahi', '{} अभी नहीं मिल रही', '{} आत्ता मिळत नाही'],
  begin: ['New', 'Nayi', 'नई', 'नवं'],
  beginWhat: [' conversation', ' baatcheet', ' बातचीत', ' संभाषण'],
  begun: ['A new conversation', 'Nayi baatcheet', 'नई बातचीत', 'नवं संभाषण'],
  newer: ['New messages', 'Naye messages', 'नए संदेश', 'नवे मेसेज'],
  send: ['Send', 'Bhejein', 'भेजें', 'पाठवा'],
  attach: ['Attach files', 'Files jodein', 'फ़ाइलें जोड़ें', 'फाइल्स जोडा'],
} satisfies Record<string, Line>; // prettier-ignore

export type AroundWords = Readonly<Record<keyof typeof card | keyof typeof page, string>> & {
  /** Short, January first. */
  months: readonly string[];
};

const all: Readonly<Record<keyof typeof card | keyof typeof page, Line>> = { ...card, ...page };
const inLanguage = (language: BriefLanguage, place: number): AroundWords => ({
  ...(Object.fromEntries(Object.entries(all).map(([key, line]) => [key, line[place]])) as Record<
    keyof typeof all,
    string
  >),
  months: monthShort[language],
});

export const aroundWords: Readonly<Record<BriefLanguage, AroundWords>> = {
  en: inLanguage('en', 0),
  hinglish: inLanguage('hinglish', 1),
  hi: inLanguage('hi', 2),
  mr: inLanguage('mr', 3),
};

/** The words with their parts in place, in order. */
export function around(
  language: BriefLanguage,
  key: keyof typeof all,
  ...parts: readonly (string | number)[]
): string {
  let next = 0;
  return aroundWords[language][key].replaceAll('{}', () => String(parts[next++] ?? ''));
}
