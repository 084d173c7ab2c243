/** What is said of verdicts that are listed or taken back, once a language. */
import type { BriefLanguage } from '../../../understanding/brief.ts';

type Words = {
  over(role: string): string;
  none(role: string): string;
  line(number: number, name: string, verdict: 'approve' | 'hold' | 'pass', reason: string | null): string;
  undoHint: string;
  taken(names: string[], role: string): string;
  nothing: string;
};

const line =
  (verbs: Record<'approve' | 'hold' | 'pass', string>): Words['line'] =>
  (number, name, verdict, reason) =>
    `${number} ${name} · ${verbs[verdict]}${reason ? ` · “${reason}”` : ''}`;
const and = (names: string[]): string => names.join(', ');

export const verdictWords: Record<BriefLanguage, Words> = {
  en: {
    over: (role) => `Your verdicts for *${role}*:`,
    none: (role) => `You have no verdict standing for ${role}.`,
    line: line({ approve: 'approved', hold: 'on hold', pass: 'passed' }),
    undoHint: '"undo 1" takes one back.',
    taken: (names, role) => `Taken back: ${and(names)} for ${role}. They count again.`,
    nothing: 'There is nothing of yours to take back there.',
  },
  hinglish: {
    over: (role) => `*${role}* par aapke faisle:`,
    none: (role) => `${role} par aapka koi faisla nahi hai.`,
    line: line({ approve: 'approve', hold: 'hold', pass: 'pass' }),
    undoHint: '"undo 1" se wapas ho jayega.',
    taken: (names, role) => `Wapas liya: ${and(names)}, ${role}. Ab phir se gine jayenge.`,
    nothing: 'Wahan aapka kuch wapas lene ko nahi hai.',
  },
  hi: {
    over: (role) => `*${role}* पर आपके फ़ैसले:`,
    none: (role) => `${role} पर आपका कोई फ़ैसला नहीं है।`,
    line: line({ approve: 'मंज़ूर', hold: 'होल्ड', pass: 'पास' }),
    undoHint: '"undo 1" से वापस हो जाएगा।',
    taken: (names, role) => `वापस लिया: ${and(names)}, ${role}। अब फिर से गिने जाएँगे।`,
    nothing: 'वहाँ आपका कुछ वापस लेने को नहीं है।',
  },
  mr: {
    over: (role) => `*${role}* साठी तुमचे निर्णय:`,
    none: (role) => `${role} साठी तुमचा कोणताही निर्णय नाही.`,
    line: line({ approve: 'मंजूर', hold: 'होल्ड', pass: 'नाकारले' }),
    undoHint: '"undo 1" ने मागे घेता येईल.',
    taken: (names, role) => `मागे घेतले: ${and(names)}, ${role}. आता पुन्हा धरले जातील.`,
    nothing: 'तिथे तुमचे मागे घेण्यासारखे काही नाही.',
  },
};
