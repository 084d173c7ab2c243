/** Finds a talent by a name as people type it: half of it, misspelt, in any case. */
import type { Tx } from '../../prisma/client.ts';
import { inLatin, isDevanagari } from './latin-name.ts';

export type Named = {
  talentId: string;
  name: string;
  /** 0 to 1; 1 is the name itself. */
  likeness: number;
};

/**
 * Best first, at most `limit`; nobody below .45. More than one with a similar likeness means: ask which.
 * Postgres compares trigrams, then the spellings that Indian names share are folded and compared again.
 */
export async function findTalentByName(tx: Tx, text: string, limit = 5): Promise<Named[]> {
  const asked = text.trim().toLowerCase().slice(0, 80);
  if (asked === '') return [];
  const first = `${asked.charAt(0)}%`;
  // Letters of one script are like none of the other: names of the other are looked at by their sound.
  const latin = inLatin(asked);
  const other = isDevanagari(asked) ? '^$' : '[\u0900-\u097f]';
  const rows = await tx.$queryRaw<{ id: string; name: string }[]>`
    SELECT t.person_id::text AS id, coalesce(t.stage_name, p.name) AS name
    FROM talent t JOIN person p ON p.id = t.person_id
    WHERE p.erased_at IS NULL AND t.merged_into IS NULL AND (word_similarity(${asked}, lower(concat_ws(' ', t.stage_name, p.name))) > 0.25 OR lower(p.name) LIKE ${first}
        OR word_similarity(${latin}, lower(concat_ws(' ', t.stage_name, p.name))) > 0.25 OR concat_ws(' ', t.stage_name, p.name) ~ ${other})
    ORDER BY greatest(word_similarity(${asked}, lower(concat_ws(' ', t.stage_name, p.name))), word_similarity(${latin}, lower(concat_ws(' ', t.stage_name, p.name))),
      CASE WHEN concat_ws(' ', t.stage_name, p.name) ~ ${other} THEN 0.6 END) DESC, t.person_id LIMIT 400`;
  return rows
    .map(({ id, name }) => ({ talentId: id, name, likeness: likeness(asked, name) }))
    .filter((named) => named.likeness >= 0.45)
    .sort(
      (a, b) =>
        b.likeness - a.likeness ||
        (a.name < b.name ? -1 : a.name > b.name ? 1 : a.talentId < b.talentId ? -1 : 1),
    )
    .slice(0, limit);
}

/** How well what was typed fits a name: every typed word against its best word of the name. */
export function likeness(asked: string, name: string): number {
  const [typed, words] = [wordsOf(asked), wordsOf(name)];
  if (typed.length === 0 || words.length === 0) return 0;
  if (typed.join(' ') === words.join(' ')) return 1;
  const each = typed.map((one) =>
    Math.max(...words.map((word, i) => wordLikeness(one, word) - (i > 0 && typed.length === 1 ? 0.02 : 0))),
  );
  const all = each.reduce((sum, x) => sum + x, 0) / each.length;
  // Half a name is no reason for doubt, but a whole one that fits is better.
  return all * (0.97 - 0.03 * Math.max(0, words.length - typed.length));
}

/**
 * Whether nobody would ask back before something is done: each typed word is one of the name as it stands there, but for its
 * end, a slip in a long one, or an initial beside others. Riya may be somebody else than Ria, and Meera is not Myra.
 */
export function isCertain(asked: string, name: string): boolean {
  const [typed, words] = [wordsOf(asked), wordsOf(name)];
  return (
    typed.length > 0 &&
    typed.every((one) =>
      words.some(
        (word) => sameWord(one, word) || (typed.length > 1 && one.length === 1 && word.startsWith(one)),
      ),
    )
  );
}

const shortest = 4;
const long = 7;

function sameWord(typed: string, word: string): boolean {
  if (typed === word || soundsAlike(typed, word)) return true;
  if (typed.length >= shortest && word.startsWith(typed)) return true;
  const slips = edits(typed, word);
  // Shubham and Subham sound alike; of seven letters one may be wrong.
  return (
    (slips <= 1 && typed.length > shortest && folded(typed) === folded(word)) ||
    (slips <= 1 && Math.min(typed.length, word.length) >= long)
  );
}

const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .split(/[\s.]+/)
    .filter(Boolean);

/** The same name in two scripts; what Latin letters leave open (a short "a", long vowels) tells nobody apart. */
const soundsAlike = (typed: string, word: string): boolean =>
  isDevanagari(typed) !== isDevanagari(word) && skeleton(typed) === skeleton(word);
/** Myra is no Meera: a "y" among consonants is heard as another vowel. */
const skeleton = (word: string): string =>
  folded(inLatin(word).replace(/(?<=[b-df-hj-np-tv-z])y(?=[b-df-hj-np-tv-z])/g, 'e')).replace(/(?<=.)a/g, '');

function wordLikeness(typed: string, word: string): number {
  if (typed === word) return 1;
  const apart = isDevanagari(typed) !== isDevanagari(word);
  const a = folded(apart ? inLatin(typed) : typed);
  const b = folded(apart ? inLatin(word) : word);
  if (a === b || soundsAlike(typed, word)) return 0.96;
  if (typed.length === 1) return word.startsWith(typed) ? 0.8 : 0; // an initial
  if (a.length >= 3 && b.startsWith(a)) return 0.85;
  const longest = Math.max(a.length, b.length);
  return longest === 0 ? 0 : Math.max(0, 1 - (1.5 * edits(a, b)) / longest);
}

/** Spellings of one sound: Riya and Ria, Shubham and Subham, Deepa and Dipa, Vaishali and Waishali. */
function folded(word: string): string {
  return word
    .replace(/[^a-z\u0900-\u097f]/g, '')
    .replace(/ph/g, 'f')
    .replace(/w/g, 'v')
    .replace(/z/g, 'j')
    .replace(/([kgcjtdpbs])h/g, '$1')
    .replace(/ck|q|c(?=[aou])/g, 'k')
    .replace(/aa/g, 'a')
    .replace(/ee|ii|ie|iy|y/g, 'i')
    .replace(/oo|ou/g, 'u')
    .replace(/i(?=[aeou])/g, 'i')
    .replace(/(.)\1+/g, '$1');
}

/** Letters to change, add, drop or swap with their neighbour. */
export function edits(a: string, b: string): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length]!;
}
