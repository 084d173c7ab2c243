/** The words for messages: `<chat>:<id on WhatsApp>`, so that an id names its chat as well. */

export const writeMessage = (chatExternalId: string, id: string): string => `${chatExternalId}:${id}`;

/** The platform's own id; null when it names no message: an edit, a reaction. */
export function readMessage(externalId: string): string | null {
  const colon = externalId.indexOf(':');
  const id = externalId.slice(colon + 1);
  return colon > 0 && id !== '' && !id.includes(':') ? id : null;
}
