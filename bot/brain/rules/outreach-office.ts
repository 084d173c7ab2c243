/** The office's side of outreach: whom to ask about dates, "bhej do", "ruk", what came back, texts to forward. */
import type { Prepared } from '../../outreach/check/prepare.ts';
import { sayRow } from '../../outreach/check/sheet.ts';
import { istDay, istTime } from '../../outreach/hours.ts';
import { outreachWords } from '../../outreach/words/index.ts';
import type { OutreachWords } from '../../outreach/words/words.ts';
import { orderChoice, type CheckPress } from '../../outreach/check/buttons.ts';
import type { CancelReport } from '../../tools/cancel-availability-check.ts';
import type { ForwardReport } from '../../tools/personal-links.ts';
import { canForward } from '../../tools/prepare-availability-check.ts';
import { nothingPrepared, type SentReport } from '../../tools/send-availability-check.ts';
import type { AvailabilityShown } from '../../tools/show-availability.ts';
import { asksAgain, asksForReplies, readAskPick } from '../../understanding/ask-words.ts';
import { shortDay } from '../../understanding/briefs/words.ts';
import { readGo, saysBareYes, saysDrop, saysGoAlone } from '../../understanding/go-words.ts';
import { readOneWish } from '../../understanding/pick-one.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import type { ToolOutcome } from '../brain.ts';
import { answer, lines, type Desk, type Served } from './desk.ts';

/** null when the text is about none of this. "Ruk" comes before every other reading of "stop". */
export async function serveOutreach(desk: Desk, text: string): Promise<Served | null> {
  const go = readGo(text);
  if (go === 'wait') {
    const held = await hold(desk, { drop: saysDrop(text) });
    if (held !== null) return held;
  }
  const { check } = desk.focus();
  if (go === 'send' && check && !(check.held && saysBareYes(text))) return send(desk);
  // A bare "bhej do" or "ruk" with nothing prepared: said as it is, so that nobody waits for what does not come.
  if (go !== null && saysGoAlone(text)) return answer(words(desk).nothingToSend);
  if (desk.focus().check && /^\s*(?:link|लिंक)\s*[.!]*\s*$/iu.test(text)) return forward(desk);
  if (readOneWish(text) === 'ask') {
    const { one } = desk.focus();
    return one ? prepare(desk, { who: [one] }) : answer(desk.say.whichOne);
  }
  const command = commandOf(text);
  if (command?.name === 'send') return desk.focus().check ? send(desk) : answer(words(desk).nothingToSend);
  if (command?.name === 'wait') return (await hold(desk, {})) ?? answer(words(desk).nothingToSend);
  if (command?.name === 'status') return status(desk);
  if (command && command.name !== 'ask') return null;
  if (asksAgain(text)) return prepare(desk, { again: true });
  const pick = readAskPick(text);
  if (pick) {
    const { shown, onShortlist } = desk.focus();
    // Nobody named: everybody on the shortlist is asked.
    const who = pick.all ? (onShortlist ? [] : shown) : [...pick.numbers.map(String), ...pick.names];
    return prepare(desk, who && who.length > 0 ? { who: who.slice(0, 20) } : {});
  }
  return asksForReplies(text) ? show(desk) : null;
}

/** A button of a check or of its sheet. */
export async function pressOutreach(
  desk: Desk,
  pressed: Exclude<CheckPress, { of: 'ask' }>,
): Promise<Served> {
  if (pressed.of === 'sheet') return show(desk, pressed.roleId);
  if (pressed.of === 'prepare') return prepare(desk, { roleId: pressed.roleId });
  const { checkId } = pressed;
  switch (pressed.press) {
    case 'send':
      return send(desk, checkId);
    case 'stop':
    case 'drop':
      return (
        (await hold(desk, { checkId, drop: pressed.press === 'drop' })) ?? answer(words(desk).nothingToSend)
      );
    case 'link':
      return forward(desk, checkId);
  }
}

const words = (desk: Desk): OutreachWords => outreachWords(desk.input.language);

async function prepare(
  desk: Desk,
  wanted: { who?: string[]; roleId?: string; again?: boolean },
): Promise<Served> {
  const outcome = await desk.call('prepare_availability_check', wanted);
  return outcome.ok ? sayPrepared(desk, outcome.output as Prepared) : answer(problem(desk, outcome));
}

