/** The talent's side of outreach: an answer about dates, and the personal link they came with. */
import { sayDays, sayTerms } from '../../outreach/check/answer.ts';
import { isLinkToken } from '../../outreach/links.ts';
import { outreachWords } from '../../outreach/words/index.ts';
import type { AnswerReport } from '../../tools/answer-availability.ts';
import type { OpenedReport } from '../../tools/personal-links.ts';
import { daysText } from '../../understanding/briefs/summary.ts';
import { asksPayday } from '../../understanding/replies/question.ts';
import { readChanges } from '../../understanding/profiles/read-changes.ts';
import { commandOf } from '../../understanding/intents/commands.ts';
import { lines, type Desk } from './desk.ts';

/** null when there is no open question, or the words are not about one. */
export async function serveAnswer(desk: Desk): Promise<string | null> {
  if ((desk.input.openAsks ?? []).length === 0) return null;
  const outcome = await desk.call('answer_availability', {});
  return outcome.ok ? sayAnswer(desk, outcome.output as AnswerReport) : null;
}

/** What goes out of the talent's pocket or closet: then nothing is plain, whatever else the words say. */
const asksForMore =
  /\b(?:otp|upi|gpay|phonepe|paytm|deposit|regis\w*|security|token|account|card|link|photos?|pics?|video|nudes?|akel\w*|alone|room|hotel)\b|ओटीपी|डिपॉज़िट|रजिस्ट्रेशन|खाता|अकेल|एकट|फोटो|फ़ोटो|होटल|हॉटेल/iu;

/**
 * Whoever answers a question of ours with days or a price does business. "13 ko sirf 4 baje ke baad, rate 30k lagega" must
 * not be met as fraud, however its words weigh by themselves.
 */
export function isPlainAnswer(desk: Desk, text: string, sentAt: Date): boolean {
  if (asksForMore.test(text)) return false;
  return (desk.input.openAsks ?? []).some(({ asked }) => {
    const { availability, counterRateInr } = desk.readers.reply(text, { asked, sentAt });
    return counterRateInr !== null || Object.values(availability).some((answered) => answered !== 'unknown');
  });
}

/** "माझं मानधन १० हजार रोज": what somebody works for, told of themselves, is no demand of anybody's. */
export const tellsOwnRate = (text: string, sentAt: Date): boolean =>
  text.length <= 80 &&
  !asksForMore.test(text) &&
  readChanges(text, { at: sentAt }).some(({ key }) => key === 'rate_floor');

/** A button of a question: the tool reads from the store which. One that is closed, or somebody else's, does nothing. */
export async function pressAnswer(desk: Desk): Promise<string> {
  const outcome = await desk.call('answer_availability', {});
  if (!outcome.ok) return desk.say.refused;
  return sayAnswer(desk, outcome.output as AnswerReport) ?? desk.say.notUnderstoodTalent;
}

/** `/start a…`: the question that could not be sent; null when this is no link of ours. */
export async function serveLink(desk: Desk, text: string): Promise<string | null> {
  const command = commandOf(text);
  if (command?.name !== 'start' || !isLinkToken(command.argument)) return null;
  const outcome = await desk.call('open_link', { token: command.argument });
  if (!outcome.ok) return desk.say.refused;
  const { opened, text: question } = outcome.output as OpenedReport;
  if (!opened) return outreachWords(desk.input.language).linkGone;
  return question ?? desk.say.greetTalent(desk.input.author.name, desk.input.workspace.name);
}

function sayAnswer(desk: Desk, report: AnswerReport): string | null {
  const { language } = desk.input;
  const say = outreachWords(language);
  switch (report.kind) {
    case 'none':
      return null;
    case 'which':
      return say.whichCheck(
        report.of.map(({ role, talent, asked }) =>
          [
            role,
            report.of.some((other) => other.talent !== talent) && talent,
            daysText(asked.dates, language),
          ]
            .filter(Boolean)
            .join(' · '),
        ),
      );
    case 'ask-back':
      return ofChild(
        report,
        report.ask.asked.dates.length > 0
          ? say.askBack(daysText(report.ask.asked.dates, language))
          : say.askBackPlain,
      );
    case 'which-days':
      return ofChild(report, say.whichDays(daysText(report.ask.asked.dates, language)));
    case 'what-question':
      return ofChild(report, say.whatQuestion);
    case 'wrong-person':
      return say.wrongPerson;
    case 'consent':
      return ofChild(report, report.given ? say.kept : say.notKept);
    case 'passed-on':
      return say.passedOn([...new Set(report.of.map(({ talent }) => talent))].join(', '));
    case 'several':
      return lines(...report.of.map((one) => sayAnswer(desk, one)));
    case 'heard':
      return ofChild(report, sayHeard(desk, report));
  }
}

/** One phone may stand for several children: the one that is meant is named, and no other. */
function ofChild({ about }: AnswerReport, text: string): string {
  const child = about?.child ?? '';
  return child === '' || text.includes(child) ? text : `*${child}*\n${text}`;
}

function sayHeard(
  desk: Desk,
  { ask, answer, outcome, question, about }: Extract<AnswerReport, { kind: 'heard' }>,
): string {
  const { language } = desk.input;
  const say = outreachWords(language);
  const days = sayDays(answer, ask.asked, say, language);
  const terms = sayTerms(answer, say);
  const child = about?.child ? `${about.child}: ` : '';
  const heard =
    answer.interest === 'no'
      ? say.heardNo
      : outcome !== null || days !== ''
        ? say.heard(`${child}${days === '' ? say.heardInterest : days}`)
        : null;
  const payday = question === 'rate' && asksPayday(answer.question ?? '');
  const told = about && question && !payday ? fact(desk, question, about) : null;
  return (
    lines(
      // A bare question leaves the answer as it was: repeating it would read as if it had changed.
      question !== null && outcome === null ? null : heard,
      question === null && terms !== '' && say.terms(terms),
      question !== null && outcome !== null && terms !== '' && say.terms(terms),
      question !== null && (told ?? say.questionPassed),
    ) || desk.say.noted
  );
}

/** What the question itself told already may be said again; everything else is the office's to answer. */
function fact(
  desk: Desk,
  question: NonNullable<Extract<AnswerReport, { kind: 'heard' }>['question']>,
  about: NonNullable<AnswerReport['about']>,
): string | null {
  const say = outreachWords(desk.input.language);
  switch (question) {
    case 'role':
      return say.aboutRole(about.role, about.project, about.underNda);
    case 'rate':
      return about.pay && say.pay(about.pay);
    case 'location':
      return about.city && say.place(about.city);
    case 'usage':
      return about.usage && say.usage(about.usage);
    case 'other':
      return null;
  }
}
