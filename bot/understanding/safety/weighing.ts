/** What no rule names: words that add up, and the likeness of the whole to what was stopped before. */
import type { Persona, SafetyReading } from '../intent.ts';
import { phrase, says, type Spoken } from '../spoken.ts';
import { plainDealing, wayToWork } from './acts.ts';
import * as about from './concepts.ts';
import * as fraud from './fraud.ts';
import { ownLogin } from './fraud-reading.ts';
import * as harm from './harm.ts';
import { onlyShy, policy } from './harm-reading.ts';
import { likeness } from './likeness.ts';
import { harmlessOrder } from './order-reading.ts';
import { bracketed, wrapped } from './orders.ts';
import { relayed, toldOf } from './told.ts';
import { verdictOf } from './verdict.ts';
import { fraudPoints, harmPoints, heaviest, pryPoints } from './weights.ts';

/** Leans plainly to what is stopped rather than to plain business: the last look. */
export function likened(spoken: Spoken, where: 'typed' | 'carried', persona: Persona): SafetyReading | null {
  const { line } = spoken;
  if ([policy, ownLogin, plainDealing, wayToWork, fraud.noFee].some((wanted) => says(line, wanted)))
    return null;
  const near = likeness(spoken.text);
  if (near === null || near.sure < sureEnough) return null;
  if (near.kind === 'probe' && pryPoints(line) < 0.5) return null;
  // "Which projects are open": what somebody asks of their own desk; other offices' were looked for before.
  if (near.kind === 'probe' && persona !== 'talent' && (says(line, ownDesk) || looksUp(line))) return null;
  // "Haan ho jayega", "mere dost ne bataya aap casting karte ho": what was learnt of a few hundred lines is no evidence by
  // itself, and a desk that cries wolf over introductions lets the real case drown.
  if (near.kind === 'scam' && fraudPoints(line) < (near.sure < plainlyScam ? 1.5 : 0.5)) return null;
  if (near.kind === 'harassment' && (near.sure < plainlyHarm || harmPoints(line) < 0.3)) return null;
  if (near.kind === 'harassment' && (onlyShy(line) || says(line, harm.ofACharacter))) return null;
  // "Kitno ne haan bola", "raat ko hai": an office speaks of people and nights all day, and reports harm in words of weight.
  if (near.kind === 'harassment' && persona !== 'talent' && harmPoints(line) < 1.5) return null;
  // The office's own business sounds of money and people all day.
  if (near.kind === 'scam' && persona !== 'talent' && !asksOfTalent(line, persona)) return null;
  const told = toldOf(line);
  const carried = where === 'carried' || says(line, wrapped) || bracketed.test(spoken.text.slice(0, 4000));
  const verdict = {
    harassment: 'flag_human',
    scam: told || near.sure < verySure ? 'flag_human' : 'block_and_flag',
    probe: 'refuse',
    injection: carried ? 'treat_as_data' : 'refuse',
  } as const;
  return { verdict: verdict[near.kind], kind: near.kind, because: '' };
}
const ownDesk = phrase(
  'project|projects|role|roles|brief|briefs|shortlist|shortlists|audition|auditions|प्रोजेक्ट*|रोल|भूमिका*|शॉर्टलिस्ट*|ऑडिशन*|यादी|लिस्ट',
);
const lookUp = phrase(`
  (show|find|send|give|get|list|pull up|see|suggest) .. (girls?|boys?|men|women|kids?|children|actors?
    actress*|models?|talents?|artists?|dancers?|singers?|profiles?|faces|people|options|guys|ladies)
  (ladk*|ladki*|bachch*|mulga|mulgi|mulin*|muli|mule|aurat*|aadmi|log|kalakar*) .. (dikha*|bhej*|bata*
    dhund*|khoj*|dakhav*|pathv*|shodh*|sang*)
  (dikha*|dhund*|khoj*|dakhav*|shodh*) .. (ladk*|ladki*|bachch*|muli|mule|mulga|mulgi|log|kalakar*)
  (लड़क*|लड़कि*|बच्च*|औरत*|आदमी|कलाकार*|मुलगा|मुलगी|मुली|मुलं|मुले|नट*|लोग) .. (दिखा*|भेज*|बता*|ढूँढ*|खोज*|दाखव*|पाठव*|शोध*|सुचव*)
  (दिखा*|ढूँढ*|दाखव*|शोध*) .. (लड़क*|लड़कि*|बच्च*|कलाकार*|मुली|मुलं|मुले)
`);
/** An office looks for people all day; whoever asks for what is private of them was heard before. */
const looksUp = (line: string): boolean => says(line, lookUp) && pryPoints(line) < 2.5;
/** Below the second a person has a look and nobody is turned away. */
const sureEnough = 0.55;
const verySure = 0.75;
const plainlyScam = 0.73;
const plainlyHarm = 0.85;

/** What no rule names may still add up. Told of oneself it goes to a person, proposed to another it is blocked. */
export function weighed(spoken: Spoken, persona: Persona): SafetyReading | null {
  const { line } = spoken;
  if (says(line, policy) || says(line, harmlessOrder) || says(line, ownLogin)) return null;
  if (says(line, plainDealing)) return null;
  const [hurt, bait] = [harmPoints(line), fraudPoints(line)];
  if (bait >= 3 && bait > hurt - 1 && asksOfTalent(line, persona)) {
    const told = toldOf(line) && !says(line, relayed);
    return verdictOf(spoken, 'scam', told ? 'flag_human' : 'block_and_flag', heaviest(line, 'fraud'));
  }
  const played = says(line, harm.ofACharacter) && !says(line, harm.livedThrough);
  if (hurt >= 2.5 && !played && (persona !== 'casting' || hurt >= 3 || says(line, harm.livedThrough)))
    return verdictOf(spoken, 'harassment', 'flag_human', heaviest(line, 'harm'));
  if (pryPoints(line) >= (persona === 'talent' ? 3.2 : 3.5))
    return verdictOf(spoken, 'probe', 'refuse', heaviest(line, 'pry'));
  return null;
}

/** The office's own business is none of this unless something is to be asked of people. */
function asksOfTalent(line: string, persona: Persona): boolean {
  const deed = [fraud.favours, fraud.undressed, fraud.secrets, fraud.secretMeeting, fraud.hush].some(
    (wanted) => says(line, wanted),
  );
  const payment = says(line, about.paying) && (says(line, about.money) || says(line, fraud.feeForWork));
  if (persona === 'talent') return deed || payment;
  return says(line, relayed) && (deed || payment);
}
