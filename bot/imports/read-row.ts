/** One row of an office's table as a profile, and what is wrong with it: which column, what stands there, what to do. */
import { phoneOf } from '../../matching/talent/phone.ts';
import { normalise } from '../understanding/briefs/normalise.ts';
import { abilities } from '../understanding/profiles/abilities.ts';
import { body } from '../understanding/profiles/body.ts';
import { person } from '../understanding/profiles/person.ts';
import { rates } from '../understanding/profiles/money.ts';
import type { ProfileValue, ReadProfile } from '../understanding/profiles/profile.ts';
import { ofAnother, type Asked } from '../understanding/profiles/said.ts';
import type { Column, Headers } from './headers.ts';

/**
 * `cell`: what stands there, empty where something is missing; `example`: how it is written instead, empty where no cell would
 * do. `brokenTo`: the row cannot be read at all, because of a quote, and this is the last line that went with it.
 */
export type Problem = {
  line: number;
  column: string;
  cell: string;
  problem: string;
  example: string;
  brokenTo?: number;
};
/** In one English line, for reports that are files. */
export const problemLine = ({ line, column, problem, example }: Problem): string =>
  `line ${line}${column === '' ? '' : `, ${column}`}: ${problem}${example === '' ? '' : `; write it as ${example}`}`;

export const brokenRow = (line: number, brokenTo: number): Problem => ({
  line,
  column: '',
  cell: '',
  problem: `a quote is opened and never closed, so this row was left out${brokenTo > line ? `, to line ${brokenTo}` : ''}`,
  example: '',
  brokenTo,
});

/** A bad cell costs only its value; without a profile nobody can be told by the row, and nothing of it is kept. */
export type RowReading = { profile: ReadProfile | null; problems: Problem[] };

/** How each column is read: under which label the readers of profiles know it, and what it must yield. */
const readers: Readonly<
  Partial<Record<Column, { label: string; key: ProfileValue['key']; asked?: Asked; example: string }>>
> = {
  dob: { label: 'dob', key: 'born', example: '14/05/1998' },
  age: { label: 'age', key: 'age', example: '27' },
  playingAge: {
    label: 'playing age',
    key: 'playing_age',
    asked: 'playing_age',
    example: '25-32',
  },
  gender: { label: 'gender', key: 'gender', asked: 'gender', example: 'female, male or transgender' },
  height: { label: 'height', key: 'height', asked: 'height', example: `168 cm or 5'6"` },
  weight: { label: 'weight', key: 'look', example: '62' },
  city: { label: 'city', key: 'home_city', asked: 'city', example: 'Pune' },
  languages: {
    label: 'language',
    key: 'languages',
    asked: 'languages',
    example: 'Hindi, Marathi',
  },
  skills: {
    label: 'skills',
    key: 'skill',
    asked: 'skills',
    example: 'swimming, kathak',
  },
  rate: { label: 'rate', key: 'rate_floor', asked: 'rate', example: '15000 or 15k, per day' },
};

