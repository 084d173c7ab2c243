/**
 * Around either brain: when a person writes whose own word somebody contradicts, the answer ends with one question about it,
 * once a dispute, and their yes or no settles it. Whatever else they say goes to the brain as always.
 */
import type { Answer, Brain, BrainInput, Focus } from '../brain/brain.ts';
import { disputePhrases } from '../brain/rules/phrases/disputes.ts';
import { isStopOrStart } from '../brain/rules/stops.ts';
import { asksForHuman } from '../handoff/words.ts';
import { askedKeys, type Dispute } from '../tools/disputes.ts';
import type { SafetyReader } from '../understanding/intent.ts';
import { commandOf } from '../understanding/intents/commands.ts';

const about = 'dispute.';
const yes =
  /^\s*(?:yes|yep|yeah|y|ok(?:ay)?|sure|correct|right|haan?|han|haanji|ji(?: haan)?|sahi(?: hai)?|bilkul|ho|hoy|barobar|हाँ|हां|जी(?: हाँ)?|सही(?: है)?|बिल्कुल|हो|होय|बरोबर)(?:[\s,]+(?:still|ab bhi|sahi hai|it is|अब भी|सही है|आहे|अजूनही))?[\s.!]*$/iu;
const no =
  /^\s*(?:no|nope|not any ?more|nahi+n?|nahi(?: hai)?|ab nahi|galat(?: hai)?|नहीं|अब नहीं|ग़लत|गलत|नाही|आता नाही)[\s.!]*$/iu;
/** Six lines at most, the question included. */
const mostLines = 5;

/** What the next words of the writer are read as, where the profile can be asked for it. */
const gaps: Partial<Record<Dispute['key'], string>> = {
  home_city: 'city', height: 'height', playing_age: 'playing_age', rate_floor: 'rate', languages: 'languages', skill: 'skills',
}; // prettier-ignore

export const withDisputes = (desk: Brain, safety: SafetyReader): Brain => ({
  name: desk.name,
  async answer(input, io) {
    const say = disputePhrases[input.language];
    const open = openDispute(input.focus);
    const text = input.said.map((said) => said.text).join('\n');
    if (open && (yes.test(text) || no.test(text))) {
      const holds = yes.test(text);
      const settled = await io.call('settle-dispute', 'settle_disputed', { factId: open.factId, holds });
      const what = say.what[open.key];
      // Of several children the next words would not say which one they are about.
      const gap = (input.author.children ?? []).length > 1 ? undefined : gaps[open.key];
      const asked = holds || !gap ? undefined : { about: `profile.${gap}` };
      if (settled.ok) {
        io.move({ asked });
        return { text: holds ? say.kept(what, open.value) : say.ended(what), by: 'rules' };
      }
    }
    const answer = await desk.answer(input, io);
    const asks = io.focus().asked;
    const askedNow = asks !== undefined && asks !== input.focus.asked;
    if (askedNow || !mayAsk(input, text, answer, safety)) return answer;
    const outcome = await io.call('ask-dispute', 'ask_disputed', {});
    const dispute = outcome.ok ? (outcome.output as Dispute | null) : null;
    if (!dispute) return answer;
    const question = say.ask(say.what[dispute.key], dispute.value, dispute.saidOn, dispute.about);
    io.move({ asked: { about: `${about}${dispute.key}.${dispute.factId}.${dispute.value}` } });
    return { ...answer, text: `${answer.text}\n${question}` };
  },
});

/** The question that was asked last, if it was one of these. */
function openDispute({ asked }: Focus): Pick<Dispute, 'factId' | 'key' | 'value'> | null {
  if (!asked?.about.startsWith(about)) return null;
  const [key = '', factId = '', ...value] = asked.about.slice(about.length).split('.');
  const known = askedKeys.find((one) => one === key);
  return known ? { key: known, factId, value: value.join('.') } : null;
}

/** Nobody is asked in a group, beside another question, when they want to be left alone, or when something is wrong. */
function mayAsk(input: BrainInput, text: string, answer: Answer, safety: SafetyReader): boolean {
  if (!input.disputed || input.chat === 'group' || input.author.child === true) return false;
  if (text === '' || commandOf(text) || isStopOrStart(text, input.author) || asksForHuman(text)) return false;
  if (answer.text === '' || /[?？]/u.test(answer.text) || answer.text.split('\n').length > mostLines) return false;
  if ((answer.choices ?? []).length > 0) return false;
  return safety(text, { persona: 'talent', where: 'typed' }).verdict === 'allow';
} // prettier-ignore
