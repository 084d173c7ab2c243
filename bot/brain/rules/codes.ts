/** Codes in the conversation: made with "/invite …" and "/link", used with "/join", ended with "/unlink"; and "/contact". */
import type { CodeReport } from '../../tools/make-code.ts';
import type { ContactReport } from '../../tools/show-contact.ts';
import type { UnlinkReport } from '../../tools/unlink-accounts.ts';
import { tooManyCodes, wrongCode, type JoinReport } from '../../tools/use-code.ts';
import { readCode } from '../../people/codes.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import { problem } from './act.ts';
import { lines, type Desk } from './desk.ts';

/** null when the text is about none of this. */
export async function serveCodes(desk: Desk, text: string): Promise<string | null> {
  const typed = /^\s*join\s+([\w –—-]{8,20})\s*[.!]?\s*$/i.exec(text)?.[1];
  if (typed && readCode(typed)) return use(desk, typed);
  const command = commandOf(text);
  switch (command?.name) {
    case 'join':
      return command.argument ? use(desk, command.argument) : desk.say.howToJoin;
    case 'start':
      // A deep link carries the code behind "/start".
      return readCode(command.argument) ? use(desk, command.argument) : null;
    case 'link':
      return command.argument ? use(desk, command.argument) : make(desk, { for: 'myself' });
    case 'unlink': {
      const outcome = await desk.call('unlink_accounts', {});
      return outcome.ok
        ? desk.say.unlinked((outcome.output as UnlinkReport).ended)
        : problem(desk, outcome.problem);
    }
    case 'contact':
      return contact(desk, command.argument);
    case 'invite':
      return invite(desk, command.argument);
    default:
      return null;
  }
}

/** "/invite casting", "/invite admin", "/invite production to Nightfall", "/invite guardian of Riya"; a name is somebody else's. */
async function invite(desk: Desk, argument: string): Promise<string | null> {
  const [, role, rest] =
    /^(casting|admin|production|viewer|guardian|parent)\b\s*(?:(?:to|for|of|on)\s+)?(.*)$/is.exec(argument) ??
    [];
  if (!role) return null;
  const words = rest?.trim() ?? '';
  switch (role.toLowerCase()) {
    case 'casting':
      return make(desk, { for: 'casting' });
    case 'admin':
      return make(desk, { for: 'admin' });
    case 'guardian':
    case 'parent':
      return words ? make(desk, { for: 'guardian', child: words }) : desk.say.whichOne;
    default:
      return make(desk, {
        for: 'production',
        ...(words ? { project: words } : {}),
        as: role.toLowerCase() === 'viewer' ? 'viewer' : 'approver',
      });
  }
}

async function make(desk: Desk, wanted: Record<string, string>): Promise<string> {
  const outcome = await desk.call('make_code', wanted);
  if (!outcome.ok) return problem(desk, outcome.problem);
  const { code, for: who, what } = outcome.output as CodeReport;
  return who === 'myself' ? desk.say.linkCode(code) : desk.say.inviteCode(code, what ?? who);
}

async function use(desk: Desk, code: string): Promise<string> {
  const { say } = desk;
  const outcome = await desk.call('use_code', { code: code.slice(0, 40) });
  if (!outcome.ok)
    return outcome.problem === wrongCode
      ? say.wrongCode
      : outcome.problem === tooManyCodes
        ? say.tooManyCodes
        : problem(desk, outcome.problem);
  const joined = outcome.output as JoinReport;
  switch (joined.as) {
    case 'project':
      return say.joinedProject(joined.title);
    case 'guardian':
      return say.askConsent(joined.child);
    case 'linked':
      return say.linked(joined.channel);
    default:
      return say.joinedAs(joined.as);
  }
}

export async function contact(desk: Desk, who: string): Promise<string> {
  if (who === '') return desk.say.whichOne;
  const outcome = await desk.call('show_contact', { who: who.slice(0, 80) });
  if (!outcome.ok) return problem(desk, outcome.problem);
  const { name, contacts } = outcome.output as ContactReport;
  return contacts.length === 0
    ? desk.say.noContact(name)
    : lines(`*${name}*`, ...contacts.map((one) => `- ${one}`));
}
