/** Ids of the buttons of a check: self-contained and within 64 bytes. */
import type { Choice } from '../../message.ts';
import { longId, shortId } from '../../tools/choices.ts';
import type { Asked } from '../../understanding/reply.ts';
import type { OutreachWords } from '../words/words.ts';

export const answers = ['all', 'some', 'none', 'ask', 'this', 'keep', 'forget'] as const;
export type AnswerPress = (typeof answers)[number];
export const orders = ['send', 'stop', 'drop', 'link'] as const;
export type OrderPress = (typeof orders)[number];

export type CheckPress =
  | { of: 'ask'; askId: string; press: AnswerPress }
  | { of: 'check'; checkId: string; press: OrderPress }
  | { of: 'sheet'; roleId: string }
  | { of: 'prepare'; roleId: string };

export const answerChoice = (askId: string, press: AnswerPress, label: string): Choice => ({
  id: `avl:${shortId(askId)}:${press}`,
  label,
});
export const orderChoice = (checkId: string, press: OrderPress, label: string): Choice => ({
  id: `chk:${shortId(checkId)}:${press}`,
  label,
});
export const sheetChoice = (roleId: string, label: string): Choice => ({
  id: `avs:${shortId(roleId)}`,
  label,
});
/** Asks everybody on the role's shortlist who was not asked yet. */
export const prepareChoice = (roleId: string, label: string): Choice => ({
  id: `avp:${shortId(roleId)}`,
  label,
});

/** The buttons under a question: what can be said of its dates, and, where it is asked, whether the profile is kept. */
export function answerChoices(
  askId: string,
  { dates }: Asked,
  { buttons }: OutreachWords,
  { consent } = { consent: false },
): Choice[] {
  const several = dates.length > 1;
  return [
    answerChoice(askId, 'all', several ? buttons.all : buttons.yes),
    ...(several ? [answerChoice(askId, 'some', buttons.some)] : []),
    answerChoice(askId, 'none', buttons.none),
    answerChoice(askId, 'ask', buttons.ask),
    ...(consent
      ? [answerChoice(askId, 'keep', buttons.keep), answerChoice(askId, 'forget', buttons.forget)]
      : []),
  ];
}

/** null for an id that is none of these. */
export function readCheckPress(id: string): CheckPress | null {
  const [kind, subject, press] = id.split(':');
  const uuid = longId(subject);
  if (uuid === null) return null;
  if (kind === 'avl') {
    const known = answers.find((one) => one === press);
    return known ? { of: 'ask', askId: uuid, press: known } : null;
  }
  if (kind === 'chk') {
    const known = orders.find((one) => one === press);
    return known ? { of: 'check', checkId: uuid, press: known } : null;
  }
  if (kind === 'avs') return { of: 'sheet', roleId: uuid };
  return kind === 'avp' ? { of: 'prepare', roleId: uuid } : null;
}
