/** Tells what a first message wants, by rules: every cue that holds adds to its intent, the sender's side leans. */
import { intents, type Intent, type IntentReader, type Persona } from '../intent.ts';
import { says, toSpoken } from '../spoken.ts';
import { createNearest } from '../nearest.ts';
import { readStop } from '../stop-words.ts';
import { commandOf, type CommandName } from './commands.ts';
import { removes } from './concepts.ts';
import { cues } from './cues.ts';
import { remembers } from './deeds.ts';
import { examplesOf } from './examples.ts';
import { turnsAsked } from './turns-asked.ts';
import { turnsOfOneself } from './turns-of-oneself.ts';
import { turns } from './turns-of-phrase.ts';

const ofTalent: ReadonlySet<Intent> = new Set([
  'decline',
  'update_profile',
  'send_selftape',
  'confirm_audition',
  'ask_status',
  'ask_role_details',
  'payment_query',
  'what_do_you_know',
  'delete_my_data',
  'export_my_data',
  'opt_out',
  'report_safety',
]);
/** Mostly asked by talent, yet by the team too. */
const anyone: ReadonlySet<Intent> = new Set([
  'ask_status',
  'payment_query',
  'report_safety',
  'what_do_you_know',
  'ask_role_details',
  'opt_out',
  'export_my_data',
  'delete_my_data',
]);
const ofTeam: ReadonlySet<Intent> = new Set([
  'post_brief',
  'edit_brief',
  'find_talent',
  'show_shortlist',
  'shortlist_add',
  'shortlist_remove',
  'availability_check',
  'schedule_audition',
  'approve_candidate',
  'hold_candidate',
  'pass_candidate',
]);

const commands: Partial<Record<CommandName, Intent>> = {
  help: 'greeting_help', start: 'greeting_help', find: 'find_talent', brief: 'post_brief', show: 'show_shortlist',
  memory: 'what_do_you_know', forget: 'delete_my_data', stop: 'opt_out', export: 'export_my_data', status: 'ask_status',
}; // prettier-ignore

/** Only the opening of a long message is read: its purpose stands there. */
const longest = 2000;

export const readIntent: IntentReader = (text, { persona }) => {
  const command = commandOf(text);
  if (command) {
    if (command.name === 'shortlist')
      return { intent: command.numbers.length > 0 ? 'shortlist_add' : 'show_shortlist', confidence: 1 };
    return { intent: commands[command.name] ?? 'other', confidence: 1 };
  }
  const scores = scoresOf(text, persona);
  let best: Intent = 'other';
  let second = 0;
  for (const intent of intents) {
    if (intent === best) continue;
    if (scores[intent] > scores[best]) {
      second = scores[best];
      best = intent;
    } else second = Math.max(second, scores[intent]);
  }
  const top = scores[best];
  if (top < 0.6) return { intent: 'other', confidence: 0.3 };
  return {
    intent: best,
    confidence: Math.max(0.2, Math.min(0.95, 0.25 + 0.12 * top + 0.15 * (top - second))),
  };
};

/** Likeness to examples settles what the cues leave open; the sides are told apart, for they say "no" differently. */
const nearest = { talent: createNearest(examplesOf('talent')), team: createNearest(examplesOf('team')) };
const likenessWeight = 12;

/** Exported for inspection: the raw sums, before the best is chosen. */
export function scoresOf(text: string, persona: Persona): Record<Intent, number> {
  const { line, words } = toSpoken(text.slice(0, longest));
  const scores = Object.fromEntries(intents.map((intent) => [intent, 0])) as Record<Intent, number>;
  for (const intent of intents) {
    for (const { weight, all, none } of cues[intent])
      if (all.every((wanted) => says(line, wanted)) && !none?.some((unwanted) => says(line, unwanted)))
        scores[intent] += weight;
  }
  for (const [intent, weight, wanted] of [...turns, ...turnsOfOneself, ...turnsAsked])
    if (says(line, wanted)) scores[intent] += weight * 0.7;
  for (const intent of intents) if (scores[intent] > 0) scores[intent] += lean(intent, persona);
  const near = nearest[persona === 'talent' ? 'talent' : 'team'](text);
  for (const intent of intents) scores[intent] += likenessWeight * (near.get(intent) ?? 0);
  if (says(line, removes)) {
    scores.shortlist_add -= 2.5;
    // "Drop him, he got another show" shows nothing.
    if (scores.shortlist_remove > 3) scores.show_shortlist -= 1.5;
  }
  if (says(line, remembers)) scores.find_talent -= 1.5;
  if (readStop(text) !== null && scores.report_safety < 3) scores.opt_out += persona === 'talent' ? 5 : 3;
  if (words.length > 12 && persona !== 'talent') scores.post_brief += scores.post_brief > 2 ? 0.5 : 0;
  return scores;
}

function lean(intent: Intent, persona: Persona): number {
  if (persona === 'talent') return ofTeam.has(intent) ? -2.6 : ofTalent.has(intent) ? 0.4 : 0;
  if (anyone.has(intent)) return -0.4;
  if (ofTalent.has(intent)) return -2.2;
  if (
    persona === 'production' &&
    (intent === 'approve_candidate' || intent === 'hold_candidate' || intent === 'pass_candidate')
  )
    return 0.3;
  return ofTeam.has(intent) ? 0.2 : 0;
}
