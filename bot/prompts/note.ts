/** The desk note: everything that differs from turn to turn, placed after all that can be cached. */
import type { BrainInput, Recalled } from '../brain/brain.ts';
import type { BriefLanguage } from '../understanding/brief.ts';
import { istMoment, istStamp } from './clock.ts';
import { asData, asJsonData } from './marks.ts';

const answerIn: Readonly<Record<BriefLanguage, string>> = {
  en: 'English',
  hinglish: 'Hinglish in Latin letters, no Devanagari',
  hi: 'Hindi in Devanagari',
  mr: 'Marathi in Devanagari',
};

export function deskNote(input: BrainInput): string {
  const { author, chat, workspace, focus, recalled, language, now } = input;
  const lines = [
    '<desk>',
    `Now: ${istMoment(now)}`,
    `Writer: ${author.role} (proven). Chat: ${chat}${chat === 'group' ? ': others read along, so nothing private about anyone' : ''}.`,
    `Answer in: ${answerIn[language]}`,
    '</desk>',
    asData('office', workspace.name),
    asData('writer', author.name),
  ];
  if (Object.keys(focus).length > 0) lines.push(asJsonData('focus', focus));
  if (recalled.length > 0) lines.push(asJsonData('recalled', recalled.map(recalledItem)));
  return lines.join('\n');
}

const recalledItem = ({ id, text, at, channel, kind }: Recalled): object => ({
  id,
  at: istStamp(at),
  channel,
  kind,
  text,
});
