/** The code that a phone scans, or the letters that it is told, for a terminal and for the page. */
import { renderUnicodeCompact } from 'uqr';
import type { PhoneLink } from '../../../bot/phone-link.ts';
import type { SessionState } from './session.ts';

export function showLink({ qr, letters }: { qr: string | null; letters: string | null }): string {
  if (letters !== null)
    return `\nWhatsApp: on the phone open Linked devices → Link with phone number, and type  ${letters.slice(0, 4)}-${letters.slice(4)}\n`;
  if (qr === null) return '';
  return `\nWhatsApp: on the phone open Linked devices → Link a device, and scan\n\n${renderUnicodeCompact(qr, { border: 2 })}\n`;
}

const stages: Record<SessionState['at'], PhoneLink['at']> = {
  stopped: 'stopped',
  starting: 'starting',
  ready: 'paired',
  'waiting for the phone': 'waiting',
  broken: 'lost',
};

export function toPhoneLink(state: SessionState, detail: string): PhoneLink {
  const waits = state.at === 'waiting for the phone';
  return {
    at: stages[state.at],
    detail,
    qr: waits ? state.qr : null,
    letters: waits ? state.letters : null,
  };
}
