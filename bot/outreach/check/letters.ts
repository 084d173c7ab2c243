/** What the question and its one reminder add to the rules of every letter. */
import type { Matching } from '../../../matching/matching.ts';
import type { Tx } from '../../../prisma/client.ts';
import { inLatin } from '../../proof/in-language.ts';
import { later, reminderAt } from '../hours.ts';
import { writingOfPerson } from '../language.ts';
import { saying, writeLetter } from '../letter.ts';
import type { Letter, LetterRules } from '../post.ts';
import { outreachWords } from '../words/index.ts';
import { answerChoices } from './buttons.ts';
import { askedOf, questionFor } from './question.ts';
import type { BriefLanguage } from '../../understanding/brief.ts';

type Deps = { matching: Pick<Matching, 'moveTo' | 'roleById' | 'talents'>; newId: () => string };

type AskRow = {
  id: string;
  state: string;
  checkId: string;
  talentId: string;
  personId: string;
  language: BriefLanguage;
  roleId: string;
  askedBy: string;
  sender: string;
  office: string;
  replyBy: Date;
  workspaceId: string;
  roleStatus: string;
  projectStatus: string;
  reader: string;
};

async function askOf(tx: Tx, letter: Letter): Promise<AskRow | null> {
  const [row] = await tx.$queryRaw<AskRow[]>`
    SELECT a.id, a.state, a.check_id AS "checkId", a.talent_id AS "talentId", a.person_id AS "personId", a.language,
      c.role_id AS "roleId", c.asked_by AS "askedBy", c.reply_by AS "replyBy", s.name AS sender, w.name AS office,
      a.workspace_id AS "workspaceId", r.status AS "roleStatus", j.status AS "projectStatus", p.name AS reader
    FROM availability_ask a JOIN availability_check c ON c.id = a.check_id JOIN role r ON r.id = c.role_id
    JOIN project j ON j.id = r.project_id JOIN person s ON s.id = c.asked_by JOIN workspace w ON w.id = a.workspace_id
    JOIN person p ON p.id = a.person_id
    WHERE a.id = ${letter.askId}::uuid FOR NO KEY UPDATE OF a`;
  return row ?? null;
}

const closed = (ask: AskRow): boolean => ask.roleStatus === 'closed' || ask.projectStatus === 'closed';

export const checkLetters = (deps: Deps): LetterRules => ({
  async stale(tx, letter, now) {
    const ask = await askOf(tx, letter);
    if (ask?.state !== 'waiting') return 'the question was taken back';
    const why = closed(ask)
      ? 'the role is closed'
      : ask.replyBy <= now
        ? 'the answer was wanted earlier'
        : null;
    if (why) await fail(tx, ask, 'cancelled', why, now);
    return why;
  },
  async sent(tx, letter, { now }) {
    const ask = await askOf(tx, letter);
    if (!ask) return;
    await tx.$executeRaw`UPDATE availability_ask SET state = 'asked', asked_at = ${now} WHERE id = ${ask.id}::uuid`;
    await deps.matching.moveTo(tx, {
      roleId: ask.roleId,
      talentId: ask.talentId,
      rung: 'availability_asked',
      by: { personId: ask.askedBy },
      // Whatever they said was of other dates.
      allowDown: await replaceOlder(tx, ask),
    });
    await writeReminder(tx, deps, ask, now);
  },
  async refused(tx, letter, why, now) {
    const ask = await askOf(tx, letter);
    if (ask) await fail(tx, ask, 'unreachable', why, now);
  },
});

export const reminderLetters: LetterRules = {
  async stale(tx, letter, now) {
    const ask = await askOf(tx, letter);
    if (ask?.state !== 'asked') return 'answered or closed';
    return closed(ask) || ask.replyBy <= now ? 'too late' : null;
  },
};

/** Word that the work is off: of no use once it is on again. */
export const releasedLetters: LetterRules = {
  async stale(tx, letter) {
    const ask = await askOf(tx, letter);
    return ask && closed(ask) ? null : 'the role is cast again';
  },
};

/** What they were asked for this role before its dates moved is asked no more. Whether there was anything. */
async function replaceOlder(tx: Tx, { id, roleId, talentId }: AskRow): Promise<boolean> {
  const older = await tx.$queryRaw<{ id: string }[]>`
    UPDATE availability_ask a SET state = 'cancelled', problem = 'asked anew' FROM availability_check c
    WHERE c.id = a.check_id AND c.role_id = ${roleId}::uuid AND a.talent_id = ${talentId}::uuid AND a.id <> ${id}::uuid
      AND a.state IN ('waiting', 'asked', 'answered') RETURNING a.id`;
  await tx.$executeRaw`
    UPDATE letter SET state = 'cancelled', problem = 'asked anew' WHERE state = 'waiting' AND ask_id = ANY(${older.map((one) => one.id)}::uuid[])`;
  return older.length > 0;
}

async function writeReminder(tx: Tx, deps: Deps, ask: AskRow, now: Date): Promise<void> {
  const at = reminderAt(now, ask.replyBy);
  const role = at ? await deps.matching.roleById(tx, ask.roleId) : null;
  const [talent] = role ? await deps.matching.talents(tx, [ask.talentId]) : [];
  if (!at || !role || !talent) return;
  const words = outreachWords(ask.language);
  const to = { name: ask.reader, child: talent.guardianId !== null && ask.personId !== ask.talentId };
  const question = questionFor(role, talent, to, ask, ask.language);
  const said = saying(words.reminder(question), answerChoices(ask.id, askedOf(role), words));
  const { latin } = await writingOfPerson(tx, ask.personId);
  await writeLetter(
    tx,
    {
      workspaceId: ask.workspaceId,
      personId: ask.personId,
      kind: 'reminder',
      key: `reminder:${ask.id}`,
      body: latin && ask.language === 'mr' ? inLatin(said) : said,
      askId: ask.id,
      dueAt: at,
    },
    { now, newId: deps.newId },
  );
}

/** The asker hears of it with the next news. */
async function fail(
  tx: Tx,
  ask: AskRow,
  state: 'cancelled' | 'unreachable',
  problem: string,
  now: Date,
): Promise<void> {
  await tx.$executeRaw`
    UPDATE availability_ask SET state = ${state}, problem = ${problem}, news = true WHERE id = ${ask.id}::uuid`;
  await newsDue(tx, ask.checkId, later(now, newsSettlesMs));
}

/** Replies come in bursts: the asker is told once, some minutes after the first. */
export const newsSettlesMs = 5 * 60_000;

/** Tells the asker at `at`, or earlier where that was planned already. */
export async function newsDue(tx: Tx, checkId: string, at: Date): Promise<void> {
  await tx.$executeRaw`
    UPDATE availability_check SET news_due_at = coalesce(least(news_due_at, ${at}), ${at}) WHERE id = ${checkId}::uuid`;
}
