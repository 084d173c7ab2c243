/** Templates of the settings against those that Meta has approved: name, language, parameters, buttons. */
import { z } from 'zod';
import { broken, look, ok, type Finding } from './check.ts';

export type WantedTemplate = {
  name: string;
  language: string;
  parameters: readonly string[];
  buttons: number;
};

const wireTemplate = z.object({
  name: z.string(),
  language: z.string(),
  status: z.string(),
  components: z
    .array(
      z.object({
        type: z.string(),
        text: z.string().optional(),
        buttons: z.array(z.object({ type: z.string() })).default([]),
      }),
    )
    .default([]),
});
export const wireTemplates = z.object({ data: z.array(wireTemplate) });

export function templateFindings(
  wanted: readonly WantedTemplate[],
  there: readonly z.infer<typeof wireTemplate>[],
): Finding[] {
  const faults = wanted.flatMap((template) => faultOf(template, there) ?? []);
  return faults.length > 0 ? faults : [ok('WhatsApp templates', `all ${wanted.length} approved and fitting`)];
}

function faultOf(
  { name, language, parameters, buttons }: WantedTemplate,
  there: readonly z.infer<typeof wireTemplate>[],
): Finding | null {
  const check = 'WhatsApp templates';
  const named = there.filter((one) => one.name === name);
  const found = named.find((one) => one.language === language);
  if (!found)
    return named.length > 0
      ? broken(
          check,
          `${name} exists in ${named.map((one) => one.language).join(', ')}, not in ${language}`,
          'correct "language" in WHATSAPP_TEMPLATES, or have that language approved',
        )
      : broken(
          check,
          `${name} does not exist`,
          'WhatsApp Manager → Message templates: make it, or correct WHATSAPP_TEMPLATES',
        );
  if (found.status !== 'APPROVED')
    return found.status === 'PENDING'
      ? look(check, `${name} waits for Meta's approval`, 'look again in some hours')
      : broken(
          check,
          `${name} is ${found.status.toLowerCase()}`,
          'WhatsApp Manager says why; mend and submit it again',
        );
  const body = found.components.find(({ type }) => type === 'BODY')?.text ?? '';
  const places = new Set(body.match(/\{\{\w+\}\}/g)).size;
  if (places !== parameters.length)
    return broken(
      check,
      `${name} has ${places} places, the settings fill ${parameters.length}`,
      'make "parameters" in WHATSAPP_TEMPLATES as long as the places {{1}}, {{2}} … of the template',
    );
  const has = found.components
    .flatMap((one) => one.buttons)
    .filter(({ type }) => type === 'QUICK_REPLY').length;
  return has === buttons
    ? null
    : broken(
        check,
        `${name} has ${has} quick-reply buttons, the settings say ${buttons}`,
        'correct "buttons" in WHATSAPP_TEMPLATES',
      );
}
