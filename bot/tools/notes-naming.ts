/** Notes that name somebody or something of whom nothing is on record: a client, a colleague, an actor who was never added. */
import type { Memory, Note } from '../../memory/memory.ts';
import type { Tx } from '../../prisma/client.ts';
import { confidentialIn } from '../people/access.ts';
import { isOffice } from '../people/person.ts';
import { wordKey } from '../understanding/script.ts';
import type { ToolContext } from './tool.ts';

/** "The client", "our client": whoever it is goes by the other word. */
const small =
  /^(?:the|our|my|their|a|an|hamare?|humare?|hamari|apna|apne|mera|mere|meri|aamcha|amcha|हमारे?|हमारी|मेरे?|आमचा|आमच्या)$/iu;
const shortest = 4;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
/** What is left of a borrowed word in whatever script and spelling: client, klaint, क्लायंट. */
const boneOf = (key: string): string => key.replace(/[aeiou]/g, '');

function isSame(asked: string, said: string): boolean {
  if (asked === said) return true;
  const [bones, other] = [boneOf(asked), boneOf(said)];
  return (
    (asked.length > 2 && said.startsWith(asked) && said.length - asked.length <= 3) ||
    (bones.length >= shortest && bones === other)
  );
}

/** Of the office's staff, or where the writer is none of it their own alone. */
export async function notesNaming(
  tx: Tx,
  memory: Memory,
  who: string,
  context: ToolContext,
): Promise<Note[]> {
  const { workspaceId, author, now } = context;
  // A place of a list, or an id, names nobody.
  const asked = (/\d/.test(who) ? [] : wordsOf(who))
    .filter((word) => !small.test(word))
    .map(wordKey);
  if (asked.length === 0) return [];
  const own = await memory.selvesIn(tx, workspaceId, author.personId);
  const staff = isOffice(author.role)
    ? await tx.person.findMany({ where: { workspaceId, role: { in: ['casting', 'admin'] } }, select: { id: true } })
    : [];
  const personIds = [...new Set([...own, ...staff.map(({ id }) => id)])];
  const productionIds = await confidentialIn(tx, context);
  const notes = await memory.notesIn(tx, { workspaceId, personIds, productionIds, now });
  return notes.filter(({ quote, value }) => {
    const said = wordsOf(`${quote} ${value}`).map(wordKey);
    return asked.every((key) => said.some((word) => isSame(key, word)));
  });
} // prettier-ignore
