/** Personal links: texts to forward to whom nobody can write to first, and the opening of such a link. */
import { z } from 'zod';
import { isChild } from '../../matching/constraints/child.ts';
import type { Matching } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import { outbound, type Outbound } from '../message.ts';
import { plain, questionFor } from '../outreach/check/question.ts';
import { languageOfPerson } from '../outreach/language.ts';
import { istDay } from '../outreach/hours.ts';
import { silenceOf } from '../outreach/opt-out.ts';
import { createLink, isLinkToken, openLink } from '../outreach/links.ts';
import { outreachWords } from '../outreach/words/index.ts';
import { canForward } from './prepare-availability-check.ts';
import { defineTool } from './tool.ts';

/** Makes the address of a token; null where no channel opens one. */
export type LinkMaker = (token: string) => string | null;

export type ForwardReport = { texts: { name: string; text: string }[] };

const input = z.object({ checkId: z.uuid().optional() });
type Wanted = z.infer<typeof input>;

export const createForwardTexts = (deps: {
  matching: Matching;
  linksOf(workspaceId: string): Promise<LinkMaker>;
}) =>
  defineTool<Wanted, Wanted & { link: LinkMaker }>({
    name: 'forward_texts',
    description:
      'For people of an availability check whom nobody can write to first: a text for the writer to forward by hand, each with a ' +
      'personal link. Show the texts as they are, quoted, one after the other.',
    input,
    who: ['casting', 'admin'],
    changes: true,
    prepare: async (wanted, context) => ({ ...wanted, link: await deps.linksOf(context.workspaceId) }),
    async run(tx, { checkId, link }, context) {
      if (context.chat === 'group') return { ok: false, problem: 'that is done in a private chat only' };
      const asks = await unreached(tx, { checkId: checkId ?? null, personId: context.author.personId });
      const language = await languageOfPerson(tx, context.author.personId);
      const texts: ForwardReport['texts'] = [];
      for (const ask of asks.filter(({ problem }) => canForward(problem))) {
        const role = await deps.matching.roleById(tx, ask.roleId);
        const [talent] = await deps.matching.talents(tx, [ask.talentId]);
        if (!role || !talent) continue;
        const { workspaceId, author, now } = context;
        const child = isChild(talent, istDay(now));
        // By hand is no way around a wish for silence, the person's or the one for a child.
        const personId = (child ? ask.guardianId : null) ?? ask.talentId;
        if (await silenceOf(tx, { personId }, { roleId: ask.roleId, talentId: ask.talentId, now })) continue;
        const token = link('') === null ? null : await createLink(tx, { workspaceId, talentId: ask.talentId, askId: ask.askId, createdBy: author.personId, now }); // prettier-ignore
        // A child's text is for the guardian, by name, as the question itself would be.
        const to = { name: (child ? ask.guardian : null) ?? talent.name, child };
        const question = questionFor(
          role,
          talent,
          to,
          { sender: author.name, office: ask.office, replyBy: ask.replyBy },
          language,
        );
        texts.push({
          name: plain(to.name),
          text: outreachWords(language).invitation(question, token === null ? null : link(token)),
        });
      }
      if (texts.length === 0)
        return { ok: false, problem: 'there is nobody whom a link would help to reach' };
      const output: ForwardReport = { texts };
      return { ok: true, output };
    },
  });

const unreached = (tx: Tx, which: { checkId: string | null; personId: string }) =>
  tx.$queryRaw<
    {
      askId: string;
      talentId: string;
      guardian: string | null;
      guardianId: string | null;
      roleId: string;
      problem: string;
      office: string;
      replyBy: Date;
    }[]
  >`
    SELECT a.id AS "askId", a.talent_id AS "talentId", g.name AS guardian, g.id AS "guardianId", c.role_id AS "roleId", a.problem, w.name AS office,
      c.reply_by AS "replyBy"
    FROM availability_ask a JOIN availability_check c ON c.id = a.check_id JOIN workspace w ON w.id = a.workspace_id
    JOIN talent t ON t.person_id = a.talent_id LEFT JOIN person g ON g.id = t.guardian_id
    WHERE a.state = 'unreachable' AND c.asked_by = ${which.personId}::uuid
      AND c.id = coalesce(${which.checkId}::uuid, (SELECT n.id FROM availability_check n WHERE n.asked_by = ${which.personId}::uuid
        AND n.state IN ('draft', 'sent') ORDER BY n.created_at DESC LIMIT 1))
    ORDER BY a.ordinal`;

/** `text`: the question that waited for them; null when it was put before. */
export type OpenedReport = { opened: boolean; text: string | null };

/** Opening a link puts the question at once: they wrote first now. */
export const createOpenLink = (deps: { matching: Matching }) =>
  defineTool({
    name: 'open_link',
    description:
      'Opens the personal link that the writer came with (`/start a…`) and shows the question it is about.',
    input: z.object({ token: z.string().max(64) }),
    who: ['talent', 'guardian'],
    changes: true,
    async run(tx, { token }, context) {
      const came = context.sources.some(({ text }) => text.includes(token));
      if (context.chat === 'group' || !isLinkToken(token) || !came)
        return { ok: true, output: { opened: false, text: null } };
      const { author, now } = context;
      const link = await openLink(tx, { token, personId: author.personId, now });
      const body = link?.askId
        ? await putQuestion(tx, deps, { ...link, askId: link.askId, personId: author.personId, now })
        : null;
      const output: OpenedReport = { opened: link !== null, text: body?.text ?? null };
      return {
        ok: true,
        output,
        ...(body ? { show: { choices: body.choices } } : {}),
      };
    },
  });

/** The question that could not be sent is theirs now; null when it is closed or put already. */
async function putQuestion(
  tx: Tx,
  deps: { matching: Matching },
  open: { askId: string; talentId: string; personId: string; now: Date },
): Promise<Outbound | null> {
  const [ask] = await tx.$queryRaw<{ body: unknown; roleId: string; askedBy: string }[]>`
    UPDATE availability_ask a SET person_id = ${open.personId}::uuid, state = 'asked', problem = NULL, asked_at = ${open.now}
    FROM availability_check c JOIN role r ON r.id = c.role_id
    WHERE c.id = a.check_id AND a.id = ${open.askId}::uuid AND a.talent_id = ${open.talentId}::uuid AND a.state = 'unreachable'
      AND r.status <> 'closed'
    RETURNING a.body, c.role_id AS "roleId", c.asked_by AS "askedBy"`;
  if (!ask) return null;
  await deps.matching.moveTo(tx, {
    roleId: ask.roleId,
    talentId: open.talentId,
    rung: 'availability_asked',
    by: { personId: ask.askedBy },
  });
  return outbound.parse(ask.body);
}
