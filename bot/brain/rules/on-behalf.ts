/** Agents and parents whom the office has not linked yet: what they tell of others is the office's, and never their own profile. */
import { peopleListed, saysAgent } from '../../understanding/profiles/for-artists.ts';
import { writesForChild } from '../../understanding/profiles/for-child.ts';
import { readChanges } from '../../understanding/profiles/read-changes.ts';
import type { Answer } from '../brain.ts';
import { answer, lines, type Desk } from './desk.ts';
import { onBehalf } from './phrases/on-behalf.ts';
import { handOver } from './hand-over.ts';

/** "I", "mera", "मला": of the writer. */
const ofWriter =
  /(?<![\p{L}\p{M}])(?:i|i['’]?m|im|my|me|mine|main|mai|mera|meri|mere|mujhe|mujhko|mi|mee|mala|ma[jz]h\w*|maz[aei]|hum|hoon|hu|apna|apni|khud|मैं|मेरा|मेरी|मेरे|मुझे|मुझको|हूँ|हूं|मी|मला|माझ\S*|खुद|ख़ुद|स्वतः\S*)(?![\p{L}\p{M}])/iu;
const child = /(?<![\p{L}\p{M}])(?:my|mer[aei]|ma[jz]h\S*|मेर[ाीे]|माझ\S*)\s+(?:\S+\s+)?(?:son|daughter|child|kid|baby|bet[aei]|bachch?[aei]|mul[gi]\S*|बेट[ाीे]|बच्च[ाीे]|मुल\S*)/iu; // prettier-ignore
const known =
  /(?:what|kya|kay|kaay|काय|क्या).*(?:know|have|store|keep|kept)|(?:baddal|बद्दल|के बारे|ke ba+re).*(?:kya|kay|kaay|काय|क्या)/iu;
const gone = /\b(?:delete|erase|remove|forget|hata\w*|mita\w*|ka+dhun|pusun)\b|हटा|मिटा|काढ|पुस|डिलीट/iu;
const all =
  /\b(?:everything|all|data|details|info\w*|mahiti|sab|sara|saara)\b|माहिती|सगळ|जानकारी|सब|सारा|डेटा/iu;

/** Before anything of theirs is told or erased: is it of the child that nobody linked? */
export function serveUnlinkedChild({ input }: Desk, text: string): Answer | null {
  if (input.author.role !== 'talent' || !(known.test(text) || (gone.test(text) && all.test(text)))) return null;
  const told = input.history.filter(({ from, text: line }) => from === 'person' && writesForChild(line));
  const ofChild = child.test(text) || (!ofWriter.test(text) && told.some((line) => sharesName(line.text, text)));
  return told.length > 0 && ofChild ? answer(onBehalf[input.language].childUnknown) : null;
} // prettier-ignore

export async function serveOnBehalf(desk: Desk, text: string, sentAt: Date): Promise<Answer | null> {
  const { input } = desk;
  if (input.author.role !== 'talent') return null;
  const say = onBehalf[input.language];
  const count = peopleListed(text, { at: sentAt });
  if (count > 0 || saysAgent(text))
    return answer(lines(count > 0 ? say.artists(count) : say.agent, await handOver(desk, 'human', text)), {
      focus: { behalf: 'agent' },
    });
  const earlier = input.history.filter(({ from }) => from === 'person');
  const { behalf } = desk.focus();
  const agent =
    behalf === 'agent' ||
    earlier.some((line) => saysAgent(line.text) || peopleListed(line.text, { at: line.at }) > 0);
  const parent = behalf === 'parent' || earlier.some((line) => writesForChild(line.text));
  if (!(agent || parent) || ofWriter.test(text) || answersTheDesk(desk)) return null;
  const said = readChanges(text, { at: sentAt, about: 'another' }).length > 0 || /\d/.test(text);
  return said ? answer(agent ? say.artistSaid : say.childWaits) : null;
}

/** A question about the writer stands open: then a bare value is theirs. */
const answersTheDesk = (desk: Desk): boolean => desk.focus().asked?.about.startsWith('profile.') === true;

/** "आर्याबद्दल" holds the name of "माझी मुलगी आर्या"; endings may follow it. */
function sharesName(before: string, text: string): boolean {
  const words = (line: string): string[] => line.toLowerCase().match(/[\p{L}\p{M}]{3,}/gu) ?? [];
  const common = /^(?:मुल|मुलग|माझ|मेर|बेट|daughter|son|child|kid|beti|beta|mulg|kya|काय|क्या|about|what|have|know|everything|delete|सगळ|माहिती|आहे|तुमच)/u; // prettier-ignore
  const names = words(before).filter((word) => word.length > 3 && !common.test(word));
  return words(text).some((word) => names.some((name) => word.startsWith(name)));
}