/** A cell that a spreadsheet would run as a formula; the mark is taken off wherever the text goes. */
export const harmless = (cell: string): string =>
  cell.replace(/^[\s'"]*[=@\t\r]+|^[+-](?![\d\s(])/u, '').trim();

const nothing = /^(?:-+|n\/?a|nil|none|null|\?+|x)$/i;

export function readRow(headers: Headers, row: { line: number; cells: readonly string[] }, at: Date): RowReading {
  const problems: Problem[] = [];
  const wrong = (column: string, cell: string, problem: string, example: string): void =>
    void problems.push({ line: row.line, column, cell: shown(cell), problem: cell === '' ? problem : `"${shown(cell)}" ${problem}`, example });
  const cells = new Map<Column, string[]>();
  headers.columns.forEach((column, i) => {
    const cell = harmless(row.cells[i] ?? '');
    if (column && cell !== '' && !nothing.test(cell)) cells.set(column, [...(cells.get(column) ?? []), cell]);
  });
  const one = (column: Column): string | undefined => cells.get(column)?.[0];

  const phones: string[] = [];
  for (const typed of (cells.get('phone') ?? []).flatMap((cell) => cell.split(/[/;|]|,(?=\s*[+\d])/))) {
    const phone = phoneOf(asDigits(typed));
    if (phone === null) wrong('phone', typed, 'is no phone number', '98200 00011, or + and the country');
    else if (!phones.includes(phone)) phones.push(phone);
  }
  const name = one('name')?.slice(0, 80) ?? null;
  if (name === null) {
    wrong('name', '', 'there is no name', '');
    return { profile: null, problems };
  }
  if (!/\p{L}/u.test(name)) {
    wrong('name', name, 'is no name', 'Riya Kapoor');
    return { profile: null, problems };
  }

  const values: ProfileValue[] = [];
  for (const [column, { label, key, asked, example }] of Object.entries(readers) as [Column, NonNullable<(typeof readers)[Column]>][]) {
    const cell = one(column);
    if (cell === undefined) continue;
    const found = readCell(`${label}: ${bare(column, cell)}`, asked ?? null, at).filter((value) => value.key === key && (column !== 'weight' || value.identity === 'weight'));
    if (found.length === 0) wrong(column, cell, 'could not be read', example);
    else values.push(...found.map((value) => ({ ...value, words: cell.slice(0, 200) })));
  }
  const agent = one('agent');
  const share = /\d{1,2}/.exec(one('commission') ?? '')?.[0];
  if (agent) values.push({ key: 'agent', identity: '', value: /^(?:self|own|khud|स्वतः)$/i.test(agent) ? 'none (self managed)' : `${agent.slice(0, 60)}${share ? `, ${share}%` : ''}`, words: agent });
  const union = one('union');
  if (union) values.push({ key: 'union', identity: '', value: /^(?:no|n)\b/i.test(union) ? 'not a member' : `${/^(?:yes|y)$/i.test(union) ? 'CINTAA' : union.slice(0, 30)} member`, words: union });
  for (const look of ['hair', 'beard', 'tattoos'] as const) {
    const cell = one(look);
    if (cell) values.push({ key: 'look', identity: look, value: cell.slice(0, 80), words: cell });
  }
  const travel = one('travel');
  if (travel) values.push({ key: 'travel', identity: '', value: /^(?:n|no|nahi|नहीं|नाही)/i.test(travel) ? 'no' : 'yes', words: travel });
  const passport = one('passport');
  if (passport) values.push({ key: 'papers', identity: 'passport', value: `passport: ${/^(?:n|no|नहीं|नाही)/i.test(passport) ? 'no' : 'yes'}`, words: passport });

  return { profile: { name, phones, links: cells.get('link') ?? [], values, text: one('bio')?.slice(0, 4000) ?? '' }, problems };
} // prettier-ignore

function readCell(source: string, asked: Asked | null, at: Date): ProfileValue[] {
  const text = normalise(source);
  const said = { at, asked, about: 'another' as const, sheet: true, presents: false, self: ofAnother };
  return [...person(text, said), ...body(text, said), ...abilities(text, said), ...rates(text, said)];
}

/** What a spreadsheet makes of a value, back as a person writes it. */
function bare(column: Column, cell: string): string {
  if (column === 'height' && /^[4-6][.'-]\d{1,2}$/.test(cell)) return cell.replace(/[.-]/, "'");
  if (column === 'rate' && /^\d{3,7}(?:\.0+)?$/.test(cell)) return `${Number(cell)} per day`;
  if (column === 'weight' && /^\d{2,3}(?:\.\d+)?$/.test(cell)) return `${Math.round(Number(cell))} kg`;
  if (column === 'dob') return cell.replace(/^(\d{4})[-/](\d{1,2})[-/](\d{1,2}).*$/, '$3/$2/$1');
  return cell.replace(/;/g, ',');
}

/** 9.82E+09 is what a spreadsheet makes of a phone number. */
const asDigits = (typed: string): string =>
  /^\d(?:\.\d+)?e\+?\d+$/i.test(typed.trim()) ? String(Number(typed)) : typed;

/** A cell in a report: short, and on one line. */
const shown = (cell: string): string => cell.replace(/\s+/g, ' ').slice(0, 40);
