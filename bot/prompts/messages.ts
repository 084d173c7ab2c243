/** What people said, as the model reads it: the author's own words in one mark, all that came along with them in others. */
import type { Line, Said } from '../brain/brain.ts';
import { istStamp } from './clock.ts';
import { asData, asWords, inert } from './marks.ts';

/** One message of the burst. */
export function saidMessage(said: Said): string {
  const { content, text, sentAt, forwarded, quoted } = said;
  const parts: string[] = [];
  if (quoted) parts.push(asData('quoted', quoted));
  if ('media' in content && content.media.fileName) parts.push(asData('file-name', content.media.fileName));
  switch (content.kind) {
    case 'text':
    case 'edit':
    case 'command':
      if (text !== '') parts.push(forwarded ? asData('forwarded', text) : asWords(text));
      break;
    case 'audio':
      // What was heard in a voice note is what its author said.
      if (text !== '') parts.push(forwarded ? asData('forwarded', text) : asWords(text));
      break;
    case 'image':
    case 'video':
    case 'document':
      if (text !== '') parts.push(asData(forwarded ? 'forwarded' : 'caption', text));
      break;
    case 'location':
      if (text !== '') parts.push(asData('place', text));
      break;
    case 'contact':
      // Numbers stay out of the prompt: a tool that needs them reads the stored message.
      parts.push(asData('contact', content.name));
      break;
    case 'reaction':
      parts.push(asData('reaction', content.emoji));
      break;
    case 'press':
    case 'delete':
    case 'unreadable':
      break;
  }
  const passedOn = forwarded ? ' forwarded="yes"' : '';
  const file = 'media' in content ? ` file="${fileState(said)}"` : '';
  return `<message at="${istStamp(sentAt)}" kind="${content.kind}"${passedOn}${file}>\n${parts.join('\n')}\n</message>`;
}

/** What the model may know of a file; the desk itself tells the writer about one that did not come. */
function fileState({ media, content }: Said): string {
  if (!media || media.state === 'waiting') return 'not here yet';
  if (media.state !== 'kept') return 'not here';
  if (content.kind !== 'audio') return 'kept';
  return media.hearing === 'heard' ? 'transcribed' : 'kept, not listened to';
}

/** An earlier line of a person, or of the office's human who held the conversation; the bot's own go back to the model as its own. */
export function earlierLine(line: Line, chat: 'private' | 'group'): string {
  const who =
    line.from === 'office'
      ? `${inert(line.name)}, a human of the office: `
      : chat === 'group'
        ? `${inert(line.name)}: `
        : '';
  return asData('earlier', `[${istStamp(line.at)}] ${who}${line.text}`);
}
