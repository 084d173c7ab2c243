/** "Pass Riya, too young", "dusri ko pass karo, bahut slow", "approve Ramakant Mishra good eyes": on whom, and behind it why. */
import { isEnglish } from './english.ts';
import type { Pick } from './pick.ts';

const verb = String.raw`(?:pass|reject|hold|approve|approved|rejected|passed|पास|रिजेक्ट|होल्ड|अप्रूव|मंज़ूर|मंजूर)`;
const done = String.raw`(?:karo|karna|kar do|kar dijiye|kardo|kijiye|kara|kar dena|करो|करना|कर दो|कर दीजिए|कीजिए|करा)`;
const because = String.raw`because|since|as|kyunki|kyuki|kyonki|kyoki|coz|bcoz|क्योंकि|कारण`;

/** Where the verdict ends: a comma, a dash, a full stop, "because". */
const mark = new RegExp(
  String.raw`\s*(?:[,;:।]|\s[-–—]\s|[-–—]\s|\.\s)\s*(?:(?:${because})\s+)?|\s+(?:${because})\s+`,
  'iu',
);
/** "Riya ko pass karo bahut slow hai": the verb says where it ends. */
const verbLast = new RegExp(String.raw`^(.{1,60}?\s(?:ko\s|को\s)?${verb}\s+${done})\s+(\S.*)$`, 'isu');
/** "Approve Ramakant Mishra good eyes": a name in capitals, and what goes on small. */
const verbFirst =
  /^(\s*(?:[Pp]lease |[Pp]ls )?(?:[Pp]ass|[Rr]eject|[Hh]old|[Aa]pprove)\s+\p{Lu}[\p{L}\p{M}'’.]*(?:\s+\p{Lu}[\p{L}\p{M}'’.]*){0,2})\s+(\p{Ll}.*)$/su;
/** What goes on about the same wish and gives no reason. */
export const noReason =
  /^(?:and|aur|or|ya|&|\+|to|for|from|in|on|with|of|ko|ka|ki|ke|la|se|और|आणि|को|के|की|का|ला)(?![\p{L}\p{M}])|^(?:thanks|thank you|thx|ok|okay|too|also|both|please|pls|shukriya|dhanyavaad|now|abhi|aaj|today|धन्यवाद|शुक्रिया)[\s.!?]*$/iu;
/** Hindi and Marathi that tell how somebody is; a name has none of them. */
const telling =
  /(?<![\p{L}\p{M}])(?:bahut|bohot|bahot|zyada|jyada|kam|thod[ai]|khup|kamaal|kamal|mast|badhiya|accha|acha|achhi|achha|zabardast|perfect|sahi|nahi|nahin|lag(?:ti|ta|te)|hai|ahe|aahe|बहुत|ज़्यादा|ज्यादा|कम|थोड़ी|थोड़ा|खूप|कमाल|मस्त|बढ़िया|अच्छा|अच्छी|छान|नहीं|नाही|है|आहे|लगती|लगता|वाटते|वाटतो)(?![\p{L}\p{M}])/iu;

const longestVerdict = 70;

/**
 * The verdict with its reason; null where there is none of both. `read` reads a verdict alone, and says null to what is none.
 */
export function readReasoned(text: string, read: (head: string) => Pick | null): Pick | null {
  for (const [head, rest] of splits(text)) {
    if (head.length > longestVerdict || !/\p{L}/u.test(rest) || noReason.test(rest)) continue;
    const pick = read(asVerb(head));
    if (!pick || pick.reason !== undefined || !isVerdict(pick)) continue;
    const { numbers, names } = pick;
    if (numbers.length > 0 === names.length > 0) continue;
    // "Pass 2, 3 and 4", "pass 1, hold 2", "pass Riya, Siya": what follows is more of the same, and not why.
    if (/^[\d०-९]/u.test(rest) || goesOn(rest, names.length > 0, read)) continue;
    return { ...pick, reason: rest.trim() };
  }
  return null;
}

function splits(text: string): [string, string][] {
  const found: [string, string][] = [];
  const at = mark.exec(text);
  if (at && at.index > 0) found.push([text.slice(0, at.index), text.slice(at.index + at[0].length)]);
  const last = verbLast.exec(text);
  if (last?.[1] && last[2]) found.push([last[1], last[2]]);
  const first = verbFirst.exec(text);
  if (first?.[1] && first[2]) found.push([first[1], first[2]]);
  return found;
}

const isVerdict = ({ action }: Pick): boolean =>
  action === 'pass' || action === 'hold' || action === 'approve';

/** "रिया पास" is the English word here, with somebody before it and nothing behind. */
const asVerb = (head: string): string =>
  head.replace(/(^|\s)पास(\s+(?:करो|करना|कर दो|कर दीजिए|कीजिए|करा))?\s*$/u, '$1pass$2');

function goesOn(rest: string, byName: boolean, read: (head: string) => Pick | null): boolean {
  const more = read(rest);
  if (more && (more.numbers.length > 0 || isVerdict(more) || more.action === 'remove')) return true;
  if (!byName) return false;
  const words = rest.trim().split(/\s+/);
  return words.length <= 2 && !telling.test(rest) && !words.some((word) => isEnglish(word.toLowerCase()));
}
