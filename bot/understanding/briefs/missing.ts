/** Which essentials a brief lacks, by what kind of work it is. */
import { essentials } from '../../../matching/role.ts';
import type { Essential, RoleSpec } from '../../../matching/role.ts';

export type Asked = {
  /** The gender is "any" only because nobody said. */
  genderUnknown: boolean;
  /** Crowd, doubles, body parts, dance: nobody asks them for a language. */
  speechless: boolean;
};

/** Most valuable first, as in `essentials`. */
export function missingOf(
  roles: readonly RoleSpec[],
  asked: readonly Asked[],
  project: { type: string | null; advertises: boolean },
): Essential[] {
  if (roles.length === 0) return [];
  const silent = project.type === 'print' || project.type === 'music_video';
  const lacks: Record<Essential, (role: RoleSpec, i: number) => boolean> = {
    playingAge: (role) => role.playingAge === null,
    gender: (_, i) => asked[i]?.genderUnknown ?? false,
    city: (role) => role.city === null,
    shootDates: (role) => role.shootDates.length === 0,
    rate: (role) => role.rate?.amountInr === null || role.rate === null,
    languages: (role, i) =>
      role.languages.length === 0 &&
      !silent &&
      !(asked[i]?.speechless ?? false) &&
      !(role.playingAge?.max != null && role.playingAge.max < 4),
    usage: (role) => project.advertises && role.usage === null,
  };
  return essentials.filter((essential) => roles.some((role, i) => lacks[essential](role, i)));
}
