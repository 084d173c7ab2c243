/** Word to whoever asked: what came back since they were last told, in one message and not in the night. */
import type { Tx } from '../../../prisma/client.ts';
import { quietUntil } from '../hours.ts';
import { saying, writeLetter } from '../letter.ts';
import { languageInConversation } from '../language.ts';
import { outreachWords } from '../words/index.ts';
import { sheetChoice } from './buttons.ts';
import { readSheet, sayRow } from './sheet.ts';

/** What fits on a phone; the sheet has the rest. */
const mostLines = 8;

/** Writes a letter for every check of this workspace with news that are due. */
export async function writeNews(
  tx: Tx,
  workspaceId: string,
  { now, newId }: { now: Date; newId: () => string },
): Promise<void> {
  const due = await tx.$queryRaw<
    { id: string; roleId: string; askedBy: string; conversationId: string; told: number }[]
  >`
    SELECT id, role_id AS "roleId", asked_by AS "askedBy", conversation_id AS "conversationId", told FROM availability_check
    WHERE workspace_id = ${workspaceId}::uuid AND news_due_at <= ${now} ORDER BY news_due_at LIMIT 50 FOR UPDATE SKIP LOCKED`;
  const quiet = quietUntil(now);
  for (const check of due) {
    if (quiet) {
      await tx.$executeRaw`UPDATE availability_check SET news_due_at = ${quiet} WHERE id = ${check.id}::uuid`;
      continue;
    }
    const sheet = await readSheet(tx, check.roleId);
    const fresh = sheet?.rows.filter((row) => row.news) ?? [];
    await tx.$executeRaw`
      UPDATE availability_check SET news_due_at = NULL, told = told + 1 WHERE id = ${check.id}::uuid`;
    if (!sheet || fresh.length === 0) continue;
    const language = await languageInConversation(tx, check.conversationId);
    const say = outreachWords(language);
    const lines = fresh.slice(0, mostLines).map((row) => `• ${sayRow(row, language)}`);
    if (fresh.length > mostLines) lines.push(`… +${fresh.length - mostLines}`);
    await writeLetter(
      tx,
      {
        workspaceId,
        personId: check.askedBy,
        kind: 'news',
        key: `news:${check.id}:${check.told + 1}`,
        body: saying([say.news(sheet.role, sheet.counts), ...lines].join('\n'), [
          sheetChoice(check.roleId, say.see),
        ]),
        conversationId: check.conversationId,
        dueAt: now,
      },
      { now, newId },
    );
    await tx.$executeRaw`
      UPDATE availability_ask SET news = false WHERE id = ANY(${fresh.map(({ askId }) => askId)}::uuid[])`;
  }
}
