/** How the office reaches somebody: for its own staff, in private, and every look is on record. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import { namePeople } from './named.ts';
import { defineTool } from './tool.ts';

export type ContactReport = { name: string; contacts: string[] };

export const createShowContact = (deps: { matching: Matching }) =>
  defineTool({
    name: 'show_contact',
    description:
      'Shows on which channels and numbers one talent of the office is reached. Each look is logged.',
    input: z.object({ who: z.string().min(1).max(80) }),
    who: ['casting', 'admin'],
    house: true,
    changes: true,
    async run(tx, { who }, context) {
      if (context.chat === 'group') return { ok: false, problem: 'that is told in a private chat only' };
      const named = await namePeople(tx, deps.matching, [who], context);
      if (!named.ok) return named;
      const [found] = named.people;
      const [talent] = found ? await deps.matching.talents(tx, [found.talentId]) : [];
      if (!talent) return { ok: false, problem: 'that person is not on record' };
      const { workspaceId, author, now } = context;
      // The talent's own addresses and those of a child's guardian: who looked at whom is kept, not what they saw.
      const rows = await tx.$queryRaw<
        { channel: string; externalId: string; handle: string | null; guardian: string | null }[]
      >`
        SELECT i.channel, i.external_id AS "externalId", i.handle, CASE WHEN i.person_id <> t.person_id THEN p.name END AS guardian
        FROM talent t JOIN identity i ON i.workspace_id = t.workspace_id AND i.person_id IN (t.person_id, t.guardian_id) JOIN person p ON p.id = i.person_id
        WHERE t.person_id = ${talent.talentId}::uuid AND i.channel <> 'web' ORDER BY i.channel`;
      // The number that they shared in the app, which vouches that it is their own.
      const shared = await tx.$queryRaw<{ phone: string; guardian: string | null }[]>`
        SELECT DISTINCT phone, CASE WHEN m.author_id <> t.person_id THEN p.name END AS guardian
        FROM talent t JOIN message m ON m.author_id IN (t.person_id, t.guardian_id) JOIN person p ON p.id = m.author_id
        CROSS JOIN LATERAL jsonb_array_elements_text(m.body->'phones') AS phone
        WHERE t.person_id = ${talent.talentId}::uuid AND m.direction = 'in' AND m.kind = 'contact' AND m.body->>'own' = 'true' LIMIT 3`;
      // What came with a profile that the office was given or imported itself.
      const kept = await tx.$queryRaw<{ value: string }[]>`
        SELECT value FROM talent_contact WHERE talent_id = ${talent.talentId}::uuid AND kind = 'phone' ORDER BY said_at DESC LIMIT 3`;
      await tx.contactView.create({
        data: {
          id: context.newId(),
          workspaceId,
          viewerId: author.personId,
          personId: talent.talentId,
          at: now,
        },
      });
      const output: ContactReport = {
        name: talent.name,
        contacts: [
          ...rows.map(({ channel, externalId, handle, guardian }) => [
            channel,
            handle ? `@${handle}` : externalId,
            guardian && `(${guardian})`,
          ]),
          ...shared.map(({ phone, guardian }) => [phone, guardian && `(${guardian})`]),
          ...kept.flatMap(({ value }) => (shared.some(({ phone }) => phone === value) ? [] : [[value]])),
        ].map((words) => words.filter(Boolean).join(' ')),
      };
      return { ok: true, output };
    },
  });
