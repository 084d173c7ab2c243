/** Letting people in, in the conversation: "invite Meera to Nightfall", "/invite Meera", "/bind Nightfall". */
import type { BindReport } from '../../tools/bind-group.ts';
import type { InviteReport } from '../../tools/invite-to-project.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import { problem } from './act.ts';
import type { Desk } from './desk.ts';

const name = String.raw`([\p{L}\p{M}][\p{L}\p{M}' .-]{1,60}?)`;
const project = String.raw`["“']?(\S.{0,150}?)["”']?`;
const invites: readonly RegExp[] = [
  new RegExp(String.raw`^\s*(?:please )?invite ${name}(?: (?:to|for|on|into) (?:the )?(?:project )?${project})?[\s.!]*$`, 'iu'),
  new RegExp(String.raw`^\s*${name} ko (?:${project} (?:mein|me|par|pe) )?(?:invite|add) (?:kar(?:o|na|iye|do| do)?|kijiye)[\s.!]*$`, 'iu'),
  new RegExp(String.raw`^\s*${name} को (?:${project} (?:में|पर) )?(?:इनवाइट|आमंत्रित|बुलाओ|जोड़)(?: ?(?:करो|कीजिए|करें|कर दो|दो|िए))?[\s.!।]*$`, 'u'),
  new RegExp(String.raw`^\s*${name}ला (?:${project} ?(?:मध्ये|साठी|वर) )?(?:इनवाइट|आमंत्रित|बोलाव|जोड)(?: ?(?:करा|कर|ा))?[\s.!]*$`, 'u'),
]; // prettier-ignore
/** The longer reading first: of "uninvite Rohit Prod from Chaayro" the name ends before "from". */
const uninvites: readonly RegExp[] = [
  new RegExp(String.raw`^\s*(?:please )?(?:uninvite|remove access of|revoke) ${name} (?:from|of|on) (?:the )?(?:project )?${project}[\s.!]*$`, 'iu'),
  new RegExp(String.raw`^\s*(?:please )?(?:uninvite ${name}|(?:take|remove) ${name} (?:off|out of|from) (?:the )?project(?: ${project})?)[\s.!]*$`, 'iu'),
  new RegExp(String.raw`^\s*${name} ko ${project} se uninvite (?:karo|kar do)[\s.!]*$`, 'iu'),
]; // prettier-ignore

/** null when the text is about none of this. */
export async function servePeople(desk: Desk, text: string): Promise<string | null> {
  const command = commandOf(text);
  if (command?.name === 'bind') return bind(desk, command.argument);
  const wish = command ? (command.name === 'invite' ? readArgument(command.argument) : null) : readWish(text);
  if (!wish) return command?.name === 'invite' ? desk.say.howToInvite : null;
  const outcome = await desk.call('invite_to_project', wish);
  if (!outcome.ok) return problem(desk, outcome.problem);
  const { name: who, project: title, now, changed } = outcome.output as InviteReport;
  if (now === 'nobody') return desk.say.uninvited(who, title, changed);
  return desk.say.invited(who, title, now);
}

type Wish = { who: string; project?: string; as?: 'viewer' | 'nobody' };

function readWish(text: string): Wish | null {
  if (text.length > 250) return null;
  for (const [i, pattern] of uninvites.entries()) {
    const gone = pattern.exec(text);
    if (!gone) continue;
    return wishOf(gone[1] ?? gone[2], i === 1 ? gone[3] : gone[2], 'nobody');
  }
  for (const pattern of invites) {
    const match = pattern.exec(text);
    if (match) return wishOf(match[1], match[2]);
  }
  return null;
}

/** "/invite Meera", "/invite Meera to Nightfall", "/invite Meera viewer". */
function readArgument(argument: string): Wish | null {
  const viewer = /\s+(?:as (?:a )?)?viewer\s*$/i;
  const [, who, title] =
    /^(.+?)(?:\s+(?:to|for|on)\s+(.+))?$/iu.exec(argument.replace(viewer, '').trim()) ?? [];
  return wishOf(who, title, viewer.test(argument) ? 'viewer' : undefined);
}

const wishOf = (who: string | undefined, title: string | undefined, as?: Wish['as']): Wish | null =>
  who === undefined
    ? null
    : { who: who.trim(), ...(title === undefined ? {} : { project: title.trim() }), ...(as ? { as } : {}) };

async function bind(desk: Desk, argument: string): Promise<string> {
  const close = /^(?:off|close|nothing|none)$/i.test(argument);
  const outcome = await desk.call('bind_group', close ? { close } : argument ? { project: argument } : {});
  if (!outcome.ok) return problem(desk, outcome.problem);
  const { project: title } = outcome.output as BindReport;
  return title === null ? desk.say.groupClosed : desk.say.groupBound(title);
}
