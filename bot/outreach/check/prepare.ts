/** Preparing a check: who can be asked, who cannot and why, and the exact text that each would get. Nothing leaves yet. */
import type { Role } from '../../../matching/matching.ts';
import { heightOf } from '../../../matching/shortlist/ladder.ts';
import { loadTalents, type Talent } from '../../../matching/talent/load.ts';
import type { Tx } from '../../../prisma/client.ts';
import { toJsonb } from '../../../prisma/jsonb.ts';
import type { BriefLanguage } from '../../understanding/brief.ts';
import type { Outbound } from '../../message.ts';
import { awake, istDay, later, replyBy } from '../hours.ts';
import { inLatin } from '../../proof/in-language.ts';
import { writingOfPerson } from '../language.ts';
import { saying } from '../letter.ts';
import type { ReachDeps } from '../reach.ts';
import { recipientOf } from '../recipient.ts';
import { outreachWords } from '../words/index.ts';
import type { NotAsked } from '../words/words.ts';
import { besideOf } from './beside.ts';
import { answerChoices } from './buttons.ts';
import { askedOf, plain, questionFor } from './question.ts';

/** Between "send" and the first letter, so that "wait" can stop it. */
export const graceMs = 60_000;

export type Prepared = {
  checkId: string;
  roleId: string;
  role: string;
  to: {
    talentId: string;
    name: string;
    guardian: string | null;
    language: BriefLanguage;
    /** The platform takes the words only within an approved template. */
    template: boolean;
  }[];
  cannot: { talentId: string; name: string; why: NotAsked; until: string | null }[];
  /** The first of each language, word for word as it will be sent. */
  texts: { name: string; text: string }[];
};

export type Preparing = {
  workspaceId: string;
  conversationId: string;
  turnId: string;
  author: { personId: string; name: string };
  role: Role;
  talentIds: readonly string[];
  now: Date;
  newId: () => string;
};

export async function prepareCheck(tx: Tx, deps: ReachDeps, wanted: Preparing): Promise<Prepared> {
  const { workspaceId, role, now, newId, author } = wanted;
  // A draft that nobody sent is replaced by the next one.
  await tx.$executeRaw`
    DELETE FROM availability_check c WHERE c.state = 'draft' AND c.asked_by = ${author.personId}::uuid
      AND c.conversation_id = ${wanted.conversationId}::uuid
      AND NOT EXISTS (SELECT 1 FROM availability_ask a WHERE a.check_id = c.id AND a.state IN ('asked', 'answered'))`;
  const [state] = await tx.$queryRaw<{ changedAt: Date; office: string }[]>`
    SELECT r.updated_at AS "changedAt", w.name AS office FROM role r JOIN workspace w ON w.id = r.workspace_id
    WHERE r.id = ${role.roleId}::uuid`;
  if (!state) throw new Error('the role of a check is not on record');
  const checkId = newId();
  const due = replyBy(awake(later(now, graceMs)), role.spec.submitBy);
  await tx.$executeRaw`
    INSERT INTO availability_check (id, workspace_id, role_id, asked_by, conversation_id, turn_id, role_changed_at, reply_by, created_at)
    VALUES (${checkId}::uuid, ${workspaceId}::uuid, ${role.roleId}::uuid, ${author.personId}::uuid, ${wanted.conversationId}::uuid,
      ${wanted.turnId}::uuid, ${state.changedAt}, ${due}, ${now})`;
  const prepared: Prepared = {
    checkId,
    roleId: role.roleId,
    role: role.title,
    to: [],
    cannot: [],
    texts: [],
  };
  const talents = await loadTalents(tx, [...new Set(wanted.talentIds)]);
  for (const [i, talent] of talents.entries()) {
    const { talentId } = talent;
    const name = plain(talent.name);
    const askId = newId();
    const ask = { askId, checkId, workspaceId, talentId, ordinal: i + 1, asked: askedOf(role) };
    const barred = await barredBy(tx, role, talent);
    const to = barred ? null : await recipientOf(tx, deps, talent, { roleId: role.roleId, now });
    if (!to?.ok) {
      const why = barred ?? to?.why ?? 'never_wrote';
      const language = 'en' as const;
      const words = outreachWords(language);
      const reader = to ?? { name, child: false };
      const beside = besideOf(role, talent, { today: istDay(now), language });
      const setting = { sender: author.name, office: state.office, replyBy: due, beside };
      const question = questionFor(role, talent, reader, setting, language);
      prepared.cannot.push({ talentId, name, why, until: to?.until ?? null });
      await storeAsk(tx, {
        ...ask,
        personId: null,
        state: 'unreachable',
        problem: why,
        language,
        // Kept for the day they open a link that was forwarded to them.
        body: saying(words.check(question), answerChoices(askId, ask.asked, words, beside)),
      });
      continue;
    }
    const { language, latin } = await writingOfPerson(tx, to.personId);
    const words = outreachWords(language);
    const beside = besideOf(role, talent, { today: istDay(now), language });
    const question = questionFor(
      role,
      talent,
      to,
      { sender: author.name, office: state.office, replyBy: due, beside },
      language,
    );
    const said = saying(words.check(question), answerChoices(askId, ask.asked, words, beside));
    const body = latin ? inLatin(said) : said;
    await storeAsk(tx, { ...ask, personId: to.personId, state: 'draft', problem: null, language, body });
    if (!prepared.to.some((one) => one.language === language)) prepared.texts.push({ name, text: body.text });
    const guardian = to.child ? plain(to.name) : null;
    prepared.to.push({ talentId, name, guardian, language, template: to.template });
  }
  return prepared;
}

