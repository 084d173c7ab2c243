/** The office and the people who wait for a human: taking over, handing back, who waits, and where the office is told. */
import { moodWords } from '../../handoff/mood-words.ts';
import { reasonWords } from '../../handoff/reason-words.ts';
import { readBack, readTake } from '../../handoff/words.ts';
import type { BackReport } from '../../tools/hand-back.ts';
import type { HandOffsReport } from '../../tools/list-hand-offs.ts';
import type { TakeReport } from '../../tools/take-over.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import { problem } from './act.ts';
import { lines, type Desk } from './desk.ts';

/** null when the text is about none of this. */
export async function serveHandOff(desk: Desk, text: string): Promise<string | null> {
  const command = commandOf(text);
  switch (command?.name) {
    case 'take':
      return take(desk, command.argument ? { who: command.argument } : {});
    case 'back':
      return back(desk, {});
    case 'handoffs':
      return list(desk, command.argument);
    case undefined:
      break;
    default:
      return null;
  }
  const wish = readTake(text);
  if (wish) return take(desk, wish.who ? { who: wish.who } : {});
  return readBack(text) ? back(desk, {}) : null;
}

export const answerHandOff = (
  desk: Desk,
  { action, handOffId }: { action: 'take' | 'back'; handOffId: string },
): Promise<string> => (action === 'take' ? take(desk, { handOffId }) : back(desk, { handOffId }));

async function take(desk: Desk, which: { handOffId?: string; who?: string }): Promise<string> {
  const outcome = await desk.call('take_over', which);
  if (!outcome.ok) return problem(desk, outcome.problem);
  const { name, settling, mood } = outcome.output as TakeReport;
  return lines(
    settling ? desk.say.takingOver(name) : desk.say.youHave(name),
    moodWords(mood, desk.input.language),
  );
}

async function back(desk: Desk, which: { handOffId?: string }): Promise<string> {
  const outcome = await desk.call('hand_back', which);
  return outcome.ok ? desk.say.gaveBack((outcome.output as BackReport).name) : problem(desk, outcome.problem);
}

async function list(desk: Desk, argument: string): Promise<string> {
  const { say } = desk;
  const place = /^(?:here|yahan|यहाँ|यहां|इथे)$/iu.test(argument)
    ? 'here'
    : /^(?:anywhere|everywhere|off)$/iu.test(argument)
      ? 'anywhere'
      : null;
  const outcome = await desk.call('list_hand_offs', place ? { place } : {});
  if (!outcome.ok) return problem(desk, outcome.problem);
  const report = outcome.output as HandOffsReport;
  const { language } = desk.input;
  const line = (one: HandOffsReport['waiting'][number], i: number): string =>
    [
      `${i + 1} ${one.name}`,
      one.role,
      one.channel,
      one.grave
        ? `*${reasonWords(one.why, one.child, language)}*`
        : reasonWords(one.why, one.child, language),
      `${one.minutes} min`,
      moodWords(one.mood, language),
      one.holder,
    ]
      .filter(Boolean)
      .join(' · ');
  return lines(
    report.place === 'here' && say.officeIsHere,
    report.place === 'anywhere' && say.officeIsAnywhere,
    report.waiting.length === 0 ? say.nobodyWaits : say.waitForHuman(report.waiting.length),
    ...report.waiting.map(line),
    report.colleagues.length > 0 && say.colleaguesWait,
    ...report.colleagues.map(line),
  );
}
