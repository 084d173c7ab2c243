/** Deeds that need no weighing: who names one is heard at once. */
import type { Persona, SafetyReading } from '../intent.ts';
import { says, type Spoken } from '../spoken.ts';
import { baitAct, doubtAct, hurtAct, plainDealing } from './acts.ts';
import * as about from './concepts.ts';
import * as fraud from './fraud.ts';
import { asksOnly, scripted } from './fraud-reading.ts';
import * as harm from './harm.ts';
import { policy } from './harm-reading.ts';
import { relayed, toldOf } from './told.ts';
import { toll, tollOnCast } from './toll.ts';
import { verdictOf } from './verdict.ts';

/** A deed that needs no weighing. */
export function actReading(spoken: Spoken, persona: Persona): SafetyReading | null {
  const { line } = spoken;
  if (says(line, policy)) return null;
  const lived = says(line, about.powerful) && says(line, about.telling);
  if (says(line, hurtAct) && (!says(line, harm.onPage) || says(line, about.shaken) || lived))
    return verdictOf(spoken, 'harassment', 'flag_human', hurtAct);
  const bait =
    says(line, plainDealing) || scripted(line)
      ? null
      : baitAct(line, says(line, fraud.noFee) || (persona !== 'talent' && !says(line, relayed)));
  if (persona !== 'talent' && tollOnCast(line)) return verdictOf(spoken, 'scam', 'block_and_flag', toll);
  const doubt = doubtAct(line);
  if (doubt) return verdictOf(spoken, 'scam', 'flag_human', doubt);
  if (!bait || asksOnly(line)) return null;
  const told = toldOf(line) && !says(line, relayed);
  return verdictOf(spoken, 'scam', told ? 'flag_human' : 'block_and_flag', bait);
}