/** What no reach could mend: asked about these dates before, further on already, or consent taken back. */
async function barredBy(tx: Tx, role: Role, talent: Talent): Promise<NotAsked | null> {
  if (talent.consent === 'withdrawn' || talent.guardianConsent === 'withdrawn') return 'withdrew';
  const [before] = await tx.$queryRaw<{ asked: boolean; rung: string | null }[]>`
    SELECT EXISTS (SELECT 1 FROM availability_ask a JOIN availability_check c ON c.id = a.check_id
        WHERE c.role_id = ${role.roleId}::uuid AND a.state IN ('waiting', 'asked', 'answered')
          AND a.asked->'dates' = ${toJsonb(askedOf(role).dates)}::jsonb
          AND a.talent_id IN (SELECT person_id FROM talent WHERE person_id = ${talent.talentId}::uuid OR merged_into = ${talent.talentId}::uuid)) AS asked,
      (SELECT rung FROM candidacy WHERE role_id = ${role.roleId}::uuid AND talent_id = ${talent.talentId}::uuid) AS rung`;
  if (before?.asked) return 'already_asked';
  return before?.rung && heightOf(before.rung) >= heightOf('pinned_second') ? 'pinned' : null;
}

async function storeAsk(
  tx: Tx,
  ask: {
    askId: string;
    checkId: string;
    workspaceId: string;
    talentId: string;
    personId: string | null;
    ordinal: number;
    state: string;
    problem: string | null;
    language: string;
    body: Outbound;
    asked: object;
  },
): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO availability_ask (id, workspace_id, check_id, talent_id, person_id, ordinal, state, problem, language, body, asked)
    VALUES (${ask.askId}::uuid, ${ask.workspaceId}::uuid, ${ask.checkId}::uuid, ${ask.talentId}::uuid, ${ask.personId}::uuid,
      ${ask.ordinal}, ${ask.state}, ${ask.problem}, ${ask.language}, ${toJsonb(ask.body)}::jsonb, ${toJsonb(ask.asked)}::jsonb)`;
}

/** Whoever was asked about other dates of this role than it has now, in the order in which they were. */
export async function askedOtherwise(tx: Tx, role: Role): Promise<{ talentId: string; name: string }[]> {
  return tx.$queryRaw<{ talentId: string; name: string }[]>`
    SELECT a.talent_id::text AS "talentId", coalesce(t.stage_name, p.name) AS name
    FROM availability_ask a JOIN availability_check c ON c.id = a.check_id JOIN talent t ON t.person_id = a.talent_id
    JOIN person p ON p.id = a.talent_id
    WHERE c.role_id = ${role.roleId}::uuid AND a.state IN ('asked', 'answered')
      AND a.asked->'dates' <> ${toJsonb(askedOf(role).dates)}::jsonb
    GROUP BY a.talent_id, t.stage_name, p.name ORDER BY min(a.asked_at)`;
}
