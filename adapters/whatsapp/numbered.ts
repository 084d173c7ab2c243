/**
 * Choices as numbered lines, and the answers that people type to them. Several cards are numbered themselves, so the
 * choices go on counting behind them: a bare number means one thing.
 */
import type { Choice, Outbound } from '../../bot/message.ts';

export const labelOf = (choice: Choice): string => choice.label.trim() || choice.id;

export const firstNumber = ({ cards }: Pick<Outbound, 'cards'>): number =>
  cards.length > 1 ? cards.length + 1 : 1;

export const numberedLines = (message: Pick<Outbound, 'cards' | 'choices'>): string =>
  message.choices.map((choice, i) => `${firstNumber(message) + i}. ${labelOf(choice)}`).join('\n');

const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s*_~`.!]+/gu, ' ')
    .trim();

/** Digits of the scripts that people here write in. */
const digits = (text: string): string =>
  text.replace(/[०-९]/g, (digit) => String(digit.charCodeAt(0) - 0x966));

/**
 * The choice that a typed number or label means; numbers only where `numbered` showed them. There a bare number is always
 * the one in front of a line, also where a label is a number itself.
 */
export function readTypedChoice(text: string, shown: Outbound, numbered: boolean): Choice | null {
  const number = /^(?:#|no\.?|option)?\s*(\d{1,3})\s*[.)]?$/.exec(digits(text.trim().toLowerCase()))?.[1];
  const counted =
    numbered && number !== undefined ? shown.choices[Number(number) - firstNumber(shown)] : null;
  if (counted) return counted;
  const said = plain(text);
  const named = shown.choices.filter((choice) => plain(labelOf(choice)) === said);
  return named.length === 1 ? named[0]! : null;
}
