/**
 * A reply to a question about dates: what it says, and what follows: the sheet, the facts that
 * matching filters by, the ladder, and word to whoever asked. The author is as the channel proved them: nobody answers for
 * somebody else, whatever the words claim.
 */
import type { Matching } from '../../../matching/matching.ts';
import type { Tx } from '../../../prisma/client.ts';
import { toJsonb } from '../../../prisma/jsonb.ts';
import type { ReplyReading } from '../../understanding/reply.ts';
import { readReply } from '../../understanding/replies/read-reply.ts';
import { saysNoAds } from '../../understanding/replies/no-ads.ts';
import { later } from '../hours.ts';
import { stopFor } from '../opt-out.ts';
import { outcomeOf, saysSomething, withReply, type AskAnswer, type Outcome } from './answer.ts';
import type { AnswerPress } from './buttons.ts';
import { keepFacts, keepNoAds, type FactDeps } from './facts.ts';
import { newsDue, newsSettlesMs } from './letters.ts';
import {
  chosenOf,
  listed,
  narrowed,
  openAsks,
  quotedAsk,
  type AskRow,
  type OpenAsk,
  type Pending,
} from './open-asks.ts';
import { neededFor } from './sheet.ts';

export type Said = { messageId: string; text: string; sentAt: Date };

export type ReplyOutcome =
  /** Not about any question: everything else may read it. */
  | { kind: 'none' }
  | { kind: 'which'; of: OpenAsk[] }
  | { kind: 'ask-back' | 'which-days' | 'what-question'; ask: OpenAsk }
  | { kind: 'wrong-person' }
  /** Whether their profile may be kept: said by the button of a question, which nobody else has. */
  | { kind: 'consent'; ask: OpenAsk; given: boolean }
  /** They were asked once which is meant, and it is still not plain: a person reads it. */
  | { kind: 'passed-on'; of: OpenAsk[] }
  /** "Both": the same words answer every question of the list. */
  | { kind: 'several'; of: ReplyOutcome[] }
  | {
      kind: 'heard';
      ask: OpenAsk;
      answer: AskAnswer;
      outcome: Outcome | null;
      question: ReplyReading['question'];
    };

export type Replying = {
  workspaceId: string;
  personId: string;
  said: readonly Said[];
  press: { askId: string; press: AnswerPress } | null;
  pending: Pending | null;
  /** The bot asked what they would like to know: their next words are that question. */
  awaits: { askId: string; what: 'question' | 'days' } | null;
  now: Date;
  newId: () => string;
};

export type ReplyDeps = FactDeps & { matching: Pick<Matching, 'moveTo' | 'setConsent'> };

/** When everybody answered: long enough for a second thought. */
const lastWordMs = 45_000;

export async function takeReply(tx: Tx, deps: ReplyDeps, reply: Replying): Promise<ReplyOutcome> {
  const open = await openAsks(tx, reply.personId, reply.now);
  if (open.length === 0) return { kind: 'none' };
  if (reply.press) return takePress(tx, deps, reply, open, reply.press);
  const text = textOf(reply.said);
  const last = reply.said.at(-1);
  if (text === '' || !last) return { kind: 'none' };
  const chosen = chosenOf(text, reply.pending, open);
  if (chosen && reply.pending)
    return read(tx, deps, reply, chosen, await wordsOf(tx, reply, reply.pending.messageIds), 'chosen');
  if (reply.pending && saysEach.test(text)) {
    const words = await wordsOf(tx, reply, reply.pending.messageIds);
    const of: ReplyOutcome[] = [];
    for (const ask of listed(reply.pending, open)) of.push(await read(tx, deps, reply, ask, words, 'chosen'));
    return { kind: 'several', of };
  }
  const awaited = open.find((ask) => ask.askId === reply.awaits?.askId);
  if (awaited && reply.awaits?.what === 'question') return takeQuestion(tx, reply, awaited, text);
  const quoted = await quotedAsk(
    tx,
    reply.said.map(({ messageId }) => messageId),
    open,
  );
  const likely = quoted ? [quoted] : awaited ? [awaited] : narrowed(text, open);
  const [only] = likely;
  if (only && likely.length === 1)
    return read(tx, deps, reply, only, reply.said, quoted ? 'quoted' : 'meant');
  const first = likely[0] ?? open[0];
  if (!first) return { kind: 'none' };
  const reading = readReply(text, { asked: first.asked, sentAt: last.sentAt });
  if (reading.speaker === 'wrong_person') return wrongPerson(tx, reply);
  if (!saysSomething(reading) && !reading.clarify) return { kind: 'none' };
  const of = likely.length > 0 ? likely : open;
  const before = reply.pending ? listed(reply.pending, open) : [];
  return before.length > 0 && of.every((ask) => before.includes(ask))
    ? passOn(tx, deps, reply, before)
    : { kind: 'which', of };
}

