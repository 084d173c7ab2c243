/** What somebody sent in: photos, videos, voice notes and papers, for the office to look at and listen to. */
import { z } from 'zod';
import type { Matching } from '../../matching/matching.ts';
import type { Tx } from '../../prisma/client.ts';
import type { Outbound } from '../message.ts';
import { asFile } from '../media/as-file.ts';
import { mostSentBytes, type FileLink } from '../media/downloads.ts';
import { namePeople } from './named.ts';
import { defineTool, type ToolContext } from './tool.ts';

export const kinds = ['image', 'video', 'audio', 'document'] as const;

const input = z.object({
  who: z.string().min(1).max(80).describe('A number of the list shown last, a talentId, or a name.'),
  kind: z.enum(kinds).optional().describe('Only these; everything when left out.'),
});

export type FilesReport = {
  name: string;
  /** How many there are; the newest are attached or, where they are too large, linked. */
  count: number;
  attached: number;
  links: { kind: string; megabytes: number; link: string }[];
};

const mostShown = 8;

export const createShowFiles = (deps: { matching: Matching; fileLink: FileLink }) =>
  defineTool({
    name: 'show_files',
    description:
      'Attaches what one person sent to this desk, the newest first: photos, videos and self-tapes, voice notes, papers. For "show Riya\'s ' +
      'photos", "Riya ka audition dikhao", "what did 2 send". Of the office, in private.',
    input,
    who: ['casting', 'admin'],
    changes: false,
    async run(tx, { who, kind }, context) {
      if (context.chat === 'group') return { ok: false, problem: 'that is told in a private chat only' };
      const person = await sender(tx, deps.matching, who, context);
      if ('problem' in person) return { ok: false, problem: person.problem };
      const rows = await sentBy(tx, person.personId, kind ?? null);
      const files: Outbound['files'] = [];
      const links: FilesReport['links'] = [];
      for (const { id, kind: what, storageId, bytes } of rows.slice(0, mostShown)) {
        const link =
          bytes > mostSentBytes ? deps.fileLink({ workspaceId: context.workspaceId, mediaId: id }) : null;
        if (link) links.push({ kind: what, megabytes: Math.round(bytes / 1024 / 1024), link });
        else files.push(...asFile(person.name, storageId, files.length + 1));
      }
      const output: FilesReport = {
        name: person.name,
        count: rows.length,
        attached: files.length,
        links,
      };
      return { ok: true, output, show: { files } };
    },
  });

/** A talent on record, or anybody of this name who has written: a new lead sends photos before the office takes them up. */
async function sender(
  tx: Tx,
  matching: Matching,
  who: string,
  context: ToolContext,
): Promise<{ personId: string; name: string } | { problem: string }> {
  const [only, other] = await tx.$queryRaw<{ personId: string; name: string }[]>`
    SELECT p.id AS "personId", p.name FROM person p WHERE p.workspace_id = ${context.workspaceId}::uuid AND p.erased_at IS NULL
      AND p.role NOT IN ('casting', 'admin') AND lower(p.name) = lower(${who.trim()})
      AND EXISTS (SELECT 1 FROM media f WHERE f.person_id = p.id AND f.state = 'kept') LIMIT 2`;
  if (only && !other) return only;
  const named = await namePeople(tx, matching, [who], context);
  if (!named.ok) return named;
  const [talent] = await matching.talents(
    tx,
    named.people.map(({ talentId }) => talentId),
  );
  return talent
    ? { personId: talent.talentId, name: talent.name }
    : { problem: 'that person is not on record' };
}

type Sent = { id: string; kind: string; storageId: string; bytes: number };

/** Their own, what is linked to their profile, and what came by a link that was theirs. */
export const sentBy = (tx: Tx, personId: string, kind: (typeof kinds)[number] | null): Promise<Sent[]> =>
  tx.$queryRaw<Sent[]>`
    SELECT f.id, f.kind, f.storage_id AS "storageId", coalesce(f.bytes, 0) AS bytes FROM media f
    WHERE f.state = 'kept' AND f.kind = ANY(${[...kinds]}::text[]) AND (${kind}::text IS NULL OR f.kind = ${kind})
      AND (f.person_id = ${personId}::uuid OR f.talent_id = ${personId}::uuid OR f.person_id IN (
        SELECT l.used_by FROM personal_link l WHERE l.talent_id = ${personId}::uuid AND l.used_by IS NOT NULL AND l.revoked_at IS NULL))
    ORDER BY f.created_at DESC, f.id DESC LIMIT 100`;
