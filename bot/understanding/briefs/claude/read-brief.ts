/** Reads a brief with Claude, pictures and documents too; what comes back is checked against the message's own words. */
import type Anthropic from '@anthropic-ai/sdk';
import { zodOutputFormat } from '@anthropic-ai/sdk/helpers/zod';
import type { BriefReading } from '../../brief.ts';
import { readBrief } from '../read-brief.ts';
import { briefAnswer } from './answer.ts';
import { checkAnswer } from './check.ts';
import { crossCheck } from './cross-check.ts';
import { clockLine, instructions } from './instructions.ts';

/** A picture or PDF of a brief, as it was fetched. */
export type BriefMedia = { bytes: Uint8Array; mimeType: string };
export type GivenBrief = { text: string; media: readonly BriefMedia[]; sentAt: Date; signal?: AbortSignal };

export type ModelBrief = {
  reading: BriefReading;
  /** What the pictures say, word for word; empty without any. */
  transcript: string;
  usage: Anthropic.Usage;
};

/** Throws the SDK's errors when the service fails; null when the model answered nothing that can be read. */
export type ModelBriefReader = (given: GivenBrief) => Promise<ModelBrief | null>;

const pictures = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'] as const;
type Picture = (typeof pictures)[number];
/** As many as one brief may bring; what goes beyond is not sent. */
const mostMedia = 6;
/** A brief of a dozen roles with all its quotes stays well below. */
const maxTokens = 12_000;
/** No brief is longer; see the rules reader. */
const longestText = 16_000;

/** What the model can look at: anything else has to be pasted as text. */
export const isReadable = (mimeType: string): boolean =>
  mimeType === 'application/pdf' || pictures.includes(mimeType as Picture);

/** `crossed`: the rules read the same text, and what only one of the two saw is asked. */
export function createClaudeBriefReader(deps: {
  client: Anthropic;
  model: string;
  crossed: boolean;
}): ModelBriefReader {
  return async ({ text, media, sentAt, signal }) => {
    const words = text.slice(0, longestText);
    const shown = media.filter(({ mimeType }) => isReadable(mimeType)).slice(0, mostMedia);
    const message = await deps.client.messages.parse(
      {
        model: deps.model,
        max_tokens: maxTokens,
        system: [{ type: 'text', text: instructions, cache_control: { type: 'ephemeral' } }],
        messages: [
          {
            role: 'user',
            content: [
              ...shown.map(blockOf),
              { type: 'text', text: `${clockLine(sentAt)}\n<message>\n${fenced(words)}\n</message>` },
            ],
          },
        ],
        output_config: { format: zodOutputFormat(briefAnswer) },
      },
      signal ? { signal } : {},
    );
    const answer = message.parsed_output;
    if (!answer) return null;
    // Without pictures there is nothing to transcribe: words from a made-up transcript must prove nothing.
    const { transcript, ...reading } = checkAnswer(
      shown.length > 0 ? answer : { ...answer, transcript: '' },
      { text: words, sentAt },
    );
    const heard = [words, transcript].filter((part) => part.trim() !== '').join('\n');
    return {
      reading: deps.crossed ? crossCheck(reading, readBrief(heard, { sentAt })) : reading,
      transcript,
      usage: message.usage,
    };
  };
}

/** The message cannot close its own fence. */
const fenced = (text: string): string => text.replaceAll('</message', '<\u200b/message');

function blockOf({ bytes, mimeType }: BriefMedia): Anthropic.ContentBlockParam {
  const data = Buffer.from(bytes).toString('base64');
  return mimeType === 'application/pdf'
    ? { type: 'document', source: { type: 'base64', media_type: 'application/pdf', data } }
    : { type: 'image', source: { type: 'base64', media_type: mimeType as Picture, data } };
}