const saysEach =
  /^\s*(?:dono|donon|teeno|sab|sabhi|both|all|each|दोनों|तीनों|सब|सभी|दोन्ही|सगळे|सगळ्यांसाठी)(?:\s+(?:ke liye|ka|ki|of them|bachche|bachchon ke liye|के लिए|बच्चे|साठी))?[\s.!।]*$/iu;

async function passOn(tx: Tx, deps: ReplyDeps, reply: Replying, of: AskRow[]): Promise<ReplyOutcome> {
  const before = await wordsOf(tx, reply, reply.pending?.messageIds ?? []);
  const unclear = textOf([...before, ...reply.said]).slice(0, 200);
  const last = reply.said.at(-1);
  for (const ask of last ? of : []) await settle(tx, deps, reply, ask, { ...ask.answer, unclear }, last!);
  return { kind: 'passed-on', of };
}

/** "Thank you ji" and "ok" would read as a yes to everything: a correction names a day, a term, or a no. */
const namesWhat = (text: string, reading: ReplyReading): boolean =>
  /[\d०-९]|\b(?:kal|parso|dono|both|all|sab|sabhi|mon|tues|wednes|thurs|fri|satur|sun)(?:day)?\b|कल|परसों|दोनों|दोन्ही|सब|सगळे|उद्या|परवा/iu.test(
    text,
  ) ||
  reading.interest === 'no' ||
  reading.counterRateInr !== null ||
  reading.callTimeAlternative !== null ||
  reading.usageObjection ||
  reading.condition === true ||
  reading.conflict !== null;

/** A day that was given and is refused now: it never stays "free", however briefly it is said. */
const withdraws = (before: AskAnswer, { availability }: ReplyReading): boolean =>
  Object.entries(availability).some(([day, answer]) => answer === 'no' && before.days[day] !== 'no');

async function wordsOf(tx: Tx, { personId }: Replying, messageIds: string[]): Promise<Said[]> {
  return tx.$queryRaw<Said[]>`
    SELECT id AS "messageId", text, sent_at AS "sentAt" FROM message
    WHERE id = ANY(${messageIds}::uuid[]) AND author_id = ${personId}::uuid ORDER BY seq`;
}

async function read(
  tx: Tx,
  deps: ReplyDeps,
  reply: Replying,
  ask: AskRow,
  said: readonly Said[],
  how: 'meant' | 'quoted' | 'chosen',
): Promise<ReplyOutcome> {
  const text = textOf(said);
  const last = said.at(-1);
  if (!last) return { kind: 'none' };
  const reading = readReply(text, { asked: ask.asked, sentAt: last.sentAt });
  if (reading.speaker === 'wrong_person') return wrongPerson(tx, reply);
  const something = saysSomething(reading);
  if (saysNoAds(text) && reading.conflict === null) {
    await keepNoAds(tx, deps, {
      ...reply,
      talentId: ask.talentId,
      speaker: speakerOf(ask, ask.answer),
      source: last,
    });
    if (!something && !reading.clarify && reading.question === null)
      return { kind: 'heard', ask, answer: ask.answer, outcome: null, question: null };
  }
  // After an answer, small talk is small talk; only plain words change what was said.
  const settled = ask.state === 'answered' && ask.answer.unclear === null && how === 'meant';
  const takesBack = settled && withdraws(ask.answer, reading);
  if (settled && !takesBack && (!something || reading.clarify || !namesWhat(text, reading))) {
    if (reading.question !== null) return takeQuestion(tx, reply, ask, text, reading.question);
    return { kind: 'none' };
  }
  if (reading.clarify && !takesBack && ask.askedBackAt === null) {
    await tx.$executeRaw`UPDATE availability_ask SET asked_back_at = ${reply.now} WHERE id = ${ask.askId}::uuid`;
    return { kind: 'ask-back', ask };
  }
  if (!something && reading.question !== null) return takeQuestion(tx, reply, ask, text, reading.question);
  if (!something && !reading.clarify) return { kind: 'none' };
  const read = withReply(ask.answer, reading, text);
  const answer: AskAnswer = {
    ...read,
    // Asked back about once and still not plain: a person reads it.
    unclear: reading.clarify && !(takesBack && /[\d०-९]/.test(text)) ? text.slice(0, 200) : null,
    question: reading.question === null ? read.question : text.slice(0, 200),
  };
  const outcome = await settle(tx, deps, reply, ask, answer, last);
  return { kind: 'heard', ask, answer, outcome, question: reading.question };
}

