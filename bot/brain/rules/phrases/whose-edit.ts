/** What is said of a correction that is nobody's, and of what in a brief or a correction was not read. */
import type { BriefLanguage } from '../../../understanding/brief.ts';

export type WhosePhrases = {
  /** `called`: in the writer's words; `titles`: the roles that there are. */
  noSuchRole(called: string, titles: readonly string[]): string;
  notRead(parts: readonly string[]): string;
};

const quoted = (parts: readonly string[]): string => parts.map((part) => `“${part}”`).join(', ');
const list = (titles: readonly string[]): string => titles.join(', ');

export const whosePhrases: Record<BriefLanguage, WhosePhrases> = {
  en: {
    noSuchRole: (called, titles) =>
      titles.length === 1
        ? `There is no “${called}” here, only ${list(titles)}. Should it change there?`
        : `There is no “${called}” here: ${list(titles)}. Which of them should change?`,
    notRead: (parts) => `Not read: ${quoted(parts)}.`,
  },
  hinglish: {
    noSuchRole: (called, titles) =>
      titles.length === 1
        ? `“${called}” yahan koi role nahi, sirf ${list(titles)} hai. Usmein badlun?`
        : `“${called}” yahan koi role nahi: ${list(titles)} hain. Kismein badlun?`,
    notRead: (parts) => `Ye padha nahi gaya: ${quoted(parts)}.`,
  },
  hi: {
    noSuchRole: (called, titles) =>
      titles.length === 1
        ? `“${called}” यहाँ कोई रोल नहीं, सिर्फ़ ${list(titles)} है। उसमें बदलूँ?`
        : `“${called}” यहाँ कोई रोल नहीं: ${list(titles)} हैं। किसमें बदलना है?`,
    notRead: (parts) => `यह पढ़ा नहीं गया: ${quoted(parts)}।`,
  },
  mr: {
    noSuchRole: (called, titles) =>
      titles.length === 1
        ? `“${called}” अशी भूमिका इथे नाही, फक्त ${list(titles)} आहे. तिथे बदलायचं का?`
        : `“${called}” अशी भूमिका इथे नाही: ${list(titles)} आहेत. कशात बदलायचं?`,
    notRead: (parts) => `हे वाचलं गेलं नाही: ${quoted(parts)}.`,
  },
};
