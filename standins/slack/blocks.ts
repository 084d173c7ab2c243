/** Block Kit as it is documented: counts, lengths, and what may stand in what. Throws `invalid_blocks` with the reason. */
import { Refusal } from './refusal.ts';

type Json = Record<string, unknown>;
const no = (why: string): never => {
  throw new Refusal('invalid_blocks', why);
};
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function text(value: unknown, most: number, types: string[], where: string): string {
  if (!isObject(value) || !types.includes(String(value['type']))) return no(`${where}: no text object`);
  const words = value['text'];
  if (typeof words !== 'string' || words.length === 0) return no(`${where}: empty`);
  if (words.length > most) return no(`${where}: ${words.length} characters, at most ${most}`);
  if (value['type'] === 'mrkdwn' && /<(?![@#!]|https?:|mailto:|tel:)/.test(words))
    return no(`${where}: open bracket`);
  return words;
}

function elementOf(element: unknown, where: string): string | null {
  if (!isObject(element)) return no(`${where}: no element`);
  const { type, action_id: id, value } = element;
  if (type === 'button') {
    text(element['text'], 75, ['plain_text'], `${where}: button`);
    if (typeof id !== 'string' || id.length === 0 || id.length > 255) no(`${where}: action_id`);
    if (value !== undefined && (typeof value !== 'string' || value.length > 2_000)) no(`${where}: value`);
    if (![undefined, 'primary', 'danger'].includes(element['style'] as string)) no(`${where}: style`);
    return String(id);
  }
  if (type === 'plain_text_input') {
    if (typeof id !== 'string' || id.length > 255) no(`${where}: action_id`);
    return String(id);
  }
  return no(`${where}: ${String(type)} is no element`);
}

function image(element: Json, where: string): void {
  const { image_url: url, alt_text: alt } = element;
  if (typeof url !== 'string' || url.length > 3_000 || !/^https?:\/\//.test(url)) no(`${where}: image_url`);
  if (typeof alt !== 'string' || alt === '' || alt.length > 2_000) no(`${where}: alt_text`);
  if (/\/(127\.|localhost|10\.|192\.168\.)/.test(String(url)) || /unreachable/.test(String(url)))
    no(`${where}: downloading image failed`);
}

/** Runs of text; the whole block may not be longer than a section. */
function richText(block: Json, where: string): string {
  const parts = block['elements'];
  if (!Array.isArray(parts) || parts.length === 0) return no(`${where}: empty`);
  let words = '';
  for (const part of parts) {
    if (!isObject(part) || !/^rich_text_(section|preformatted|quote|list)$/.test(String(part['type'])))
      return no(`${where}: no part`);
    const runs = part['elements'];
    if (!Array.isArray(runs) || runs.length === 0) return no(`${where}: empty part`);
    for (const run of runs) {
      if (!isObject(run) || !['text', 'link', 'emoji', 'user'].includes(String(run['type'])))
        return no(`${where}: no run`);
      if (run['type'] === 'text' && (typeof run['text'] !== 'string' || run['text'] === ''))
        return no(`${where}: empty run`);
      if (run['type'] === 'link' && !URL.canParse(String(run['url']))) return no(`${where}: url`);
      if (isObject(run['style']) && Object.values(run['style']).some((value) => typeof value !== 'boolean'))
        return no(`${where}: style`);
      words += typeof run['text'] === 'string' ? run['text'] : '';
    }
    words += '\n';
  }
  if (words.length > 3_100) return no(`${where}: ${words.length} characters`);
  return words.trimEnd();
}

/** The words that people see, block by block. */
export function readBlocks(value: unknown, most: number, surface: 'message' | 'home' | 'modal'): string[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) return no('no list');
  if (value.length > most) return no(`${value.length} blocks, at most ${most}`);
  const ids = new Set<string>();
  return value.flatMap((block: unknown, i): string[] => {
    const where = `block ${i}`;
    if (!isObject(block)) return no(`${where}: no block`);
    const id = block['block_id'];
    if (id !== undefined) {
      if (typeof id !== 'string' || id.length > 255 || ids.has(id)) return no(`${where}: block_id`);
      ids.add(id);
    }
    switch (block['type']) {
      case 'section': {
        const accessory = block['accessory'];
        if (isObject(accessory)) {
          if (accessory['type'] === 'image') image(accessory, where);
          else elementOf(accessory, where);
        }
        return [text(block['text'], 3_000, ['plain_text', 'mrkdwn'], where)];
      }
      case 'header':
        return [text(block['text'], 150, ['plain_text'], where)];
      case 'divider':
        return [];
      case 'rich_text':
        return [richText(block, where)];
      case 'image':
        image(block, where);
        return [];
      case 'context': {
        const elements = block['elements'];
        if (!Array.isArray(elements) || elements.length === 0 || elements.length > 10)
          return no(`${where}: context elements`);
        return elements.map((element) => text(element, 3_000, ['plain_text', 'mrkdwn'], where));
      }
      case 'actions': {
        const elements = block['elements'];
        if (!Array.isArray(elements) || elements.length === 0 || elements.length > 25)
          return no(`${where}: ${Array.isArray(elements) ? elements.length : 'no'} elements, 1 to 25`);
        const actions = elements.map((element) => elementOf(element, where));
        if (new Set(actions).size < actions.length) no(`${where}: two elements with one action_id`);
        return [];
      }
      case 'input':
        if (surface !== 'modal' && surface !== 'home') no(`${where}: input in a message`);
        elementOf(block['element'], where);
        return [text(block['label'], 2_000, ['plain_text'], where)];
      default:
        return no(`${where}: ${String(block['type'])} is no block`);
    }
  });
}

export type SeenButton = { label: string; value: string; actionId: string };

export function buttonsOf(blocks: unknown): SeenButton[] {
  const list = Array.isArray(blocks) ? (blocks as Json[]) : [];
  return list.flatMap((block) =>
    block['type'] === 'actions' && Array.isArray(block['elements'])
      ? (block['elements'] as { text?: { text?: string }; value?: string; action_id?: string }[]).map(
          (element) => ({
            label: element.text?.text ?? '',
            value: element.value ?? '',
            actionId: element.action_id ?? '',
          }),
        )
      : [],
  );
}
