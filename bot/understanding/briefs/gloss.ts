/** The lexicon as one table: every known form of the four written languages with what it says in English. */
import { wordKey } from '../script.ts';
import { artWords } from './lexicon/arts.ts';
import { brandWords } from './lexicon/brands.ts';
import { calendarWords } from './lexicon/calendar.ts';
import { grammar, hinglishOnly, postpositions } from './lexicon/grammar.ts';
import { languageWords, projectWords } from './lexicon/languages.ts';
import { lookWords } from './lexicon/looks.ts';
import { numberWords } from './lexicon/numbers.ts';
import { peopleWords } from './lexicon/people.ts';
import { placeWords, stateWords } from './lexicon/places.ts';
import { productWords } from './lexicon/products.ts';
import { skillWords } from './lexicon/skills.ts';
import { tradeWords } from './lexicon/trades.ts';

export type TermKind =
  | 'word'
  | 'person'
  | 'skill'
  | 'look'
  | 'product'
  | 'place'
  | 'state'
  | 'language'
  | 'project'
  | 'brand';
export type Sense = { kind: TermKind; value: string; note: string };
export type Form = { words: string[]; senses: Sense[]; hinglishOnly: boolean };

/** One spelling of a Devanagari letter group: dots, nasal marks and joiners differ by keyboard, not by meaning. */
export function plainForm(word: string): string {
  return word
    .normalize('NFD')
    .replace(/[\u093c\u200c\u200d]/g, '')
    .replace(/\u0901/g, '\u0902')
    .normalize('NFC')
    .toLowerCase();
}

/** The words and marks of a form; hyphens between words are optional everywhere, so they are left out. */
export function formTokens(form: string): string[] {
  const tokens = plainForm(form).match(/[\p{L}\p{M}]+|\d+(?:\.\d+)?|[^\s]/gu) ?? [];
  return tokens.filter((token) => token !== '-');
}

export type Lexicon = {
  /** Forms by their first word, longest first. */
  exact: Map<string, Form[]>;
  /** The same by spelling-tolerant key of the first word; only keys long enough to be safe. */
  loose: Map<string, Form[]>;
};

const safeKeyLength = 5;

function add(
  lexicon: Map<string, Form>,
  kind: TermKind,
  list: string,
  options: { hinglishOnly?: boolean } = {},
) {
  for (const line of list.split('\n')) {
    const cut = line.indexOf(' = ');
    if (cut < 0) continue;
    const [value = '', ...note] = line.slice(0, cut).trim().split(':');
    for (const form of line.slice(cut + 3).split(',')) {
      const words = formTokens(form);
      if (words.length === 0) continue;
      const id = `${options.hinglishOnly ? '~' : ''}${words.join(' ')}`;
      const known = lexicon.get(id);
      const sense = { kind, value, note: note.join(':') };
      if (!known) lexicon.set(id, { words, senses: [sense], hinglishOnly: options.hinglishOnly ?? false });
      else if (!known.senses.some((s) => s.kind === kind)) known.senses.push(sense);
    }
  }
}

function build(): Lexicon {
  const forms = new Map<string, Form>();
  add(forms, 'word', grammar);
  add(forms, 'word', hinglishOnly, { hinglishOnly: true });
  add(forms, 'word', postpositions);
  add(forms, 'word', numberWords);
  add(forms, 'word', calendarWords);
  add(forms, 'person', peopleWords);
  add(forms, 'person', tradeWords);
  add(forms, 'language', languageWords);
  add(forms, 'project', projectWords);
  add(forms, 'brand', brandWords);
  add(forms, 'skill', skillWords);
  add(forms, 'skill', artWords);
  add(forms, 'look', lookWords);
  add(forms, 'product', productWords);
  add(forms, 'place', placeWords);
  add(forms, 'state', stateWords);
  const lexicon: Lexicon = { exact: new Map(), loose: new Map() };
  const push = (table: Map<string, Form[]>, key: string, form: Form) => {
    const list = table.get(key);
    if (list) list.push(form);
    else table.set(key, [form]);
  };
  for (const form of forms.values()) {
    push(lexicon.exact, form.words[0]!, form);
    const key = wordKey(form.words[0]!);
    if (key.length >= safeKeyLength) push(lexicon.loose, key, form);
  }
  for (const table of [lexicon.exact, lexicon.loose])
    for (const list of table.values()) list.sort((a, b) => b.words.length - a.words.length);
  return lexicon;
}

let built: Lexicon | undefined;
/** Built once, at first use: some five thousand forms, about ten milliseconds. */
export function lexicon(): Lexicon {
  return (built ??= build());
}
