/** Takes profiles and contact cards that the office forwards as draft talents: fifty at once, each person once, answered once. */
import { z } from 'zod';
import { phoneOf } from '../../matching/talent/phone.ts';
import type { Memory } from '../../memory/memory.ts';
import { takeProfiles, type Incoming, type Taken } from '../imports/take-profiles.ts';
import { inboundContent } from '../message.ts';
import { readProfiles } from '../understanding/profiles/read-profile.ts';
import { tellsAge } from '../understanding/profiles/sheets.ts';
import { defineTool } from './tool.ts';

/** `nameless`: what came with a number and no name, by the number; nobody of it was kept. */
export type AddReport = Taken & {
  came: number;
  duplicates: number;
  notUnderstood: number;
  nameless: string[];
};

type Row = { id: string; body: unknown; text: string; sentAt: Date };

export const createAddProfiles = (deps: { memory: Memory }) =>
  defineTool({
    name: 'add_profiles',
    description:
      'For forwarded profiles of talent and contact cards: reads every message of this turn as profiles and keeps them as drafts, each person once. ' +
      'Returns how many came, were new, were known, and could not be read. Never for a brief.',
    input: z.object({}),
    who: ['casting', 'admin'],
    changes: true,
    async run(tx, _, context) {
      if (context.chat === 'group')
        return { ok: false, problem: 'profiles are taken in a private chat only' };
      const rows = await tx.$queryRaw<Row[]>`
        SELECT id::text AS id, body, text, sent_at AS "sentAt" FROM message
        WHERE id = ANY (${context.sources.map(({ messageId }) => messageId)}::uuid[]) ORDER BY seq`;
      const incoming: Incoming[] = [];
      let notUnderstood = 0;
      const nameless: string[] = [];
      for (const row of rows)
        for (const profile of profilesOf(row)) {
          if (profile === null) notUnderstood++;
          else if (profile.name === null) {
            notUnderstood++;
            nameless.push(profile.phones[0] ?? '');
          } else
            incoming.push({
              ...profile,
              ref: incoming.length + 1,
              messageId: row.id,
              saidAt: row.sentAt,
              ...(tellsAge(row.text) ? {} : { loose: ['age'] }),
            });
        }
      if (incoming.length + nameless.length === 0)
        return { ok: false, problem: 'there is no profile in these messages' };
      const { workspaceId, newId, now } = context;
      const about = { workspaceId, origin: 'forwarded', source: 'agent', now } as const;
      const taken = await takeProfiles(tx, { memory: deps.memory, newId }, about, incoming);
      const output: AddReport = { ...taken, came: incoming.length + notUnderstood, duplicates: taken.updated + taken.same, notUnderstood, nameless: nameless.filter(Boolean) }; // prettier-ignore
      return { ok: true, output };
    },
  });

/** `null` for what looks like a profile and cannot be read; nothing for a remark beside them. */
function profilesOf(row: Row) {
  const content = inboundContent.safeParse(row.body);
  if (content.success && content.data.kind === 'contact') {
    const phones = content.data.phones.flatMap((typed) => phoneOf(typed) ?? []);
    const name = content.data.name.trim().slice(0, 80);
    return [phones.length === 0 ? null : { name: name === '' ? null : name, phones, links: [], values: [], text: '' }]; // prettier-ignore
  }
  if (row.text.trim().length < remarkLength && !/\d{6}/.test(row.text)) return [];
  return readProfiles(row.text, { at: row.sentAt }).map(({ profile }) => profile);
}

/** "ye dekho", "new faces": words between what is forwarded. */
const remarkLength = 25;
