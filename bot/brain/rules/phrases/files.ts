/** What the rules brain says over files that somebody sent to the desk, once a language. */
import type { BriefLanguage } from '../../../understanding/brief.ts';
import type { FilesReport } from '../../../tools/show-files.ts';

export type FilePhrases = {
  /** `attached` of `count` are under this line. */
  sent(report: Pick<FilesReport, 'name' | 'count' | 'attached'>): string;
  none(name: string): string;
  /** Of a whole list: of whom some are under this line, and who sent none. */
  everyone(some: string[], none: string[]): string;
  /** Too large for the app: the link is good for two days. */
  link(one: FilesReport['links'][number]): string;
};

const parts = (...said: (string | false)[]): string => said.filter((one) => one !== false).join(' ');
const newest = (count: number, shown: number, words: string): string =>
  shown > 0 && shown < count ? `, ${words}` : '';

export const filePhrases: Readonly<Record<BriefLanguage, FilePhrases>> = {
  en: {
    sent: ({ name, count, attached }) =>
      `${name}: ${count} file${count === 1 ? '' : 's'}${newest(count, attached, `the newest ${attached} here`)}.`,
    none: (name) => `${name} has sent no such file here.`,
    everyone: (some, none) =>
      parts(
        some.length > 0 && `Here: ${some.join(', ')}.`,
        none.length > 0 && `Nothing yet from ${none.join(', ')}.`,
      ),
    link: ({ megabytes, link }) => `${megabytes} MB, the link works for two days: ${link}`,
  },
  hinglish: {
    sent: ({ name, count, attached }) =>
      `${name}: ${count} file${newest(count, attached, `nayi ${attached} yahan`)}.`,
    none: (name) => `${name} ne yahan aisi koi file nahi bheji.`,
    everyone: (some, none) =>
      parts(
        some.length > 0 && `Ye rahi: ${some.join(', ')}.`,
        none.length > 0 && `Abhi kuch nahi bheja: ${none.join(', ')}.`,
      ),
    link: ({ megabytes, link }) => `${megabytes} MB, link do din chalega: ${link}`,
  },
  hi: {
    sent: ({ name, count, attached }) =>
      `${name}: ${count} फ़ाइल${newest(count, attached, `नई ${attached} यहाँ`)}।`,
    none: (name) => `${name} ने यहाँ ऐसी कोई फ़ाइल नहीं भेजी।`,
    everyone: (some, none) =>
      parts(
        some.length > 0 && `ये रहीं: ${some.join(', ')}।`,
        none.length > 0 && `अभी कुछ नहीं भेजा: ${none.join(', ')}।`,
      ),
    link: ({ megabytes, link }) => `${megabytes} MB, लिंक दो दिन चलेगा: ${link}`,
  },
  mr: {
    sent: ({ name, count, attached }) =>
      `${name}: ${count} फाइल${newest(count, attached, `नव्या ${attached} इथे`)}.`,
    none: (name) => `${name} यांनी इथे अशी फाइल पाठवलेली नाही.`,
    everyone: (some, none) =>
      parts(
        some.length > 0 && `इथे आहेत: ${some.join(', ')}.`,
        none.length > 0 && `अजून काही पाठवलं नाही: ${none.join(', ')}.`,
      ),
    link: ({ megabytes, link }) => `${megabytes} MB, लिंक दोन दिवस चालेल: ${link}`,
  },
};
