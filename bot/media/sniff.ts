/** What a file is by its first bytes, whatever it was called; null for everything that the house does not take. */
import type { MediaType } from './types.ts';

/** As much of the beginning as the reading needs. */
export const sniffBytes = 4_100;

const ascii = (head: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...head.subarray(from, to));

/** ISO media names its kind in a brand: the major one, or one of those it says it is compatible with. */
function isoMedia(head: Uint8Array): MediaType | null {
  if (ascii(head, 4, 8) !== 'ftyp') return null;
  const brand = ascii(head, 8, 12);
  if (/^(?:heic|heix|hevc|mif1|msf1)$/.test(brand)) return 'image/heic';
  if (/^(?:M4A |M4B |F4A )$/.test(brand)) return 'audio/mp4';
  if (brand === 'qt  ') return 'video/quicktime';
  if (/^3g[a-z0-9]{2}$/.test(brand)) return 'video/3gpp';
  return /^(?:isom|iso[2-9]|mp4[12]|avc1|M4V |MSNV|dash|f4v |mmp4)$/.test(brand) ? 'video/mp4' : null;
}

/** An office file is a zip whose first entries are its own; a zip of anything else may hold anything. */
function officeFile(head: Uint8Array): MediaType | null {
  if (ascii(head, 0, 4) !== 'PK\u0003\u0004') return null;
  const beginning = ascii(head, 0, sniffBytes);
  if (!/^(?:\[Content_Types\]\.xml|_rels\/|docProps\/|word\/|xl\/|ppt\/)/.test(ascii(head, 30, 80)))
    return null;
  // A document that carries macros says so in its list of parts.
  if (/vbaProject|macroEnabled/i.test(beginning)) return null;
  const office = 'application/vnd.openxmlformats-officedocument';
  if (beginning.includes('word/')) return `${office}.wordprocessingml.document`;
  if (beginning.includes('xl/')) return `${office}.spreadsheetml.sheet`;
  return beginning.includes('ppt/') ? `${office}.presentationml.presentation` : null;
}

const signatures: [MediaType, (head: Uint8Array) => boolean][] = [
  ['image/jpeg', (head) => head[0] === 0xff && head[1] === 0xd8 && head[2] === 0xff],
  ['image/png', (head) => ascii(head, 0, 8) === '\u0089PNG\r\n\u001a\n'],
  ['image/gif', (head) => /^GIF8[79]a$/.test(ascii(head, 0, 6))],
  ['image/webp', (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP'],
  ['audio/wav', (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WAVE'],
  ['audio/ogg', (head) => ascii(head, 0, 4) === 'OggS'],
  ['audio/amr', (head) => ascii(head, 0, 5) === '#!AMR'],
  ['audio/mpeg', (head) => ascii(head, 0, 3) === 'ID3'],
  // Frames of MPEG audio: eleven bits set, then version and layer; layer 0 is AAC in its own framing.
  ['audio/aac', (head) => head[0] === 0xff && (head[1]! & 0xf6) === 0xf0],
  ['audio/mpeg', (head) => head[0] === 0xff && (head[1]! & 0xe0) === 0xe0 && (head[1]! & 0x06) !== 0],
  [
    'video/webm',
    (head) => ascii(head, 0, 4) === '\u001aE\u00df\u00a3' && ascii(head, 0, 64).includes('webm'),
  ],
  ['application/pdf', (head) => /^%PDF-\d/.test(ascii(head, 0, 7))],
];

/** `head`: the beginning of the file, all of it when it is short. */
export function sniff(head: Uint8Array): MediaType | null {
  const known = signatures.find(([, fits]) => fits(head))?.[0] ?? isoMedia(head) ?? officeFile(head);
  return known ?? (isPlainText(head) ? 'text/plain' : null);
}

/** Readable UTF-8 that is no script and no markup. The last bytes may be half of a character that goes on. */
function isPlainText(head: Uint8Array): boolean {
  if (head.length === 0) return false;
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(head, { stream: true });
  } catch {
    return false;
  }
  return !/(?![\t\n\r\f])\p{Cc}/u.test(text) && !/^\ufeff?\s*(?:#!|<|@echo\b|%!)/i.test(text);
}

type Family = 'image' | 'audio' | 'video' | 'document';

const familyOf = (mimeType: string): Family | 'other' => {
  const family = mimeType.split('/')[0] ?? '';
  if (family === 'image' || family === 'audio' || family === 'video') return family;
  return family === 'text' || family === 'application' ? 'document' : 'other';
};

/** Containers that hold a voice as well as a film: their first bytes do not tell. */
const either = new Set<MediaType>(['video/mp4', 'video/webm', 'video/3gpp', 'audio/mp4', 'audio/ogg']);

/**
 * Whether a file may pass for what its sender's platform called it. No name at all, and the general `octet-stream`, claim
 * nothing.
 */
export function fitsClaim(found: MediaType, claimed: string | undefined): boolean {
  const name = claimed?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'application/octet-stream' || name === 'binary/octet-stream') return true;
  const said = familyOf(name);
  if (said === familyOf(found)) return true;
  return either.has(found) && (said === 'audio' || said === 'video');
}
