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

const takesWords = (template: Template, buttons: number): boolean =>
  template.buttons === buttons && template.parameters.join('').includes('{text}');

/** Whether there is one for anything that can be said in words, as far as its length goes. */
export const carriesWords = (all: readonly Template[]): boolean => all.some((one) => takesWords(one, 0));

function labelsOf(part: CloudPart): string[] {
  if (part.kind === 'buttons') return part.buttons.map(({ title }) => title);
  if (part.kind !== 'list') return [];
  return part.rows.map(({ title, description }) => (description ? `${title}. ${description}` : title));
}

/**
 * The template that carries this part whole, or null: one with as many buttons, else one without any, where the choices
 * stand behind the words; a label that is typed counts as its press.
 */
export function fillTemplate(part: CloudPart, all: readonly Template[]): TemplateMessage | null {
  const pressed = part.kind === 'buttons' ? part.buttons : [];
  const withButtons = pressed.length > 0 ? all.find((one) => takesWords(one, pressed.length)) : undefined;
  const template = withButtons ?? all.find((one) => takesWords(one, 0));
  const buttons = withButtons ? pressed : [];
  const labels = withButtons ? '' : labelsOf(part).join(' / ');
  const text = oneLine([part.text, labels].filter((words) => words !== '').join(' · '));
  if (!template || text === '' || text.length > mostLetters) return null;
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
