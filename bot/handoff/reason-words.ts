/** Why somebody waits for a human, in a word or two of the reader's language. */
import type { BriefLanguage } from '../understanding/brief.ts';
import type { HandOffReason } from './hand-off.ts';

type Words = Record<HandOffReason | 'child', string>;

const words: Readonly<Record<BriefLanguage, Words>> = {
  en: {
    child: 'a child',
    harassment: 'safety report',
    scam: 'possible scam',
    human: 'wants a person',
    stuck: 'bot stuck',
    failed: 'bot failed',
    other: 'needs a person',
    taken: 'taken over',
  },
  hinglish: {
    child: 'bachcha hai',
    harassment: 'suraksha ki shikayat',
    scam: 'scam ho sakta hai',
    human: 'insaan se baat karni hai',
    stuck: 'bot atka hai',
    failed: 'bot jawab nahi de paya',
    other: 'insaan chahiye',
    taken: 'office baat kar raha hai',
  },
  hi: {
    child: 'बच्चा है',
    harassment: 'सुरक्षा की शिकायत',
    scam: 'धोखा हो सकता है',
    human: 'इंसान से बात करनी है',
    stuck: 'बॉट अटका है',
    failed: 'बॉट जवाब नहीं दे पाया',
    other: 'इंसान चाहिए',
    taken: 'ऑफ़िस बात कर रहा है',
  },
  mr: {
    child: 'लहान मूल आहे',
    harassment: 'सुरक्षेची तक्रार',
    scam: 'फसवणूक असू शकते',
    human: 'माणसाशी बोलायचं आहे',
    stuck: 'बॉट अडकला',
    failed: 'बॉट उत्तर देऊ शकला नाही',
    other: 'माणूस हवा आहे',
    taken: 'ऑफिस बोलत आहे',
  },
};

/** A child is named first, whatever else it is about. */
export const reasonWords = (why: HandOffReason, child: boolean, language: BriefLanguage): string =>
  child ? `${words[language].child}, ${words[language][why]}` : words[language][why];

/** Above a word to the office that somebody needs them. */
const subjects: Readonly<Record<BriefLanguage, Record<HandOffReason, string>>> = {
  en: {
    harassment: '⚠️ Safety report',
    scam: '⚠️ Possible scam',
    human: 'Wants to talk to a person',
    stuck: 'The bot is stuck',
    failed: 'The bot could not answer',
    other: 'Needs a person',
    taken: 'Taken over',
  },
  hinglish: {
    harassment: '⚠️ Suraksha ki shikayat',
    scam: '⚠️ Scam ho sakta hai',
    human: 'Insaan se baat karni hai',
    stuck: 'Bot atka hai',
    failed: 'Bot jawab nahi de paya',
    other: 'Insaan chahiye',
    taken: 'Office baat kar raha hai',
  },
  hi: {
    harassment: '⚠️ सुरक्षा की शिकायत',
    scam: '⚠️ धोखा हो सकता है',
    human: 'इंसान से बात करनी है',
    stuck: 'बॉट अटका है',
    failed: 'बॉट जवाब नहीं दे पाया',
    other: 'इंसान चाहिए',
    taken: 'ऑफ़िस बात कर रहा है',
  },
  mr: {
    harassment: '⚠️ सुरक्षेची तक्रार',
    scam: '⚠️ फसवणूक असू शकते',
    human: 'माणसाशी बोलायचं आहे',
    stuck: 'बॉट अडकला आहे',
    failed: 'बॉट उत्तर देऊ शकला नाही',
    other: 'माणूस हवा आहे',
    taken: 'ऑफिस बोलत आहे',
  },
};

export const announcedAs = (
  why: HandOffReason,
  from: { name: string; role: string },
  language: BriefLanguage,
): string => {
  const subject = `*${subjects[language][why]}*`;
  return {
    en: `${subject} from ${from.name} (${from.role})`,
    hinglish: `${subject}, ${from.name} (${from.role}) se`,
    hi: `${subject}, ${from.name} (${from.role}) से`,
    mr: `${subject}, ${from.name} (${from.role}) यांच्याकडून`,
  }[language];
};