function sayPrepared(desk: Desk, prepared: Prepared, before?: string): Served {
  const say = words(desk);
  const { to, cannot, texts } = prepared;
  const reasons = [...new Set(cannot.map(({ why, until }) => `${why} ${until ?? ''}`))].map((key) =>
    cannot.filter(({ why, until }) => `${why} ${until ?? ''}` === key),
  );
  const forwards = cannot.some(({ why }) => canForward(why));
  const templated = to.filter(({ template }) => template);
  const text = lines(
    before,
    to.length > 0
      ? `${say.prepared(prepared.role, to.length)} ${to.map(({ name, guardian }) => say.toWhom(name, guardian)).join(', ')}`
      : say.nobodyToAsk,
    ...reasons.map(
      ([first, ...rest]) =>
        first && say.cannot([first, ...rest].map(({ name }) => name).join(', '), first.why, first.until),
    ),
    templated.length > 0 && say.byTemplate(templated.map(({ name }) => name).join(', ')),
    ...texts.flatMap(({ name, text }) => [say.textFor(name), quoted(text)]),
    to.length > 0 && say.howToSend,
    forwards && say.howToForward,
  );
  const { checkId } = prepared;
  return answer(text, {
    choices: [
      ...(to.length > 0 ? [orderChoice(checkId, 'send', say.send)] : []),
      ...(forwards ? [orderChoice(checkId, 'link', say.link)] : []),
      ...(to.length > 0 ? [orderChoice(checkId, 'drop', say.drop)] : []),
    ],
  });
}

const quoted = (text: string): string => text.replace(/^/gm, '> ');

async function send(desk: Desk, checkId?: string): Promise<Served> {
  const say = words(desk);
  const outcome = await desk.call('send_availability_check', checkId ? { checkId } : {});
  if (!outcome.ok)
    return answer(outcome.problem === nothingPrepared ? say.nothingToSend : problem(desk, outcome));
  const report = outcome.output as SentReport;
  if (!report.sent) return sayPrepared(desk, report.again, say.changedSince);
  const at = new Date(report.sendAt);
  return answer(
    report.quiet
      ? say.goingAt(report.people, `${shortDay(istDay(at), desk.input.language)}, ${istTime(at)}`)
      : say.going(report.people, report.seconds),
    { choices: [orderChoice(report.checkId, 'stop', say.stop)] },
  );
}

/** null when there was nothing to hold back. */
async function hold(desk: Desk, which: { checkId?: string; drop?: boolean }): Promise<Served | null> {
  const say = words(desk);
  const outcome = await desk.call('cancel_availability_check', which);
  if (!outcome.ok) return null;
  const report = outcome.output as CancelReport;
  if (report.what === 'nothing') return null;
  if (report.what === 'kept') return answer(say.keptBack);
  if (report.what === 'dropped') return answer(say.dropped);
  return answer(report.gone === 0 ? say.held(report.held) : say.heldTooLate(report.held, report.gone));
}

async function show(desk: Desk, roleId?: string): Promise<Served> {
  const say = words(desk);
  const outcome = await desk.call('show_availability', roleId ? { roleId } : {});
  if (!outcome.ok) return answer(problem(desk, outcome));
  const { sheet } = outcome.output as AvailabilityShown;
  if (!sheet) return answer(say.noCheck);
  return answer(
    lines(
      say.sheet(sheet.role, sheet.counts),
      ...sheet.rows.map((row, i) => `${i + 1} ${sayRow(row, desk.input.language)}`),
    ),
  );
}

/** With nobody asked, `/status` is about the roles. */
async function status(desk: Desk): Promise<Served | null> {
  const outcome = await desk.call('show_availability', {});
  return outcome.ok && (outcome.output as AvailabilityShown).sheet ? show(desk) : null;
}

async function forward(desk: Desk, checkId?: string): Promise<Served> {
  const say = words(desk);
  const outcome = await desk.call('forward_texts', checkId ? { checkId } : {});
  if (!outcome.ok) return answer(problem(desk, outcome));
  const { texts } = outcome.output as ForwardReport;
  return answer(lines(...texts.flatMap(({ name, text }) => [say.forward(name), quoted(text)])));
}

function problem({ say }: Desk, outcome: Extract<ToolOutcome, { ok: false }>): string {
  if (outcome.problem.startsWith('there is no role')) return say.noRole;
  if (outcome.problem.startsWith('there is no tool')) return say.refused;
  return say.problem(outcome.problem);
}
