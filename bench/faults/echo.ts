/** What Claude says in a fault run: the markers of the messages it was asked to answer now, never those of the history. */
import type { Script } from '../../standins/claude/index.ts';
import { endMark } from './checker.ts';

/** Long enough to be streamed in several pieces; its first sentence can stand in a notification. */
const filler = ' Everything you wrote is on the list and the desk goes through it line by line.';

export const echoScript: Script = (request) => {
  const last = request.messages.at(-1);
  const blocks =
    typeof last?.content === 'string'
      ? [{ type: 'text' as const, text: last.content }]
      : (last?.content ?? []);
  const asked = blocks
    .flatMap((block) => (block.type === 'text' ? [block.text] : []))
    .flatMap((text) =>
      [...text.matchAll(/<message [^>]*>([\s\S]*?)<\/message>/g)].map((match) => match[1] ?? ''),
    );
  const markers = asked.flatMap((text) => text.match(/#\d+/g) ?? []);
  return [{ type: 'text', text: `Noted ${markers.join(' ')}.${filler} ${endMark}` }];
};
