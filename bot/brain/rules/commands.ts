/** The commands of staff: every wish that can be typed in words has one ("/pass 2 too young", "/relax 10"). */
import { commandOf } from '../../understanding/intents/commands.ts';
import { act } from './act.ts';
import { amendBrief, takeBriefs } from './brief.ts';
import type { Desk } from './desk.ts';
import { handOver } from './hand-over.ts';
import { actionOf } from './list-picks.ts';
import { tellProfile } from './profile.ts';
import { wantedMore } from './relax.ts';
import { serveVerdicts } from './verdicts.ts';
import { serveWhom } from './whom.ts';

/** Null when the text is no command. */
export function serveCommand(desk: Desk, text: string, sentAt: Date): Promise<string> | null {
  const command = commandOf(text);
  return command ? run(desk, command.name, command.argument, sentAt) : null;
}

export const greeting = ({ say, input: { author } }: Desk): string =>
  author.role === 'production'
    ? `${say.greetProduction(author.name)}\n${say.helpProduction}`
    : `${say.greetOffice(author.name)}\n${say.helpOffice}`;

async function run(desk: Desk, name: string, argument: string, sentAt: Date): Promise<string> {
  const { say } = desk;
  const who = argument.split(/[,\s]+/).filter(Boolean);
  switch (name) {
    case 'find':
    case 'brief': {
      if (argument === '') return act(desk, { do: 'find' });
      const reading = desk.readers.brief(argument, { sentAt });
      return reading.roles.length > 0
        ? (await takeBriefs(desk, argument, reading, sentAt)).text
        : say.notUnderstoodOffice;
    }
    case 'more':
      return act(desk, { do: 'more' });
    case 'relax':
      return act(desk, { do: 'relax', ...wantedMore(argument) });
    case 'edit':
      return (await amendBrief(desk, argument, sentAt))?.text ?? say.whatToChange;
    case 'remove':
      return who.length > 0 ? act(desk, { do: 'remove', who }) : say.whichOne;
    case 'approve':
    case 'hold':
    case 'pass':
      return decide(desk, name, argument);
    case 'undo':
      return (await serveVerdicts(desk, `undo ${argument}`)) ?? say.whichOne;
    case 'verdicts':
      return (await serveVerdicts(desk, 'my verdicts')) ?? say.noRole;
    case 'shortlist':
      return who.length > 0 ? act(desk, { do: 'add', who }) : act(desk, { do: 'list' });
    case 'show':
      return who.length > 0 ? act(desk, { do: 'show', who }) : act(desk, { do: 'list' });
    case 'why':
      return who.length > 0 ? act(desk, { do: 'why', who }) : say.whichOne;
    case 'human':
      return handOver(desk, 'human', argument || '/human');
    case 'profile':
      return argument === '' ? say.whichOne : tellProfile(desk, argument);
    case 'status':
    case 'roles':
      return act(desk, { do: 'roles' });
    default:
      return greeting(desk);
  }
}

/** "/pass 2,3 too young": places first, or one name, then the reason. */
async function decide(desk: Desk, verdict: 'approve' | 'hold' | 'pass', argument: string): Promise<string> {
  const [, places, rest] = /^((?:\d{1,2}[\s,]*)+)(.*)$/s.exec(argument) ?? [];
  if (places === undefined) {
    if (argument === '') return desk.say.whichOne;
    const everybody = await serveWhom(desk, `${verdict} ${argument}`);
    if (everybody !== null) return everybody;
    const named = desk.readers.picks(`${verdict} ${argument}`);
    const wish = named?.action === verdict && named.names.length > 0 ? actionOf(desk, named) : null;
    return act(desk, wish ?? { do: verdict, who: [argument.slice(0, 80)] });
  }
  const reason = rest?.trim() ?? '';
  const who = places.split(/[\s,]+/).filter(Boolean);
  return act(desk, { do: verdict, who, ...(reason === '' ? {} : { reason }) });
}
