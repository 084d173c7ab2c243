/** Inline keyboards as the server checks them: labels that are not empty, data of at most 64 bytes, a hundred buttons. */
import { badRequest } from './refusal.ts';

export type Keyboard = { inline_keyboard: { text: string; callback_data?: string; url?: string }[][] };

export function readKeyboard(given: unknown): Keyboard | undefined {
  if (given === undefined || given === null) return undefined;
  const rows = (given as Partial<Keyboard>).inline_keyboard;
  if (!Array.isArray(rows)) return undefined;
  for (const button of rows.flat()) {
    if (typeof button.text !== 'string' || button.text.trim() === '')
      throw badRequest('Text buttons are unallowed in the inline keyboard');
    const bytes = button.callback_data === undefined ? 0 : Buffer.byteLength(button.callback_data);
    if (button.callback_data !== undefined && (bytes === 0 || bytes > 64))
      throw badRequest('BUTTON_DATA_INVALID');
  }
  if (rows.flat().length > 100 || rows.some((row) => row.length > 8))
    throw badRequest('reply markup is too long');
  return rows.length === 0 ? undefined : { inline_keyboard: rows };
}

export const buttonsOf = (keyboard: Keyboard | undefined): { label: string; data: string }[] =>
  (keyboard?.inline_keyboard ?? []).flat().map((b) => ({ label: b.text, data: b.callback_data ?? '' }));
