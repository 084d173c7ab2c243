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

/** Tells whom to write to, what to send, who makes it, or only that people are wanted: no line to ask about. */
const ofThePost =
  /(?:\b(?:send|share|dm|whats ?app|wa|contact|call|mail|email|apply|profiles?|pics?|photos?|portfolio|tapes?|audition|link|insta\w*|regards|thanks|casting|urgent|asap|forward\w*|hashtag|note|production|director|dir|producer|prod|banner|channel|client|brand|project|title|roles?|characters?|looking for|required|reqd|requirement|wanted|nda|confidential|genuine|serious|only|bhej\w*|pathv\w*|sampark|bata\w*|tb[dac]|film|movie|video|gaana|gana|ad)\b|#\w|@\w|भेज|पाठव|संपर्क|शेयर|कास्टिंग|निर्देशक|दिग्दर्शक|निर्मि|भूमिक|किरदार|चाहिए|हव[ाीे]त?(?![\p{L}\p{M}]))/iu;

/** Lines of a brief none of whose words became a value, though they ask for something. */
export function linesNotRead(source: string, read: readonly string[]): string[] {
  const words = read.flatMap((quote) => quote.split('\n')).map((quote) => quote.trim().toLowerCase()).filter((quote) => quote !== '');
  const lines = source.split(/\n+|(?<=\p{L}{2}[.!।])\s+/u).map((line) => line.trim()).filter((line) => line !== '');
  if (lines.length < 3 || source.length > longestPost) return [];
  return lines
    .filter((line) => {
      const said = line.toLowerCase();
      if (words.some((quote) => said.includes(quote) || quote.includes(said))) return false;
      // What kind of work it is was read, and is quoted nowhere.
      if (ofThePost.test(line) || normalise(line).terms.some(({ kind, note }) => kind === 'project' || note.includes('pair'))) return false;
      return notRead(line, []).length > 0;
    })
    .map((line) => (line.length > longestLine ? `${line.slice(0, longestLine)}…` : line))
    .slice(0, most);
} // prettier-ignore
const longestLine = 60;
/** A longer one is no post of one brief, and time stays bounded. */
const longestPost = 4_000;

const escaped = (words: string): string => words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
