/** A whole brief, a correction of the one talked about, or a plain wish that only its kind tells: what is left when no narrower reader knew the line. */
import type { BriefReading } from '../../understanding/brief.ts';
import { looksForAnother, saysMoreOf } from '../../understanding/briefs/new-or-edit.ts';
import { act } from './act.ts';
import { amendBrief, takeBriefs } from './brief.ts';
import { greeting } from './commands.ts';
import type { Desk, Served } from './desk.ts';
import { handOver } from './hand-over.ts';

/** Null when the text is none of them. */
export async function serveBriefOrWish(
  desk: Desk,
  text: string,
  sentAt: Date,
): Promise<Served | string | null> {
  const { readers } = desk;
  const production = desk.input.author.role === 'production';
  const { intent, confidence } = readers.intent(text, { persona: production ? 'production' : 'casting' });
  // A correction of the draft reads like a tiny brief, so it is tried first unless a whole new brief came.
  const reading = readers.brief(text, { sentAt });
  const draft = desk.focus().draft as BriefReading | undefined;
  const whole =
    reading.roles.length > 0 &&
    !(draft && saysMoreOf(text, reading, draft)) &&
    (intent === 'post_brief' || text.length > 120 || !draft || isAnother(desk, text, reading));
  if (!whole) {
    const amended = await amendBrief(desk, text, sentAt);
    if (amended) return amended;
  }
  if (reading.roles.length > 0) return takeBriefs(desk, text, reading, sentAt);
  if (confidence < 0.5) return null;
  switch (intent) {
    case 'show_shortlist':
      return act(desk, { do: 'list' });
    case 'find_talent':
      return act(desk, { do: 'find' });
    case 'ask_status':
      return act(desk, { do: 'roles' });
    case 'human_handoff':
      return handOver(desk, 'human', text);
    case 'greeting_help':
    case 'smalltalk':
      return greeting(desk);
    default:
      return null;
  }
}

/** Null where it looks for nobody, or for a role that stands. */
export async function serveAnother(desk: Desk, text: string, sentAt: Date): Promise<Served | null> {
  const draft = desk.focus().draft as BriefReading | undefined;
  const another = draft ? looksForAnother(text, draft) : null;
  const sought = another === null ? null : desk.readers.brief(another, { sentAt });
  return sought && sought.roles.length > 0 ? takeBriefs(desk, text, sought, sentAt) : null;
}

/** "A girl under 18 too" of a role for a man: somebody else is wanted beside him, and he stays as he is. */
function isAnother(desk: Desk, text: string, { roles: [said] }: BriefReading): boolean {
  const focus = desk.focus();
  const { roles = [] } = (focus.draft ?? {}) as Partial<BriefReading>;
  const role = roles[Math.max(0, focus.draftRoleIds?.indexOf(focus.roleId ?? '') ?? 0)];
  if (!said?.playingAge || said.gender === 'any' || !role || role.gender === 'any') return false;
  return said.gender !== role.gender && /^\s*(?:(?:and|also|plus|aur|ani|और|आणि)\s+)?(?:an?|one|ek|एक)\s/iu.test(text);
} // prettier-ignore
