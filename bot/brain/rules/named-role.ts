/** A role called by a word in the line itself: "pita ki list", "close Bindaas", "Boy ke liye 1,3 shortlist karo". */
import type { FindRoleReport, FoundRole } from '../../tools/find-role.ts';
import { asksForReplies, readAskPick } from '../../understanding/ask-words.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import { roleMentions, type RoleMention } from '../../understanding/role-mention.ts';
import type { Focus } from '../brain.ts';
import { act } from './act.ts';
import { closeRole } from './asides.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';

/** Tools that work on one role, and take the one talked about where none is named. */
const ofRole = new Set([
  'find_talent', 'show_talent', 'compare_talent', 'add_to_shortlist', 'remove_from_shortlist', 'trim_shortlist', 'undo_last', 'show_shortlist', 'give_verdict',
  'show_verdicts', 'take_back_verdict', 'close_role', 'edit_role', 'prepare_availability_check', 'show_availability',
]); // prettier-ignore

/** `line`: the wish is left to the others, on that role. Null when the text calls no role that there is. */
export type OnRole = { answer: Served } | { line: { desk: Desk; text: string } } | null;

export async function onNamedRole(desk: Desk, text: string, sentAt: Date): Promise<OnRole> {
  if (commandOf(text)) return null;
  const asked = new Map<string, FoundRole[]>();
  // With no list of people on the screen a number is one of the roles listed.
  const before = desk.focus();
  const { shown = [], rolesShown = [] } = before;
  const place = shown.length === 0 && rolesShown.length > 0 ? /^\s*(\d{1,2})\s*$/.exec(text)?.[1] : undefined;
  for (const mention of roleMentions(place ? `role ${place}` : text)) {
    if (mention.wish === 'rest' && !isWish(desk, mention.rest, sentAt)) continue;
    const changes = mention.wish !== 'people' && mention.wish !== 'shortlist';
    const key = `${mention.words} ${mention.wish} ${changes}`;
    const found = asked.get(key) ?? (await rolesCalled(desk, mention, changes));
    asked.set(key, found);
    const [role, other] = found;
    if (!role) continue;
    if (other) return { answer: answer(lines(desk.say.whichRole, ...found.map(sayRole))) };
    const there = onRole(desk, role, before);
    return mention.wish === 'rest'
      ? onList(desk, there, role, mention.rest, before)
      : { answer: answer(await serve(there, mention.wish, role)) };
  }
  // "5" to "which of the three?" is none of them, and nobody of a list that stood there before.
  return place ? { answer: answer(`${desk.say.whichRole} 1–${rolesShown.length}`) } : null;
}

/** "Chaayro", "Neil": nothing but the name of a project or a role. Null when it is none of these. */
export async function onBareName(desk: Desk, text: string): Promise<string | null> {
  const words = text.trim().replace(/[\s.!?।]+$/u, '');
  if (!/^[\p{L}\p{M}'’-]{3,24}(?: [\p{L}\p{M}'’-]{2,24}){0,2}$/u.test(words)) return null;
  const found = await rolesCalled(desk, { words, wish: 'people', rest: '' }, false);
  const [role, other] = found;
  if (!role) return null;
  return other
    ? lines(desk.say.whichRole, ...found.map(sayRole))
    : serve(onRole(desk, role, desk.focus()), 'people', role);
}

const sayRole = ({ title, project }: FoundRole, i: number): string =>
  `${i + 1} ${[title, project].filter(Boolean).join(' · ')}`;

async function rolesCalled(desk: Desk, { words, wish }: RoleMention, sure: boolean): Promise<FoundRole[]> {
  // Production looks at what was proposed, also where the role is over; the office looks for people.
  const looking = desk.input.author.role === 'production' && wish !== 'rest';
  const found = await desk.call('find_role', {
    words,
    sure,
    closed: wish === 'reopen' || wish === 'close' || looking,
  });
  return found.ok ? (found.output as FindRoleReport).roles : [];
}

/** The same desk with that role being talked about, for every tool that is called without one. */
function onRole(desk: Desk, { roleId, projectId }: FoundRole, before: Focus): Desk {
  const on = { roleId, projectId, ...(roleId === before.roleId ? {} : { onShortlist: true }) };
  return {
    ...desk,
    named: true,
    focus: () => ({ ...desk.focus(), ...on }),
    call: (name, input) =>
      desk.call(name, ofRole.has(name) ? { roleId, ...(input as Record<string, unknown>) } : input),
  };
}

/** Numbers are of the list that stands on the screen: of another role's they mean nobody here. */
async function onList(
  desk: Desk,
  there: Desk,
  role: FoundRole,
  text: string,
  { shownFor, roleId }: Focus,
): Promise<OnRole> {
  const picks = desk.readers.pickList(text) ?? [desk.readers.picks(text)];
  const numbered = picks.some((pick) => (pick?.numbers.length ?? 0) > 0 || pick?.allBut !== undefined);
  if (!numbered || role.roleId === (shownFor ?? roleId)) return { line: { desk: there, text } };
  return { answer: answer(lines(await serve(there, 'shortlist', role), desk.say.whichOne)) };
}

/** What is left beside the role is a pick, a question about dates or a correction; anything else was no talk of a role. */
function isWish(desk: Desk, rest: string, sentAt: Date): boolean {
  const { readers } = desk;
  if (readers.picks(rest) || readers.pickList(rest) || readAskPick(rest) || asksForReplies(rest)) return true;
  const { draft } = desk.focus();
  return draft !== undefined && readers.amend(draft as never, rest, { sentAt, at: 0 }).understood;
}

async function serve(
  desk: Desk,
  wish: Exclude<RoleMention['wish'], 'rest'>,
  { roleId, status, title, project }: FoundRole,
): Promise<string> {
  const production = desk.input.author.role === 'production';
  switch (wish) {
    case 'close':
    case 'reopen':
      return production ? desk.say.officeOnly : closeRole(desk, wish === 'close' ? 'closed' : 'open');
    case 'people':
      if (production || status === 'closed') return act(desk, { do: 'list', roleId });
      return lines(`*${title}*${project ? ` · ${project}` : ''}`, await act(desk, { do: 'find', roleId }));
    case 'shortlist':
      return act(desk, { do: 'list', roleId });
  }
}
