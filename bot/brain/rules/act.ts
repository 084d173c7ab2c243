/** One action on lists and roles, whether it was pressed, commanded or typed. */
import { groupUnbound } from '../../tools/groups.ts';
import type { FindReport } from '../../tools/find-talent.ts';
import type { ShortlistReport } from '../../tools/change-shortlist.ts';
import type { CloseReport } from '../../tools/close-role.ts';
import type { VerdictReport } from '../../tools/give-verdict.ts';
import type { RolesReport } from '../../tools/list-roles.ts';
import type { ShortlistShown } from '../../tools/show-shortlist.ts';
import type { ShowReport } from '../../tools/show-talent.ts';
import type { Desk } from './desk.ts';
import * as report from './report.ts';

export type Action =
  | { do: 'find' | 'more'; roleId?: string; offset?: number }
  /** `adds`: how many more people are wanted. */
  | { do: 'relax'; roleId?: string; adds?: number }
  | {
      do: 'add' | 'remove' | 'show' | 'why' | 'approve' | 'hold' | 'pass';
      who: string[];
      roleId?: string;
      reason?: string;
    }
  | { do: 'list' | 'reopen'; roleId?: string }
  /** Those who no longer fit, or `everybody`. */
  | { do: 'trim'; roleId?: string; everybody?: true }
  | { do: 'roles' };

export async function act(desk: Desk, action: Action): Promise<string> {
  const { say, input } = desk;
  const told = { say, language: input.language };
  const role = 'roleId' in action && action.roleId ? { roleId: action.roleId } : {};
  switch (action.do) {
    case 'find':
    case 'more': {
      const offset = action.offset ?? (action.do === 'more' ? (desk.focus().offset ?? 0) : 0);
      const outcome = await desk.call('find_talent', { ...role, offset });
      return outcome.ok ? report.found(told, outcome.output as FindReport) : problem(desk, outcome.problem);
    }
    case 'relax': {
      const outcome = await desk.call('find_talent', {
        ...role,
        relax: true,
        ...(action.adds ? { adds: Math.min(action.adds, 100) } : {}),
      });
      return outcome.ok ? report.relaxed(told, outcome.output as FindReport) : problem(desk, outcome.problem);
    }
    case 'add': {
      const outcome = await desk.call('add_to_shortlist', { ...role, who: action.who });
      return outcome.ok
        ? report.added(say, outcome.output as ShortlistReport)
        : problem(desk, outcome.problem);
    }
    case 'remove': {
      const outcome = await desk.call('remove_from_shortlist', { ...role, who: action.who });
      return outcome.ok
        ? report.removed(say, outcome.output as ShortlistReport)
        : problem(desk, outcome.problem);
    }
    case 'show':
    case 'why': {
      const outcome = await desk.call('show_talent', { ...role, who: action.who.slice(0, 3) });
      return outcome.ok ? report.sheet(told, outcome.output as ShowReport) : problem(desk, outcome.problem);
    }
    case 'approve':
    case 'hold':
    case 'pass': {
      const outcome = await desk.call('give_verdict', {
        ...role,
        who: action.who,
        verdict: action.do,
        ...(action.reason === undefined ? {} : { reason: action.reason }),
      });
      return outcome.ok
        ? // Why somebody was passed on is nothing for a channel in which others read along.
          report.verdict(
            say,
            outcome.output as VerdictReport,
            desk.input.chat === 'private' ? action.reason : undefined,
          )
        : problem(desk, outcome.problem);
    }
    case 'list': {
      const outcome = await desk.call('show_shortlist', role);
      return outcome.ok
        ? report.shortlist(say, outcome.output as ShortlistShown)
        : problem(desk, outcome.problem);
    }
    case 'trim': {
      const outcome = await desk.call('trim_shortlist', {
        ...role,
        ...(action.everybody ? { everybody: true } : {}),
      });
      if (!outcome.ok) return problem(desk, outcome.problem);
      const trimmed = outcome.output as ShortlistReport;
      if (trimmed.changed.length > 0) return report.removed(say, trimmed);
      return action.everybody ? say.shortlistEmpty(trimmed.role) : say.okay;
    }
    case 'reopen': {
      const outcome = await desk.call('close_role', { ...role, status: 'open' });
      return outcome.ok ? say.roleOpen((outcome.output as CloseReport).role) : problem(desk, outcome.problem);
    }
    case 'roles': {
      const outcome = await desk.call('list_roles', {});
      return outcome.ok ? report.roles(say, outcome.output as RolesReport) : problem(desk, outcome.problem);
    }
  }
}

/** The commonest refusals have words of their own; the rest is said as the tool said it. */
export function problem({ say, input }: Desk, words: string): string {
  // Who is shown lists gives no brief: the roles are named to them.
  if (words.startsWith('there is no role'))
    return input.author.role === 'production' ? `${say.whichRole} "roles"` : say.noRole;
  if (words === groupUnbound) return say.groupUnbound;
  // A button of somebody else's, or a forged one: the name of the tool is nobody's business.
  if (words.startsWith('there is no tool'))
    return input.author.role === 'production' ? say.officeOnly : say.refused;
  return say.problem(words);
}
