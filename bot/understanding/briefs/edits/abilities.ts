/** How an edit changes what somebody has to be able to do: languages and skills, added, dropped, or no longer a must. */
import { skills } from '../abilities.ts';
import { ranks } from '../edit-sense.ts';
import { isDropped } from '../edit-values.ts';
import { patch, wholeOf, type Edit, type Patch } from './edit.ts';

const dropped = /\b(?:remove|drop|withdrawn|hata\w*|cancel|kaadh\w*|delete|without|no)\b/;
const notNeeded =
  /\b(?:not (?:must|need|needed|required|necessary|compulsory)|need not|optional)\b|\bmust not\b/;

/** Who has it goes first in the list; what is a must already stays one. */
const rankedFirst = <K extends string, T extends Record<K, string>>(before: readonly T[], said: readonly T[], key: K): T[] => [
  ...before,
  ...said.filter((one) => before.every((old) => old[key] !== one[key])),
]; // prettier-ignore

export function languages({ text, facts, role, widening }: Edit): Patch[] {
  const { found } = facts.spoken;
  if (ranks(text.source) && found[0]) return patch('languages', found[0], rankedFirst(role.languages, found.map((f) => ({ code: f.value.value, must: false })), 'code')); // prettier-ignore
  const gone = new Set(found.filter((f) => isDropped(text.source, text.quote(f))).map((f) => f.value.value));
  const adds =
    widening || (/\b(?:also|add|and also|jod\w*|plus)\b/.test(text.plain) && !/\bonly\b/.test(text.plain));
  const named = found
    .map((f) => ({ code: f.value.value, must: f.value.must }))
    .filter(({ code }) => !gone.has(code))
    .map((one) => (widening ? { ...one, must: false } : one));
  const kept = role.languages.filter((l) => named.every((s) => s.code !== l.code) && !gone.has(l.code));
  // With one that would do as well, a lone must becomes one of two.
  const musts = kept.filter(({ must }) => must);
  const others = widening && musts.length === 1 ? kept.map((l) => ({ ...l, must: false })) : kept;
  return patch('languages', found[0], [...(adds || gone.size > 0 ? others : []), ...named]);
}

export function ableTo(edit: Edit): Patch[] {
  const { text, role } = edit;
  const able = skills(text, [wholeOf(edit)]);
  const terms = text.terms.filter(({ kind }) => kind === 'skill');
  const named = new Set(terms.map(({ value }) => value));
  const waived = notNeeded.test(text.plain);
  const [first] = terms;
  if (first && (waived || dropped.test(text.plain)) && role.skills.some(({ name }) => named.has(name))) {
    // What is not needed may still be nice; what is dropped is gone.
    const kept = role.skills.flatMap((one) =>
      named.has(one.name) ? (waived ? [{ ...one, must: false }] : []) : [one],
    );
    return [{ field: 'skills', value: kept, span: first }];
  }
  if (dropped.test(text.plain)) return [];
  if (ranks(text.source) && able[0])
    return patch('skills', able[0], rankedFirst(role.skills, able.map((f) => ({ name: f.value.value, must: false })), 'name')); // prettier-ignore
  const said = able.map((f) => ({ name: f.value.value, must: f.value.must }));
  const kept = role.skills.filter((s) => said.every((n) => n.name !== s.name));
  return patch('skills', able[0], [...kept, ...said]);
}
