/** What stands in somebody's record beside what was said: an office's table, what a form brought, a photo. Told with what is known. */
import type { Talent } from '../../matching/talent/load.ts';
import { languageName } from '../../matching/words/language.ts';

/** `key` as memory calls it, or `photo`. */
export type OnFile = { key: string; value: string };

/** `told`: keys of which something is told already. What colleagues noted is the office's own: only they read it. */
export function onFile(talent: Talent, told: ReadonlySet<string>, reader: 'self' | 'office'): OnFile[] {
  const isTheirs = (cited: string): boolean =>
    reader === 'office' || !['office', 'agent', 'other'].includes(talent.sources[cited]?.by ?? '');
  const { min = null, max = null } = talent.playingAge ?? {};
  const plays = min === max ? String(min ?? '') : `${min ?? ''}–${max ?? ''}`;
  const known = (of: string, levels: Record<string, string> | null, nameOf: (code: string) => string): string =>
    Object.entries(levels ?? {})
      .flatMap(([code, level]) => (code === 'more' || level === 'none' || !isTheirs(`${of}.${code}`) ? [] : [nameOf(code)]))
      .join(', '); // prettier-ignore
  const rates = Object.entries(talent.rateFloor ?? {}).filter(([kind]) => isTheirs(`rateFloor.${kind}`)).map(([kind, amount]) => `₹${amount} ${kind.replace(/^any\//, 'per ')}`); // prettier-ignore
  const found: OnFile[] = [
    { key: 'home_city', value: isTheirs('city') && isTheirs('locality') ? (talent.profile.locality ?? talent.city ?? '') : '' },
    { key: 'born', value: isTheirs('dob') ? (talent.dob ?? '') : '' },
    { key: 'playing_age', value: isTheirs('playingAge') ? plays : '' },
    { key: 'height', value: talent.heightCm === null || !isTheirs('heightCm') ? '' : `${talent.heightCm} cm` },
    { key: 'languages', value: known('languages', talent.languages, languageName) },
    { key: 'skill', value: known('skills', talent.skills, (name) => name) },
    { key: 'rate_floor', value: rates.join(', ') },
    { key: 'photo', value: talent.profile.photoUrl === null ? '' : (talent.profile.photoDate ?? '1') },
  ]; // prettier-ignore
  // How old they are is told once.
  const twice = (key: string): boolean =>
    told.has(key) || (told.has('age') && (key === 'born' || (key === 'playing_age' && min === max)));
  return found.filter(({ key, value }) => value !== '' && !twice(key));
}
