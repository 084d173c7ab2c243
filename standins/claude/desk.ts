/**
 * A script that behaves like a sensible casting-desk model, for benches: it reads the last person's words,
 * calls the tools that the words ask for, and answers from their results. It understands little on purpose.
 */
import { fill } from './fill.ts';
import type { Hint } from './fill.ts';
import { blocksOf } from './wire.ts';
import type { MessagesRequest, Script } from './wire.ts';

type Want = 'brief' | 'find' | 'show' | 'add' | 'remove' | 'shortlist' | 'chat';

/** Which tools a wish needs, by what their names look like, in order. */
const plans: Readonly<Record<Want, RegExp[]>> = {
  brief: [/brief/, /^(find_(?!role)|search|suggest)/],
  find: [/^(find_(?!role)|search|suggest)/],
  show: [/(show|get|open).*(talent|person)/],
  add: [/(add.*shortlist|shortlist.*add)/],
  remove: [/(remove.*shortlist|shortlist.*remove)/],
  shortlist: [/(show|get|list).*shortlist/],
  chat: [],
};

export function deskScript(): Script {
  let made = 0;
  return (request) => {
    const said = lastWords(request);
    if (request.output_config?.format) {
      const filled = fill(request.output_config.format.schema, hintsFrom(said, []));
      return [{ type: 'text', text: JSON.stringify(filled) }];
    }
    const { calls, results } = sinceThen(request);
    const canCall = request.tool_choice?.type !== 'none';
    for (const pattern of canCall ? plans[wantOf(said)] : []) {
      const tool = request.tools?.find((t) => pattern.test(t.name));
      if (!tool || calls.includes(tool.name)) continue;
      const hint = hintsFrom(said, [focusOf(request), ...results]);
      const input = fill(tool.input_schema, hint) as Record<string, unknown>;
      return [{ type: 'tool_use', id: `toolu_desk${++made}`, name: tool.name, input }];
    }
    return [{ type: 'text', text: answer(said, results) }];
  };
}

/** The newest message of a person: the words they typed where the prompt marks them, else all of its text. */
export function lastWords(request: MessagesRequest): string {
  const message = request.messages.findLast(
    (m) => m.role === 'user' && blocksOf(m.content).every((b) => b.type !== 'tool_result'),
  );
  const text = blocksOf(message?.content ?? [])
    .map((b) => (b.type === 'text' ? b.text : ''))
    .join('\n');
  const marked = [...text.matchAll(/<words>\n?([\s\S]*?)\n?<\/words>/g)].map((match) => match[1] ?? '');
  return (marked.length > 0 ? marked.join('\n') : text).trim();
}

function sinceThen(request: MessagesRequest): { calls: string[]; results: unknown[] } {
  const from = request.messages.findLastIndex(
    (m) => m.role === 'user' && blocksOf(m.content).every((b) => b.type !== 'tool_result'),
  );
  const blocks = request.messages.slice(from + 1).flatMap((m) => blocksOf(m.content));
  return {
    calls: blocks.flatMap((b) => (b.type === 'tool_use' ? [b.name] : [])),
    results: blocks.flatMap((b) => (b.type === 'tool_result' ? [parseResult(b.content)] : [])),
  };
}

