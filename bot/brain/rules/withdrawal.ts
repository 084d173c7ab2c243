/** "I withdraw my consent", "mere bete ko list se hatao": a yes is taken back as easily as it was given, and at once. */
import type { ConsentReport } from '../../tools/give-consent.ts';
import { takesConsentBack } from '../../understanding/consent-back.ts';
import { phrase, says, toSpoken } from '../../understanding/spoken.ts';
import { wordKey } from '../../understanding/script.ts';
import { problem } from './act.ts';
import type { Desk } from './desk.ts';
import { profilePhrases } from './phrases/profile.ts';
import { handOver } from './hand-over.ts';

const child = 'son|daughter|child|kid|beta|bete|beti|bachcha|bachche|bachchi|bacche|ladka|ladke|ladki|mulga|mulgi|mulala|mulila|mulache|mulanche|बेटा|बेटे|बेटी|बच्चा|बच्चे|बच्ची|लड़के|लड़की|मुलगा|मुलगी|मुलाला|मुलीला|मुलाचं|मुलीचं|मुलाचे|मुलीचे|मुलाचा|मुलीचा'; // prettier-ignore
const off =
  'hata|hatao|hatado|hatana|hataiye|hataye|hatva*|nikal|nikalo|nikaalo|nikaliye|nikal do|remove*|delete*|kadha|kadh|kaadha|kadhun|हटा|हटाओ|हटाइए|हटाना|निकाल|निकालो|निकालिए|काढा|काढून|काढ|वगळा|डिलीट';
const childOff = phrase(
  `(mera|mere|meri|my|our|hamara|hamare|hamari|maza|mazya|majha|majhya|majhi|मेरा|मेरे|मेरी|हमारे|हमारी|माझा|माझ्या|माझी) .. (${child}) .. (${off})|(remove|delete|take|drop) .. (my|our) (${child})|(${child}) .. (list|database|record|naam|nam|लिस्ट|सूची|नाम|यादीतून|नाव|लिस्टमधून) .. (${off})`,
);
const anyOff = phrase(`${off}|take .. off|withdraw*`);
/** Of these alone something else is meant. */
const part = phrase(
  'photo|photos|pic|pics|video|videos|number|height|age|umar|फोटो|फ़ोटो|नंबर|उम्र|वय|message*|मैसेज|मेसेज',
);

/** null when nothing is taken back. Comes before what hears "hatao" as a stop or as somebody in need. */
export async function serveWithdrawal(desk: Desk, text: string): Promise<string | null> {
  const { author } = desk.input;
  if (text.length > 100 || (author.role !== 'guardian' && author.role !== 'talent')) return null;
  if (takesConsentBack(text)) return takeBack(desk);
  const { line } = toSpoken(text);
  const named = names(author.children ?? [], text) && says(line, anyOff);
  if (says(line, part) || !(named || says(line, childOff))) return null;
  // Whose child it is only the office can tell.
  if (author.role === 'talent') return handOver(desk, 'human', text);
  return takeBack(desk);
}

async function takeBack(desk: Desk): Promise<string> {
  const outcome = await desk.call('give_consent', { answer: 'withdrawn' });
  if (!outcome.ok) return problem(desk, outcome.problem);
  const { child } = outcome.output as ConsentReport;
  return child === undefined ? profilePhrases[desk.input.language].declined : desk.say.notConsented(child);
}

/** In either script, with or without an ending. */
function names(children: readonly string[], text: string): boolean {
  const words = (text.match(/[\p{L}\p{M}]+/gu) ?? []).map(wordKey);
  return children.some((name) => words.some((word) => word.startsWith(wordKey(name.split(' ')[0] ?? name))));
}
