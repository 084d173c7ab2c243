/** What the platform is documented to refuse in a message, whatever its rates: forms, lengths, buttons, lists. */
import { badRequest, Refusal } from './refusal.ts';

type Json = Record<string, unknown>;
const object = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {};
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A text of 1 to `most` UTF-16 units; throws otherwise. */
function words(value: unknown, what: string, most: number): string {
  if (typeof value !== 'string' || value.trim() === '') throw badRequest(`${what} is required`);
  if (value.length > most)
    throw new Refusal(400, 131009, `(#131009) Parameter value is not valid: ${what} length`);
  if (/\p{Surrogate}/u.test(value)) throw badRequest(`${what} is not valid UTF-8`);
  return value;
}

function distinct(values: string[], what: string): void {
  if (new Set(values).size !== values.length)
    throw new Refusal(400, 131009, `(#131009) Duplicated ${what} provided`);
}

export type Accepted = {
  type: string;
  text: string;
  buttons: { id: string; title: string; description?: string }[];
  /** Media id or link. */
  media: string | null;
  template: string | null;
};

function interactive(message: Json): Accepted {
  const body = words(object(message['body'])['text'], 'interactive.body.text', 1024);
  const action = object(message['action']);
  if (message['type'] === 'button') {
    const replies = list(action['buttons']).map((button) => object(object(button)['reply']));
    if (replies.length < 1 || replies.length > 3)
      throw new Refusal(400, 131009, '(#131009) Invalid buttons count. Min allowed buttons: 1, Max: 3');
    const buttons = replies.map((reply) => ({
      id: words(reply['id'], 'reply.id', 256),
      title: words(reply['title'], 'reply.title', 20),
    }));
    distinct(
      buttons.map(({ title }) => title),
      'title',
    );
    distinct(
      buttons.map(({ id }) => id),
      'id',
    );
    return { type: 'interactive', text: body, buttons, media: null, template: null };
  }
  if (message['type'] !== 'list') throw badRequest('interactive.type');
  words(action['button'], 'action.button', 20);
  const sections = list(action['sections']).map(object);
  const rows = sections.flatMap((section) => list(section['rows']).map(object));
  if (sections.length < 1 || sections.length > 10 || rows.length < 1 || rows.length > 10)
    throw new Refusal(400, 131009, '(#131009) Total row count exceed max allowed count: 10');
  const buttons = rows.map((row) => ({
    id: words(row['id'], 'row.id', 200),
    title: words(row['title'], 'row.title', 24),
    ...(row['description'] === undefined
      ? {}
      : { description: words(row['description'], 'row.description', 72) }),
  }));
  distinct(
    buttons.map(({ id }) => id),
    'id',
  );
  return { type: 'interactive', text: body, buttons, media: null, template: null };
}

function template(message: Json): Accepted {
  const name = words(message['name'], 'template.name', 512);
  words(object(message['language'])['code'], 'template.language.code', 20);
  const components = list(message['components']).map(object);
  const parameters = components
    .filter((component) => component['type'] === 'body')
    .flatMap((component) => list(component['parameters']).map(object));
  const texts = parameters.map((parameter) => words(parameter['text'], 'parameter.text', 1024));
  if (texts.some((text) => /[\n\t]| {5,}/.test(text)))
    throw new Refusal(400, 132018, '(#132018) Param text cannot have new-line/tab characters');
  const buttons = components
    .filter((component) => component['type'] === 'button')
    .map((component) => {
      const payload = words(object(list(component['parameters'])[0])['payload'], 'payload', 256);
      return { id: payload, title: payload };
    });
  return { type: 'template', text: texts.join(' '), buttons, media: null, template: name };
}

const captioned = new Set(['image', 'video', 'document']);

/** Throws what the platform would answer. `hasMedia` tells whether an uploaded id exists. */
export function checkMessage(body: Json, hasMedia: (id: string) => boolean): Accepted {
  const type = typeof body['type'] === 'string' ? body['type'] : 'text';
  const content = object(body[type]);
  switch (type) {
    case 'text':
      return {
        type,
        text: words(content['body'], 'text.body', 4096),
        buttons: [],
        media: null,
        template: null,
      };
    case 'interactive':
      return interactive(content);
    case 'template':
      return template(content);
    case 'image':
    case 'video':
    case 'audio':
    case 'document': {
      const { id, link, caption } = content;
      if (caption !== undefined && !captioned.has(type)) throw badRequest('caption is not allowed');
      const text = caption === undefined ? '' : words(caption, 'caption', 1024);
      if (typeof id === 'string' && hasMedia(id))
        return { type, text, buttons: [], media: id, template: null };
      if (typeof link === 'string' && link.startsWith('https://'))
        return { type, text, buttons: [], media: link, template: null };
      throw new Refusal(400, 131053, '(#131053) Media upload error');
    }
    default:
      throw new Refusal(400, 131051, '(#131051) Unsupported message type');
  }
}
