/** The readers that the rules brain works with. */
import type { RoleSpec } from '../../../matching/role.ts';
import { amendBrief } from '../../understanding/briefs/amend.ts';
import { nextQuestion } from '../../understanding/briefs/question.ts';
import { readBrief } from '../../understanding/briefs/read-brief.ts';
import { splitProjects } from '../../understanding/briefs/several-projects.ts';
import { roleSummary } from '../../understanding/briefs/summary.ts';
import type { IntentReader } from '../../understanding/intent.ts';
import { readIntent } from '../../understanding/intents/read-intent.ts';
import { readPickList, readPicks } from '../../understanding/picks.ts';
import { readReply } from '../../understanding/replies/read-reply.ts';
import { readSafety } from '../../understanding/safety/read-safety.ts';
import type { ListPick, Readers } from './desk.ts';

export const rulesReaders: Readers = {
  brief: readBrief,
  projects: splitProjects,

  amend(draft, text, context) {
    const amended = amendBrief(draft, text, context);
    const patches = new Map<number, Partial<RoleSpec>>();
    for (const { role, field, after } of amended.changes)
      if (field !== 'quotes') patches.set(role, { ...patches.get(role), [field]: after });
    return {
      draft: amended.draft,
      understood: amended.understood,
      unread: amended.unread ?? [],
      ...(amended.nobody === undefined ? {} : { nobody: amended.nobody }),
      ...(amended.unclearPay === undefined ? {} : { unclearPay: amended.unclearPay }),
      changed: [...patches].map(([role, patch]) => ({ role, patch })),
    };
  },

  question(reading, language) {
    const question = nextQuestion({ ...reading, language });
    return question ? { about: question.about, words: question.text } : null;
  },

  /** The role that people are shown for first; the others are named below it. */
  summary(reading, language, at = 0) {
    const role = reading.roles[at];
    return role ? roleSummary(role, { ...reading, language }) : '';
  },

  intent: readWish,
  safety: readSafety,
  picks: readPlaces,
  pickList: readPickList,
  reply: readReply,
};

/** No list is this long; whoever names more means ages, days or rupees. */
const lastPlace = 20;
const month = /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\b/i;

/** "Can we see more options": its words are no names. */
const wantsMore =
  /^\s*(?:please )?(?:(?:can|could|may|shall) (?:we|i|you|u) )?(?:please )?(?:see|have|get|show|send|share|give)(?: us| me)? (?:some |a few |any )?more(?: (?:options?|people|profiles?|faces|artists?|actors?|girls|boys|names))?(?: please| pls)?[\s?.!]*$/iu;

/** "25-30" and "12-13 dec" answer a question about ages or days: those are no places of a list. */
function readPlaces(text: string): ListPick | null {
  if (month.test(text)) return null;
  if (wantsMore.test(text)) return { action: 'more', numbers: [], names: [] };
  const pick = readPicks(text);
  const bare = !/\p{L}/u.test(text);
  return pick && bare && pick.numbers.some((place) => place > lastPlace) ? null : pick;
}

/** Also the bare words that the help names: "shortlist" alone wants to see it, since nobody is named to be put on it. */
function readWish(...[text, context]: Parameters<IntentReader>): ReturnType<IntentReader> {
  const said = readIntent(text, context);
  if (context.persona === 'talent') return said;
  if (/^\s*(?:open )?roles\s*[?.!]*\s*$/i.test(text)) return { ...said, intent: 'ask_status', confidence: 1 };
  const nobody = text.trim().split(/\s+/).length <= 3 && readPlaces(text) === null;
  return said.intent === 'shortlist_add' && nobody ? { ...said, intent: 'show_shortlist' } : said;
}
