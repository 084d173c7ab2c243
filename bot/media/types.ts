/** The kinds of files that the house takes, each with the ending it is stored under. Everything else is refused. */

const endings = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/gif': 'gif',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'audio/ogg': 'ogg',
  'audio/mpeg': 'mp3',
  'audio/mp4': 'm4a',
  'audio/aac': 'aac',
  'audio/amr': 'amr',
  'audio/wav': 'wav',
  'video/mp4': 'mp4',
  'video/quicktime': 'mov',
  'video/3gpp': '3gp',
  'video/webm': 'webm',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'text/plain': 'txt',
} as const;

export type MediaType = keyof typeof endings;

const byEnding = new Map<string, MediaType>(
  (Object.keys(endings) as MediaType[]).map((type) => [endings[type], type]),
);

/** What a file picker offers: the kinds by name and by ending, and tables, which come as text. */
export const offered = [
  ...Object.keys(endings),
  ...Object.values(endings).map((ending) => `.${ending}`),
  '.jpeg',
  'text/csv',
  '.csv',
].join(',');

export const endingOf = (type: MediaType): string => endings[type];

/** `<64 hex>.<ending>`; null for anything that no store ever gave out. */
export function readStorageId(storageId: string): { hash: string; mimeType: MediaType } | null {
  const match = /^([0-9a-f]{64})\.([a-z0-9]{2,5})$/.exec(storageId);
  const mimeType = match && byEnding.get(match[2]!);
  return match && mimeType ? { hash: match[1]!, mimeType } : null;
}
