/** The code that a phone scans, or the letters that it is told, for a terminal. */
import { renderUnicodeCompact } from 'uqr';

export function showLink({ qr, letters }: { qr: string | null; letters: string | null }): string {
  if (letters !== null)
    return `\nWhatsApp: on the phone open Linked devices → Link with phone number, and type  ${letters.slice(0, 4)}-${letters.slice(4)}\n`;
  if (qr === null) return '';
  return `\nWhatsApp: on the phone open Linked devices → Link a device, and scan\n\n${renderUnicodeCompact(qr, { border: 2 })}\n`;
}
