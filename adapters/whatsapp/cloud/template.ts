/**
 * Approved templates: the only thing that may be sent to somebody who has not written for a day. Which exist, and what
 * their parameters are filled with, stands in the settings; their words are the office's and Meta's affair.
 */
import { z } from 'zod';
import type { CloudPart } from './part.ts';

export const templates = z.array(
  z.object({
    name: z.string().regex(/^[a-z0-9_]{1,512}$/, 'a template name has small letters, digits and _'),
    language: z.string().regex(/^[a-z]{2,3}(?:_[A-Z]{2})?$/, 'a language looks like en or en_US'),
    /** In the order of {{1}}, {{2}} …; `{text}` is what the desk says. */
    parameters: z.array(z.string().min(1)).default(['{text}']),
    /** Quick-reply buttons that it has; it then stands for messages with as many choices. */
    buttons: z.number().int().min(0).max(3).default(0),
  }),
);
export type Template = z.infer<typeof templates>[number];

/** The whole body may have 1,024 characters; what a template says around its parameters is not known here. */
const mostLetters = 900;

/** Parameters may hold no line breaks and no long gaps. */
const oneLine = (text: string): string =>
  text
    .replace(/\s*\n\s*/g, ' · ')
    .replace(/\s+/g, ' ')
    .trim();

export type TemplateMessage = {
  name: string;
  language: { code: string };
  components: Record<string, unknown>[];
};

/** The first template that can carry this part whole, or null. */
export function fillTemplate(part: CloudPart, all: readonly Template[]): TemplateMessage | null {
  const buttons = part.kind === 'buttons' ? part.buttons : [];
  const text = oneLine(part.text);
  if (text === '' || part.kind === 'list' || text.length > mostLetters) return null;
  const template = all.find(
    (one) => one.buttons === buttons.length && one.parameters.join('').includes('{text}'),
  );
  if (!template) return null;
  const parameters = template.parameters.map((pattern) => ({
    type: 'text',
    text: oneLine(pattern.replaceAll('{text}', () => text)),
  }));
  return {
    name: template.name,
    language: { code: template.language },
    components: [
      { type: 'body', parameters },
      ...buttons.map(({ id }, index) => ({
        type: 'button',
        sub_type: 'quick_reply',
        index: String(index),
        parameters: [{ type: 'payload', payload: id }],
      })),
    ],
  };
}
