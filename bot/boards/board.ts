/** The shortlist of a role as one message for a group, in its language: each person with what is known, who decided what, and the buttons. */
import type { Matching, Role } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import type { Outbound } from '../message.ts';
import { personChoice } from '../tools/choices.ts';
import { shownIn } from '../proof/in-language.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { verdictLines } from './verdict-lines.ts';
import { boardWords } from './words.ts';

/** More would not fit into one message of any platform; the rest is named. */
export const mostOnBoard = 10;

/** `people`: everybody on the list in its order, also those who do not fit. */
export type Board = { body: Outbound; people: string[] };

export async function boardOf(
  tx: Tx,
  matching: Pick<Matching, 'shortlist' | 'talentCard' | 'standingVerdicts'>,
  role: Role,
  language: BriefLanguage,
): Promise<Board> {
  const say = boardWords(language);
  const listed = await matching.shortlist(tx, role.roleId);
  const verdicts = await matching.standingVerdicts(tx, role.roleId);
  const cards: Outbound['cards'] = [];
  const choices: Outbound['choices'] = [];
  for (const { talentId } of listed.slice(0, mostOnBoard)) {
    const card = await matching.talentCard(tx, talentId, { roleId: role.roleId, outside: true });
    if (!card) continue;
    const said = verdictLines(
      verdicts.filter((verdict) => verdict.talentId === talentId),
      language,
    );
    cards.push({ ...card, ...(said.length > 0 ? { said } : {}) });
    choices.push(
      personChoice('approve', role.roleId, talentId, 'Approve for audition'),
      personChoice('hold', role.roleId, talentId, 'Hold'),
      personChoice('pass', role.roleId, talentId, 'Pass'),
    );
  }
  const head = [role.title, role.project.title].filter(Boolean).join(' · ').replace(/[*_`]/g, ' ');
  const text = [
    `*${head}*`,
    listed.length === 0 ? say.empty : say.shortlist(listed.length, cards.length),
  ].join('\n');
  return {
    body: { text, ...shownIn(language, { cards, choices }), files: [], quoteExternalId: null, language },
    people: listed.map((person) => person.talentId),
  };
}
