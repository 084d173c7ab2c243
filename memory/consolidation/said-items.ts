/** What consolidation reads of a person's memory: each saying with whose words it is; what was only passed on is nobody's here. */
import { Prisma } from '../../prisma/client.ts';

export interface SaidItem {
  no: bigint;
  message_id: string;
  conversation_id: string;
  production_id: string | null;
  /** `other`: forwarded, so neither the person's words nor the bot's. */
  speaker: 'person' | 'bot' | 'other';
  said_at: Date;
  text: string;
}

/** Of `saidItems`. */
export const saidColumns = Prisma.sql`i.no, i.message_id, i.conversation_id, i.production_id,
  CASE WHEN m.forwarded THEN 'other' ELSE i.speaker END AS speaker, i.said_at, i.text`;

export const saidItems = Prisma.sql`memory_item i LEFT JOIN message m ON m.id = i.message_id`;