function parseResult(content: unknown): unknown {
  const text = typeof content === 'string' ? content : JSON.stringify(content ?? null);
  const from = text.search(/[[{]/);
  const to = Math.max(text.lastIndexOf('}'), text.lastIndexOf(']'));
  try {
    return from < 0 ? text : (JSON.parse(text.slice(from, to + 1)) as unknown);
  } catch {
    return text;
  }
}

/** The conversation's focus as the prompt tells it, or nothing. */
function focusOf(request: MessagesRequest): unknown {
  const last = request.messages.flatMap((m) => (m.role === 'user' ? blocksOf(m.content) : []));
  const told = last
    .map((b) => (b.type === 'text' ? /<data kind="focus">\n(.*)\n<\/data>/.exec(b.text)?.[1] : undefined))
    .findLast((json) => json !== undefined);
  return told === undefined ? null : parseResult(told);
}

function wantOf(said: string): Want {
  const words = said.toLowerCase();
  const listed = /shortlist/.test(words);
  if (listed && /remove|hata|drop|nikal/.test(words)) return 'remove';
  if (listed && /\d/.test(words)) return 'add';
  if (listed) return 'shortlist';
  if (/^(show|open|profile|dikhao)\s+\d/.test(words)) return 'show';
  const briefLike =
    /\b(age|umar|need|chahiye|casting|looking for|role|shoot|required|reqd)\b|चाहिए|पाहिजे|उम्र|वय/;
  if (briefLike.test(words) && /\d/.test(words) && words.length > 30) return 'brief';
  if (/\b(find|search|suggest|dikhao|who|kaun|more|aur)\b|चाहिए|दिखा/.test(words)) return 'find';
  return 'chat';
}

/** Values for the inputs of tools: from the words, else from what earlier results named. */
function hintsFrom(said: string, known: unknown[]): Hint {
  const numbers = (said.match(/\d+/g) ?? []).map(Number);
  const range = /(\d{1,2})\s*(?:-|–|to|se)\s*(\d{1,2})/.exec(said);
  const first = (said.split('\n')[0] ?? said).slice(0, 60);
  return (property) => {
    switch (property) {
      case 'title':
        return first === '' ? undefined : first;
      case 'text':
      case 'brief':
      case 'query':
      case 'words':
        return said;
      case 'count':
      case 'limit':
        return property === 'limit' ? 5 : 1;
      case 'gender':
        if (/\b(female|girl|woman|mother|ladki|mahila|actress)\b|लड़की|मुलगी/i.test(said)) return 'female';
        return /\b(male|boy|man|father|ladka|actor)\b|लड़का|मुलगा/i.test(said) ? 'male' : 'any';
      case 'city':
        return /\b(mumbai|pune|delhi|hyderabad|bengaluru|chennai|kolkata)\b/i.exec(said)?.[0];
      case 'who':
        return numbers.length > 0 ? numbers.map(String) : undefined;
      case 'offset':
        return /\bmore\b|\baur\b|और/i.test(said) ? search(known, 'offset') : undefined;
      case 'playingAge':
        return range ? { min: Number(range[1]), max: Number(range[2]) } : undefined;
      case 'numbers':
      case 'picks':
      case 'positions':
        return numbers.length > 0 ? numbers : undefined;
      case 'number':
      case 'position':
        return numbers[0];
      case 'talentIds':
      case 'talents': {
        const shown = search(known, 'shown');
        const ids = Array.isArray(shown) ? numbers.map((n) => shown[n - 1] as unknown) : [];
        return ids.length > 0 && ids.every((id) => typeof id === 'string') ? ids : undefined;
      }
      default:
        return /Ids?$/.test(property) ? search(known, property) : undefined;
    }
  };
}

/** The newest value of that name anywhere in what is known. */
function search(known: unknown, property: string): unknown {
  if (Array.isArray(known)) {
    for (const item of known.toReversed()) {
      const found = search(item, property);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  if (typeof known !== 'object' || known === null) return undefined;
  for (const [key, inner] of Object.entries(known)) {
    if (key === property && inner !== null) return inner;
    const found = search(inner, property);
    if (found !== undefined) return found;
  }
  return undefined;
}

function answer(said: string, results: unknown[]): string {
  const names = [...new Set(namesIn(results))].slice(0, 5);
  const hindi = /[\u0900-\u097f]/.test(said);
  const hinglish = /\b(chahiye|hai|dikhao|karo|kaun|ke liye|wala|wali)\b/i.test(said);
  const list = names.map((name, i) => `${i + 1} ${name}`).join('\n');
  const total = search(results, 'total');
  if (typeof total === 'number' && names.length === 0)
    return hindi ? `${total} लोग फिट हैं।` : hinglish ? `${total} log fit hain.` : `${total} people fit.`;
  const refused = results.find((r) => typeof r === 'string');
  if (names.length > 0)
    return hindi
      ? `ये लोग मिले:\n${list}`
      : hinglish
        ? `Ye log mile:\n${list}`
        : `These people fit:\n${list}`;
  if (refused !== undefined) return hindi ? 'यह अभी नहीं हो पाया।' : 'That could not be done just now.';
  if (results.length > 0) return hindi ? 'हो गया।' : hinglish ? 'Ho gaya.' : 'Done.';
  return hindi ? 'नमस्ते, किस रोल के लिए लोग चाहिए?' : 'Hello, which role are you casting?';
}

function namesIn(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(namesIn);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    key === 'name' && typeof inner === 'string' ? [inner] : namesIn(inner),
  );
}
