/** The photos and documents of a turn as the model reads them: only kinds it knows, in the order sent, within its limits. */
import type Anthropic from '@anthropic-ai/sdk';
import { istStamp } from '../../prompts/clock.ts';
import { asData } from '../../prompts/marks.ts';
import type { OpenFile } from '../../channel.ts';
import type { Said } from '../brain.ts';

export type Attached = Anthropic.TextBlockParam | Anthropic.ImageBlockParam | Anthropic.DocumentBlockParam;

const megabyte = 1024 * 1024;
/** The API takes images of 5 MB after their encoding, which makes a third more of them. */
const mostBytes = { image: 3.7 * megabyte, document: 10 * megabyte, text: 200_000, all: 18 * megabyte };
const mostFiles = 10;
/** Of a plain text; what is longer was not written for a chat. */
const mostCharacters = 20_000;

type ImageType = Anthropic.Base64ImageSource['media_type'];
const isImage = (type: string): type is ImageType => /^image\/(?:jpeg|png|gif|webp)$/.test(type);

function limitOf(mimeType: string): number {
  if (isImage(mimeType)) return mostBytes.image;
  if (mimeType === 'application/pdf') return mostBytes.document;
  return mimeType === 'text/plain' ? mostBytes.text : 0;
}

type Message = Pick<Said, 'media' | 'sentAt'>;
type Access = { openFile: OpenFile; childMedia: boolean };
/** A file of a message, opened. */
export type Opened = { bytes: Uint8Array; mimeType: string; sentAt: Date };

/** `childMedia`: whether children's files may be shown. What is left out is left out silently: the message says it is kept. */
export async function openFiles(said: readonly Message[], deps: Access): Promise<Opened[]> {
  const opened: Opened[] = [];
  let bytes = 0;
  for (const { media, sentAt } of said) {
    if (media?.state !== 'kept' || !media.storageId || !media.mimeType) continue;
    if (media.child && !deps.childMedia) continue;
    const size = media.bytes ?? Infinity;
    if (size > limitOf(media.mimeType) || bytes + size > mostBytes.all || opened.length >= mostFiles)
      continue;
    const file = await deps.openFile(media.storageId);
    if (!file) continue;
    bytes += size;
    opened.push({ bytes: file.bytes, mimeType: media.mimeType, sentAt });
  }
  return opened;
}

export async function loadAttachments(said: readonly Message[], deps: Access): Promise<Attached[]> {
  const files = await openFiles(said, deps);
  return files.flatMap(({ bytes, mimeType, sentAt }): Attached[] => [
    { type: 'text', text: `<desk>File of the message at ${istStamp(sentAt)}:</desk>` },
    toBlock(mimeType, bytes),
  ]);
}

function toBlock(mimeType: string, bytes: Uint8Array): Attached {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (mimeType === 'text/plain')
    return { type: 'text', text: asData('file', buffer.toString('utf8').slice(0, mostCharacters)) };
  const data = buffer.toString('base64');
  if (isImage(mimeType)) return { type: 'image', source: { type: 'base64', media_type: mimeType, data } };
  return { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data } };
}
