/** Of what nobody read in a brief or a correction, what asks for something: a number, a word of the trade, or a clause by itself. */
import { unread } from '../unread.ts';
import { normalise } from './normalise.ts';

const ofTheTrade: ReadonlySet<string> = new Set(['skill', 'look', 'language', 'place', 'product']);
/** Says in other words, or of nobody, what stands beside it. */
const besides =
  /\b(?:same|someone|somebody|bit|little|older|younger|none|these|those|them|client|bola|bole|kaha|said|says|told|wants?|chahta|chahti|urgent|asap|jaldi|lavkar|confirm(?:ed)?|final|sorry|actually|mistake|galti|wrong)\b|बाकी|जल्दी|लवकर|क्लाइंट|म्हणाल/iu;

/** What a clause asks with: one of which no word was read is told, however few its words are. */
const asks =
  /(?<![\p{L}\p{M}])(?:must|should|needs?|required?|able|zaroori|zaruri|jaruri|chahiye|chahie|pahije|hav[aei]|hona|hone|aana|aani|yayla|चाहिए|ज़रूरी|जरूरी|होना|आना|आनी|पाहिजे|हव[ाीे]|यायला)(?![\p{L}\p{M}])/giu;
const ordinary =
  /(?<![\p{L}\p{M}])(?:know|how|have|very|good|well|also|bhi|and|the|for|with|karo|kar|kara|hai|aahe|them|they|people|log|actors?|artists?|please|pls|sirf|only|role|profiles?|options?|send|share|से|को|भी|है|आहे|करना|कर)(?![\p{L}\p{M}])/giu;

const most = 2;

/** `read`: verbatim words that became values. */
export function notRead(source: string, read: readonly string[]): string[] {
  const longestFirst = read.filter((words) => words.trim() !== '').toSorted((a, b) => b.length - a.length);
  const parts = unread(source, longestFirst).filter((part) => {
    if (/\p{N}/u.test(part)) return true;
    const { terms } = normalise(part);
    if (terms.some(({ kind }) => ofTheTrade.has(kind))) return true;
    const alone = new RegExp(String.raw`(?:^|[,;:.!?।\n])\s*${escaped(part)}\s*(?:$|[,;.!?।\n])`, 'u');
    return alone.test(source) && !besides.test(part);
  });
  const asked = source
    .split(/[,;\n।]+|[.!?:]+\s/u)
    .map((clause) => clause.trim())
    .filter((clause) => {
      if (clause.length > 60 || clause.search(asks) < 0 || besides.test(clause)) return false;
      if (longestFirst.some((words) => clause.includes(words) || words.includes(clause))) return false;
      return /[\p{L}\p{M}]{4,}/u.test(clause.replace(asks, ' ').replace(ordinary, ' '));
    });
  return [...parts, ...asked.filter((clause) => !parts.some((part) => clause.includes(part)))].slice(0, most);
}

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
