/** What the server does to text: trims it, measures it in UTF-16 units, reads markup and checks entities. */
import { badRequest } from './refusal.ts';

export type Entity = { type: string; offset: number; length: number } & Record<string, unknown>;

export type Formatted = { text: string; entities: Entity[] };

const entityTypes = new Set(
  (
    'mention hashtag cashtag bot_command url email phone_number bold italic underline strikethrough spoiler ' +
    'blockquote expandable_blockquote code pre text_link text_mention custom_emoji'
  ).split(' '),
);

const htmlTags: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  u: 'underline',
  s: 'strikethrough',
  del: 'strikethrough',
  code: 'code',
  pre: 'pre',
  a: 'text_link',
  blockquote: 'blockquote',
  'tg-spoiler': 'spoiler',
};

/** Reads `parse_mode: HTML` as strictly as the server does: an unknown, open or crossed tag refuses the message. */
export function parseHtml(source: string): Formatted {
  let text = '';
  const entities: Entity[] = [];
  const open: { tag: string; offset: number; url?: string }[] = [];
  const pattern = /<(\/?)([a-z][a-z0-9-]*)((?:\s[^>]*)?)>|&(lt|gt|amp|quot);|([^<&]+)|(.)/gis;
  for (const match of source.matchAll(pattern)) {
    const [whole, closing, name, attributes, named, plain] = match;
    const at = Buffer.byteLength(source.slice(0, match.index));
    if (plain !== undefined) text += plain;
    else if (named !== undefined) text += { lt: '<', gt: '>', amp: '&', quot: '"' }[named] ?? '';
    else if (name !== undefined) {
      const tag = name.toLowerCase();
      if (closing) {
        const top = open.pop();
        if (!top || top.tag !== tag)
          throw badRequest(`can't parse entities: Unmatched end tag at byte offset ${at}`);
        if (text.length > top.offset)
          entities.push({
            type: htmlTags[tag]!,
            offset: top.offset,
            length: text.length - top.offset,
            ...(top.url ? { url: top.url } : {}),
          });
      } else {
        if (!(tag in htmlTags))
          throw badRequest(`can't parse entities: Unsupported start tag "${tag}" at byte offset ${at}`);
        const url = /href="([^"]*)"/.exec(attributes ?? '')?.[1];
        open.push({ tag, offset: text.length, ...(url ? { url } : {}) });
      }
    } else if (whole === '&') text += whole;
    else throw badRequest(`can't parse entities: Unexpected character at byte offset ${at}`);
  }
  const left = open.at(-1);
  if (left)
    throw badRequest(`can't parse entities: Can't find end tag corresponding to start tag "${left.tag}"`);
  return { text, entities };
}

/** The two Markdown modes, only as far as what they refuse: open marks, and in version 2 bare reserved characters. */
function checkMarkdown(source: string, version: 1 | 2): void {
  const bare = source.replace(/\\./gs, '').replace(/```[\s\S]*?```|`[^`]*`/g, '');
  const outsideLinks = bare.replace(/\[[^\]]*\]\([^)]*\)/g, '');
  for (const mark of ['*', '_', '`'])
    if (outsideLinks.split(mark).length % 2 === 0)
      throw badRequest(`can't parse entities: Can't find end of the entity starting at byte offset 0`);
  const reserved = version === 2 ? /[[\]()>#+\-=|{}.!]/.exec(outsideLinks)?.[0] : undefined;
  if (reserved)
    throw badRequest(`can't parse entities: Character '${reserved}' is reserved and must be escaped`);
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
const isLowSurrogate = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** Why an entity list is broken, or null. The real server mends some of these silently; here they count. */
export function brokenEntities(text: string, entities: Entity[]): string | null {
  const insidePair = (at: number): boolean =>
    isHighSurrogate(text.charCodeAt(at - 1)) && isLowSurrogate(text.charCodeAt(at));
  for (const entity of entities) {
    const end = entity.offset + entity.length;
    if (!entityTypes.has(entity.type)) return `unknown type ${entity.type}`;
    if (!Number.isInteger(entity.offset) || !Number.isInteger(entity.length)) return 'not whole numbers';
    if (entity.offset < 0 || entity.length <= 0 || end > text.length) return 'outside the text';
    if (insidePair(entity.offset) || insidePair(end)) return 'splits a surrogate pair';
    for (const other of entities) {
      const otherEnd = other.offset + other.length;
      const crosses = other.offset < entity.offset && entity.offset < otherEnd && otherEnd < end;
      if (crosses) return 'crosses another';
    }
  }
  return entities.length > 100 ? 'more than a hundred' : null;
}

/** Trims as the server does, moving the entities along. */
function trim({ text, entities }: Formatted): Formatted {
  const lead = text.length - text.trimStart().length;
  const trimmed = text.trim();
  const kept = entities
    .map((entity) => {
      const offset = Math.max(entity.offset - lead, 0);
      const end = Math.min(entity.offset + entity.length - lead, trimmed.length);
      return { ...entity, offset, length: end - offset };
    })
    .filter((entity) => entity.length > 0);
  return { text: trimmed, entities: kept };
}

/** `limit` in UTF-16 units. Throws what the server answers. */
export function readText(
  payload: Record<string, unknown>,
  field: 'text' | 'caption',
  limit: number,
): Formatted {
  const given = payload[field];
  const source = typeof given === 'string' ? given : '';
  if (/\p{Surrogate}/u.test(source)) throw badRequest('strings must be encoded in UTF-8');
  const mode = typeof payload.parse_mode === 'string' ? payload.parse_mode.toLowerCase() : '';
  const listed = payload[field === 'text' ? 'entities' : 'caption_entities'];
  let formatted: Formatted = { text: source, entities: Array.isArray(listed) ? (listed as Entity[]) : [] };
  if (mode === 'html') formatted = parseHtml(source);
  else if (mode === 'markdown' || mode === 'markdownv2') checkMarkdown(source, mode === 'markdown' ? 1 : 2);
  else if (mode) throw badRequest('unsupported parse_mode');
  const broken = brokenEntities(formatted.text, formatted.entities);
  if (broken) throw badRequest(`ENTITY_BOUNDS_INVALID (${broken})`);
  formatted = trim(formatted);
  if (field === 'text' && formatted.text === '') throw badRequest('message text is empty');
  if (formatted.text.length > limit)
    throw badRequest(field === 'text' ? 'message is too long' : 'message caption is too long');
  return formatted;
}
