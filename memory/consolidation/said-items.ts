/** What consolidation reads of a person's memory: each saying with whose words it is; what was only passed on is nobody's here. */
import { Prisma } from '../../prisma/client.ts';

export interface SaidItem {
  no: bigint;
  message_id: string;
  conversation_id: string;
  production_id: string | null;
  /** `other`: forwarded, or a brief, so that nothing of it is said of the writer. */
  speaker: 'person' | 'bot' | 'other';
  said_at: Date;
  text: string;
}

/** What was saved as a role, or changed one, speaks of whom is looked for: its rate, its languages and its hours are not the writer's. */
const isOfRole = Prisma.sql`i.speaker = 'person' AND EXISTS (SELECT 1 FROM turn_step s WHERE s.turn_id = m.turn_id AND s.kind = 'tool'
  AND ((s.output->'output') ?& ARRAY['projectId', 'roles'] OR (s.output->'output') ?& ARRAY['roleId', 'changed']))`;

/** Of `saidItems`. */
export const saidColumns = Prisma.sql`i.no, i.message_id, i.conversation_id, i.production_id,
  CASE WHEN m.forwarded OR (${isOfRole}) THEN 'other' ELSE i.speaker END AS speaker, i.said_at, i.text`;

export const saidItems = Prisma.sql`memory_item i LEFT JOIN message m ON m.id = i.message_id`;