async function takePress(
  tx: Tx,
  deps: ReplyDeps,
  reply: Replying,
  open: AskRow[],
  { askId, press }: { askId: string; press: AnswerPress },
): Promise<ReplyOutcome> {
  // Somebody else's button, or one of a question that is closed.
  const ask = open.find((one) => one.askId === askId);
  const last = reply.said.at(-1);
  if (!ask || !last) return { kind: 'none' };
  if (press === 'this')
    return reply.pending
      ? read(tx, deps, reply, ask, await wordsOf(tx, reply, reply.pending.messageIds), 'chosen')
      : { kind: 'ask-back', ask };
  if (press === 'some') return { kind: 'which-days', ask };
  if (press === 'ask') return { kind: 'what-question', ask };
  if (press === 'keep' || press === 'forget') {
    // For a child the guardian is asked in another way, and beforehand.
    if (ask.guardian) return { kind: 'none' };
    const consent = press === 'keep' ? 'given' : 'withdrawn';
    await deps.matching.setConsent(tx, ask.talentId, {
      consent,
      messageId: last.messageId,
      at: last.sentAt,
      said: press,
    });
    return { kind: 'consent', ask, given: press === 'keep' };
  }
  const answer: AskAnswer =
    press === 'all'
      ? {
          ...ask.answer,
          interest: 'yes',
          days: Object.fromEntries(ask.asked.dates.map((date) => [date, 'yes' as const])),
          from: {},
          until: {},
          unclear: null,
        }
      : // A no to the role says nothing about the days.
        { ...ask.answer, interest: 'no', unclear: null };
  const outcome = await settle(tx, deps, reply, ask, answer, last);
  return { kind: 'heard', ask, answer, outcome, question: null };
}

/** A question to the office: noted beside the answer, which it neither makes nor changes. */
async function takeQuestion(
  tx: Tx,
  reply: Replying,
  ask: AskRow,
  text: string,
  about: ReplyReading['question'] = 'other',
): Promise<ReplyOutcome> {
  const answer: AskAnswer = { ...ask.answer, question: text.slice(0, 200) };
  await tx.$executeRaw`
    UPDATE availability_ask SET answer = ${toJsonb(answer)}::jsonb, news = true WHERE id = ${ask.askId}::uuid`;
  await newsDue(tx, ask.checkId, later(reply.now, newsSettlesMs));
  return { kind: 'heard', ask, answer, outcome: null, question: about };
}

async function wrongPerson(tx: Tx, reply: Replying): Promise<ReplyOutcome> {
  const { workspaceId, personId, now, newId } = reply;
  const messageId = reply.said.at(-1)?.messageId ?? null;
  await stopFor(tx, { workspaceId, personId, scope: 'wrong_person', messageId, now, newId });
  // A link that reached somebody else speaks for nobody.
  await tx.$executeRaw`UPDATE personal_link SET revoked_at = ${now} WHERE used_by = ${personId}::uuid AND revoked_at IS NULL`;
  return { kind: 'wrong-person' };
}

async function settle(
  tx: Tx,
  deps: ReplyDeps,
  reply: Replying,
  ask: AskRow,
  answer: AskAnswer,
  source: Said,
): Promise<Outcome | null> {
  const outcome = outcomeOf(answer, ask.asked, await neededFor(tx, ask.roleId));
  await tx.$executeRaw`
    UPDATE availability_ask SET state = 'answered', answer = ${toJsonb(answer)}::jsonb, outcome = ${outcome}, answered_at = ${reply.now},
      news = true WHERE id = ${ask.askId}::uuid`;
  await tx.$executeRaw`
    UPDATE letter SET state = 'cancelled', problem = 'answered' WHERE ask_id = ${ask.askId}::uuid AND kind = 'reminder' AND state = 'waiting'`;
  await keepFacts(tx, deps, {
    ...reply,
    talentId: ask.talentId,
    before: ask.answer,
    answer,
    speaker: speakerOf(ask, answer),
    source,
  });
  if (outcome) await climb(tx, deps, reply, ask, outcome, source);
  const [left] = await tx.$queryRaw<{ n: number }[]>`
    SELECT count(*)::int AS n FROM availability_ask WHERE check_id = ${ask.checkId}::uuid AND state IN ('waiting', 'asked')`;
  await newsDue(tx, ask.checkId, later(reply.now, left?.n === 0 ? lastWordMs : newsSettlesMs));
  return outcome;
}

const speakerOf = (ask: AskRow, { speaker }: AskAnswer): 'self' | 'guardian' | 'agent' =>
  speaker === 'agent' ? 'agent' : ask.guardian ? 'guardian' : 'self';

/** Up by itself; between the rungs of availability the person's own later word also leads down. */
async function climb(
  tx: Tx,
  deps: ReplyDeps,
  reply: Replying,
  ask: AskRow,
  outcome: Outcome,
  source: Said,
): Promise<void> {
  const [standing] = await tx.$queryRaw<{ rung: string }[]>`
    SELECT c.rung FROM candidacy c JOIN talent t ON c.talent_id = coalesce(t.merged_into, t.person_id)
    WHERE c.role_id = ${ask.roleId}::uuid AND t.person_id = ${ask.talentId}::uuid`;
  await deps.matching.moveTo(tx, {
    roleId: ask.roleId,
    talentId: ask.talentId,
    rung: `availability_${outcome}`,
    by: { personId: reply.personId, messageId: source.messageId },
    allowDown: standing?.rung.startsWith('availability_') ?? false,
  });
}

const textOf = (said: readonly Said[]): string =>
  said
    .map(({ text }) => text)
    .filter((text) => text !== '')
    .join('\n')
    .trim();
