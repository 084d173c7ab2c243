/** "Show Riya's photos", "2 ka audition dikhao", "sabki photo bhejo", "/files Riya": what people sent, for the office to look at. */
import type { EveryonesFiles } from '../../tools/show-everyones-files.ts';
import type { FilesReport } from '../../tools/show-files.ts';
import { isEnglish } from '../../understanding/english.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import { problem } from './act.ts';
import { lines, type Desk } from './desk.ts';
import { filePhrases } from './phrases/files.ts';

type Kind = 'image' | 'video' | 'audio' | 'document' | null;
/** `who`: null is everybody of the list. */
type Wish = { who: string | null; kind: Kind };

const who = String.raw`(?<who>\d{1,2}|[\p{L}\p{M}][\p{L}\p{M}'’.]{1,30}(?: [\p{L}\p{M}][\p{L}\p{M}'’.]{1,30}){0,2})`;
const what = String.raw`(?<what>photos?|pics?|pictures?|images?|selfies?|videos?|reels?|self[ -]?tapes?|auditions?|voice notes?|voice messages?|recordings?|files?|documents?|pdfs?|फ़ोटो|फोटो|तस्वीरें|वीडियो|व्हिडिओ|ऑडिशन|वॉइस नोट|फ़ाइलें|फाइल|फाइलें|फायली)`;
const wishes: readonly RegExp[] = [
  new RegExp(String.raw`^\s*(?:please )?(?:show|send|give|share|open|see)(?: me)?(?: all)?(?: the)? ${what} (?:of|from|by) ${who}[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*(?:please )?(?:show|send|give|share|open|see)(?: me)? ${who}['’]s ${what}[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*what (?:did|has) ${who} (?:send|sent)(?: us| me| in)?[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*${who} (?:ka|ki|ke|cha|chi|che)(?: saare| sab| saari)? ${what} (?:dikhao|dikha do|dikhaiye|bhejo|bhej do|bhejiye|do|de do|dijiye|dakhva|dakhav|pathva|dya)[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*${who} (?:का|की|के|चा|ची|चे)(?: सब| सारे| सारी)? ${what} (?:दिखाओ|दिखाइए|दिखा दो|भेजो|भेज दो|दो|दीजिए|दाखवा|दाखव|पाठवा|द्या)[\s.!?।]*$`, 'u'),
  new RegExp(String.raw`^\s*${who}(?:चा|ची|चे|च्या)(?: सगळ्या| सगळे)? ${what} (?:दाखवा|दाखव|पाठवा|द्या)[\s.!?]*$`, 'u'),
]; // prettier-ignore

const send = String.raw`(?:dikhao|dikha do|dikhaiye|bhejo|bhej do|bhejiye|do|de do|dijiye|dakhva|dakhav|pathva|dya|दिखाओ|दिखाइए|दिखा दो|भेजो|भेज दो|दो|दीजिए|दाखवा|पाठवा|द्या)`;
/** Of everybody on the screen. */
const ofEveryone: readonly RegExp[] = [
  new RegExp(String.raw`^\s*(?:please |pls )?(?:show|send|give|share|open|see)(?: me)? (?:everyone['’]?s|everybody['’]?s|all(?: of)? (?:their|the)|their|all) ${what}[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*(?:please |pls )?(?:show|send|give|share|open|see)(?: me)?(?: the)? ${what} of (?:everyone|everybody|all(?: of them)?|them all)[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*(?:in |un )?(?:sabki|sabke|sabka|sab ki|sab ke|sabhi ki|sabhi ke|sab logon ki|inki|inke|unki|unke|sagl?[ae]?lyanche|sagl?[ae]?lyanchi|sarvanche|sarvanchi|tyanche|yanche) (?:saari |saare )?${what} ${send}[\s.!?]*$`, 'iu'),
  new RegExp(String.raw`^\s*(?:इन |उन )?(?:सबकी|सबके|सबका|सब की|सब के|सभी की|सभी के|इनकी|उनकी|सगळ्यांचे|सगळ्यांची|सगळ्यांचा|सर्वांचे|सर्वांची|त्यांचे|यांचे) (?:सारी |सारे )?${what} ${send}[\s.!?।]*$`, 'u'),
]; // prettier-ignore
const kinds: readonly (readonly [RegExp, Kind])[] = [
  [/photo|pic|image|selfie|फ़ोटो|फोटो|तस्वीर/iu, 'image'],
  [/video|reel|tape|audition|वीडियो|व्हिडिओ|ऑडिशन/iu, 'video'],
  [/voice|recording|वॉइस/iu, 'audio'],
];
const kindOf = (words: string): Kind => kinds.find(([pattern]) => pattern.test(words))?.[1] ?? null;

/** Not "show me the photos of everyone", "uska video": a name is no word of English, and no pronoun. */
const nobody =
  /^(?:mera|meri|mere|aapka|aapki|aapke|uska|uski|uske|unka|unki|unke|iska|iski|iske|sab|sabka|maza|मेरा|मेरी|मेरे|उसका|उसकी|उसके|सबका)$/iu;

function read(text: string): Wish | null {
  if (text.length > 120) return null;
  const command = commandOf(text);
  if (command) return command.name === 'files' ? { who: command.argument, kind: null } : null;
  for (const wish of ofEveryone) {
    const words = wish.exec(text)?.groups?.['what'];
    if (words !== undefined) return { who: null, kind: kindOf(words) };
  }
  for (const wish of wishes) {
    const { who: named, what: words } = wish.exec(text)?.groups ?? {};
    if (named === undefined) continue;
    if (named.toLowerCase().split(' ').some((word) => isEnglish(word) || nobody.test(word))) return null; // prettier-ignore
    return { who: named, kind: kindOf(words ?? '') };
  }
  return null;
}

/** Files of people: the office's own to see, whatever else such words may be about. */
export const asksForFiles = (text: string): boolean => read(text) !== null;

/** null when the text is no such wish, or is said where others read along. */
export async function serveFiles(desk: Desk, text: string): Promise<string | null> {
  const wish = desk.input.chat === 'private' ? read(text) : null;
  if (!wish) return null;
  if (wish.who === '') return desk.say.whichOne;
  if (wish.who === null) return everyones(desk, wish.kind);
  const outcome = await desk.call('show_files', {
    who: wish.who.slice(0, 80),
    ...(wish.kind ? { kind: wish.kind } : {}),
  });
  if (!outcome.ok) return problem(desk, outcome.problem);
  const report = outcome.output as FilesReport;
  const say = filePhrases[desk.input.language];
  return report.count === 0
    ? say.none(report.name)
    : lines(say.sent(report), ...report.links.slice(0, 3).map(say.link));
}

async function everyones(desk: Desk, kind: Kind): Promise<string> {
  const outcome = await desk.call('show_everyones_files', kind ? { kind } : {});
  if (!outcome.ok)
    return (desk.focus().shown ?? []).length === 0 ? desk.say.noRole : problem(desk, outcome.problem);
  const { people } = outcome.output as EveryonesFiles;
  const of = (has: boolean): string[] =>
    people.flatMap(({ name, attached }) => (attached > 0 === has ? [name] : []));
  return filePhrases[desk.input.language].everyone(of(true), of(false));
}
