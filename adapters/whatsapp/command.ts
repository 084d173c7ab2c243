/** `/name argument`: WhatsApp has no commands of its own, so a leading slash makes one, as on the other platforms. */
import type { InboundContent } from '../../bot/message.ts';

export function readWords(text: string): InboundContent {
  const match = /^\/([a-zA-Z0-9_]{1,32})(?:\s+([\s\S]*))?$/.exec(text.trim());
  if (!match) return { kind: 'text', text };
  return { kind: 'command', name: match[1]!.toLowerCase(), argument: (match[2] ?? '').trim() };
}
