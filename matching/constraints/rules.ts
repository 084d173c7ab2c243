/** The table of rules: adding one means a file, a line here, and its condition in search/conditions. */
import type { RuleName } from './requirement.ts';
import type { Rule } from './rule.ts';
import { city } from './rules/city.ts';
import { conflict } from './rules/conflict.ts';
import { consent } from './rules/consent.ts';
import { dates } from './rules/dates.ts';
import { gender } from './rules/gender.ts';
import { height } from './rules/height.ts';
import { language } from './rules/language.ts';
import { legalAge } from './rules/legal-age.ts';
import { minor } from './rules/minor.ts';
import { optOut } from './rules/opt-out.ts';
import { playingAge } from './rules/playing-age.ts';
import { rate } from './rules/rate.ts';
import { skill } from './rules/skill.ts';
import { union } from './rules/union.ts';

export const rules: Readonly<Record<RuleName, Rule>> = {
  optOut,
  consent,
  gender,
  playingAge,
  legalAge,
  minor,
  height,
  language,
  skill,
  city,
  dates,
  rate,
  conflict,
  union,
};
