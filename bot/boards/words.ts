/** What stands on a board and behind a name on it, in four languages. */
import type { StandingVerdict } from '../../matching/matching.ts';
import type { BriefLanguage } from '../understanding/brief.ts';

type Kind = StandingVerdict['verdict'];

type Words = {
  empty: string;
  /** `shown` of the `total` follow. */
  shortlist(total: number, shown: number): string;
  decided(kind: Kind, names: string): string;
  thinks(kind: Kind, name: string): string;
  disagree: string;
  somebody: string;
  /** The form behind a pass: title, question, who reads it, and the way back; the title and the way back in 24 characters. */
  form: { title: string; question: string; hint: string; back: string };
};

const byKind = (kind: Kind, approve: string, hold: string, pass: string): string =>
  ({ approve, hold, pass })[kind];

const byLanguage: Readonly<Record<BriefLanguage, Words>> = {
  en: {
    empty: 'Nobody is on the shortlist now.',
    shortlist: (total, shown) => `Shortlist: ${total}${shown < total ? `, the first ${shown} here` : ''}`,
    decided: (kind, names) =>
      byKind(kind, `✅ Approved by ${names}`, `⏸ On hold for ${names}`, `✖ Passed by ${names}`),
    thinks: (kind, name) => `${name} ${byKind(kind, 'would approve', 'would hold', 'would pass')}`,
    disagree: '⚖ The approvers disagree',
    somebody: 'somebody',
    form: {
      title: 'Pass',
      question: 'What does not fit?',
      hint: 'The office reads it, nobody else. It teaches the desk what you like.',
      back: 'Back',
    },
  },
  hinglish: {
    empty: 'Abhi shortlist par koi nahi hai.',
    shortlist: (total, shown) => `Shortlist: ${total}${shown < total ? `, pehle ${shown} yahan` : ''}`,
    decided: (kind, names) =>
      byKind(
        kind,
        `✅ ${names} ne approve kiya`,
        `⏸ ${names} ne hold par rakha`,
        `✖ ${names} ne pass kiya`,
      ),
    thinks: (kind, name) =>
      byKind(kind, `${name} approve karenge`, `${name} hold karenge`, `${name} pass karenge`),
    disagree: '⚖ Approvers ki rai alag hai',
    somebody: 'kisi',
    form: {
      title: 'Pass',
      question: 'Kya sahi nahi baitha?',
      hint: 'Sirf office padhega. Isse desk aapki pasand seekhta hai.',
      back: 'Wapas',
    },
  },
  hi: {
    empty: 'अभी शॉर्टलिस्ट पर कोई नहीं है।',
    shortlist: (total, shown) => `शॉर्टलिस्ट: ${total}${shown < total ? `, पहले ${shown} यहाँ` : ''}`,
    decided: (kind, names) =>
      byKind(kind, `✅ ${names} ने मंज़ूर किया`, `⏸ ${names} ने होल्ड पर रखा`, `✖ ${names} ने मना किया`),
    thinks: (kind, name) =>
      byKind(kind, `${name} मंज़ूर करेंगे`, `${name} होल्ड करेंगे`, `${name} मना करेंगे`),
    disagree: '⚖ मंज़ूरी देने वालों की राय अलग है',
    somebody: 'किसी',
    form: {
      title: 'मना करें',
      question: 'क्या ठीक नहीं बैठा?',
      hint: 'सिर्फ़ ऑफ़िस पढ़ेगा। इससे डेस्क आपकी पसंद सीखता है।',
      back: 'वापस',
    },
  },
  mr: {
    empty: 'आत्ता शॉर्टलिस्टवर कोणी नाही.',
    shortlist: (total, shown) => `शॉर्टलिस्ट: ${total}${shown < total ? `, पहिले ${shown} इथे` : ''}`,
    decided: (kind, names) =>
      byKind(
        kind,
        `✅ ${names} यांनी मंजूर केलं`,
        `⏸ ${names} यांनी होल्डवर ठेवलं`,
        `✖ ${names} यांनी नाकारलं`,
      ),
    thinks: (kind, name) => byKind(kind, `${name} मंजूर करतील`, `${name} होल्ड करतील`, `${name} नाकारतील`),
    disagree: '⚖ मंजूर करणाऱ्यांचं मत वेगळं आहे',
    somebody: 'कोणी',
    form: {
      title: 'नकार',
      question: 'काय जुळलं नाही?',
      hint: 'फक्त ऑफिस वाचतं. यातून डेस्क तुमची पसंती शिकतो.',
      back: 'मागे',
    },
  },
};

export const boardWords = (language: BriefLanguage): Words => byLanguage[language];
