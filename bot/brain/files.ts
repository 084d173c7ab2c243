/**
 * What has to be said about files that did not come, whoever does the talking: the words are the house's, so that no model
 * can forget or bend them. A burst that is nothing but such files needs no brain at all.
 */
import type { Answer, Brain, BrainInput, Said } from './brain.ts';
import { namedAsTable } from '../imports/read-table.ts';
import { isOffice } from '../people/person.ts';
import { importPhrases } from './rules/phrases/imports.ts';
import { phrasesOf, type Phrases } from './rules/phrases/index.ts';

type UploadLink = (media: { workspaceId: string; mediaId: string }) => string | null;

export function withFiles(brain: Brain, uploadLink: UploadLink): Brain {
  return {
    name: brain.name,
    async answer(input, io): Promise<Answer> {
      const lines = linesAbout(input, uploadLink);
      if (lines.length === 0) return brain.answer(input, io);
      const about = lines.join('\n');
      if (!input.said.some(saysMore)) return { text: about, by: 'rules' };
      const answer = await brain.answer(input, io);
      return { ...answer, text: `${answer.text}\n${about}` };
    },
  };
}

function linesAbout(input: BrainInput, uploadLink: UploadLink): string[] {
  const say = phrasesOf(input.language);
  const lines = input.said.map((said) => lineAbout(said, input, say, uploadLink));
  return [...new Set(lines.filter((line) => line !== null))];
}

function lineAbout(
  { media, content }: Said,
  input: BrainInput,
  say: Phrases,
  uploadLink: UploadLink,
): string | null {
  switch (media?.state) {
    case 'refused':
      return isOffice(input.author.role) &&
        content.kind === 'document' &&
        namedAsTable(content.media.fileName)
        ? importPhrases[input.language].unread({ why: 'not text' })
        : say.fileRefused;
    case 'too_large':
      return say.fileTooLarge(uploadLink({ workspaceId: input.workspace.id, mediaId: media.mediaId }));
    case 'gone':
    case 'failed':
      return say.fileGone;
    case 'waiting':
      return say.fileComing;
    case 'kept':
      if (content.kind !== 'audio' || media.hearing === 'heard') return null;
      if (media.hearing === 'waiting') return say.fileComing;
      return say.voiceUnheard(media.hearing === 'unheard' && !isOffice(input.author.role));
    case undefined:
      return null;
  }
}

/** Whether there is anything in it that a brain could answer. */
function saysMore({ media, content, text }: Said): boolean {
  if (!media || text.trim() !== '') return true;
  return media.state === 'kept' && content.kind !== 'audio';
}
