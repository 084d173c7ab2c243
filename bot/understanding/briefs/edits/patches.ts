/** Everything that an edit changes of one role; what it takes back counts only where it says nothing else of it. */
import type { ReadRole } from '../../brief.ts';
import { widens } from '../edit-sense.ts';
import { factsOf } from '../facts.ts';
import { freed } from '../freed.ts';
import { editedLook } from '../look-edit.ts';
import type { BriefText } from '../normalise.ts';
import { ableTo, languages } from './abilities.ts';
import { days } from './days.ts';
import type { Edit, Patch } from './edit.ts';
import { conflicts, pay, usage } from './pay.ts';
import { person } from './person.ts';
import { place } from './place.ts';

/** `message`: the whole of it, where `text` is only what holds now. */
export function patchesOf(
  text: BriefText,
  today: string,
  role: ReadRole,
  { message = text.source, instead = false }: { message?: string; instead?: boolean } = {},
): Patch[] {
  const facts = factsOf(text, today, { bare: true });
  const edit: Edit = { text, message, facts, role, widening: widens(text.source), instead };
  const found = [person, place, days, pay, usage, languages, ableTo, conflicts].flatMap((of) => of(edit));
  const read = found.flatMap(({ field, span, also = [] }) =>
    field === 'gender' || field === 'travel' ? [] : [span, ...also],
  );
  for (const { value, ...span } of editedLook(text, role.look, { read, accents: facts.spoken.accents }))
    found.push({ field: 'look', value, span });
  for (const { start, end, value } of freed(text)) {
    if (found.some((one) => one.field === value.field)) continue;
    const span = { start, end };
    found.push({ field: value.field, value: value.empty, span });
    if (value.field === 'city' && role.otherCities?.length)
      found.push({ field: 'otherCities', value: [], span });
  }
  return found;
}
