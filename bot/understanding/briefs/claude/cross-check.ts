/** Two readings of one brief check each other: a hard requirement that only one of them saw is asked, not assumed. */
import type { BriefReading, ReadRole } from '../../brief.ts';
import { missingOf } from '../missing.ts';

/** How much two readings of a role have in common: to find which of the rules' roles is the same person. */
function alike(a: ReadRole, b: ReadRole): number {
  let score = 0;
  if (a.gender === b.gender) score += 1;
  if (
    a.playingAge &&
    b.playingAge &&
    a.playingAge.min === b.playingAge.min &&
    a.playingAge.max === b.playingAge.max
  )
    score += 3;
  if (a.title.toLowerCase() === b.title.toLowerCase()) score += 2;
  if (a.rate?.amountInr != null && a.rate.amountInr === b.rate?.amountInr) score += 1;
  if (a.heightCm && b.heightCm && a.heightCm.min === b.heightCm.min) score += 1;
  return score;
}

function pairUp(model: readonly ReadRole[], rules: readonly ReadRole[]): (ReadRole | undefined)[] {
  const left = [...rules];
  return model.map((role) => {
    const best = left
      .map((other, i) => ({ i, score: alike(role, other) }))
      .sort((a, b) => b.score - a.score)[0];
    return best && best.score >= 2 ? left.splice(best.i, 1)[0] : undefined;
  });
}

const sameRange = (a: ReadRole['playingAge'], b: ReadRole['playingAge'], by = 0): boolean =>
  a !== null &&
  b !== null &&
  (a.min === b.min || (a.min !== null && b.min !== null && Math.abs(a.min - b.min) <= by)) &&
  (a.max === b.max || (a.max !== null && b.max !== null && Math.abs(a.max - b.max) <= by));

/** A model says "cooking", the rules "cook": half of the words shared is the same thing. */
function sameWords(a: string, b: string): boolean {
  const cut = (text: string) =>
    new Set(
      text
        .toLowerCase()
        .split(/[^a-z]+/)
        .filter(Boolean)
        .map((word) => word.replace(/(?:ing|ed|es|s)$/, '')),
    );
  const [one, two] = [cut(a), cut(b)];
  const shared = [...one].filter((word) => two.has(word)).length;
  return shared > 0 && shared / Math.min(one.size, two.size) >= 0.5;
}

type Doubt = BriefReading['doubts'][number];

/** The role as both read it; what one alone saw becomes a doubt. Soft fields stay as the model read them. */
function agreed(model: ReadRole, rules: ReadRole | undefined, doubts: Doubt[]): ReadRole {
  const asked = (field: string, quoted: string = field, by: ReadRole = model): void => {
    const words = by.quotes[quoted];
    if (words !== undefined) doubts.push({ words, about: field });
  };
  if (!rules) {
    // Nobody else saw this person at all: every hard requirement of theirs is asked.
    for (const path of ['playingAge', 'gender', 'heightCm', 'legalAgeMin', 'union', 'shootDates[0]'])
      asked(path.replace('[0]', ''), path);
    return { ...model, gender: 'any', playingAge: null, heightCm: null, legalAgeMin: null, union: null, minor: false, languages: model.languages.map(soften), skills: model.skills.map(soften), conflicts: [], shootDates: [], datesMode: null }; // prettier-ignore
  }
  const role: ReadRole = { ...model, quotes: { ...model.quotes } };
  const bothOrAsked = <K extends 'playingAge' | 'heightCm' | 'legalAgeMin' | 'union'>(
    field: K,
    same: boolean,
    none: ReadRole[K],
  ): void => {
    if (same) return;
    if (model[field] !== null) asked(field);
    else if (rules[field] !== null) asked(field, field, rules);
    role[field] = none;
  };
  bothOrAsked('playingAge', sameRange(model.playingAge, rules.playingAge), null);
  bothOrAsked('heightCm', sameRange(model.heightCm, rules.heightCm, 1), null);
  bothOrAsked('legalAgeMin', model.legalAgeMin === rules.legalAgeMin, null);
  bothOrAsked('union', model.union === rules.union, null);
  if (model.gender !== rules.gender) {
    const sure = model.gender === 'any' ? rules : model;
    if (model.gender !== 'any' && rules.gender !== 'any') role.gender = 'any';
    else role.gender = 'any';
    asked('gender', 'gender', sure);
  }
  role.languages = model.languages.map((one, i) => {
    if (!one.must || rules.languages.some((other) => other.code === one.code && other.must)) return one;
    asked('languages', `languages[${i}]`);
    return soften(one);
  });
  role.skills = model.skills.map((one, i) => {
    if (!one.must || rules.skills.some((other) => other.must && sameWords(other.name, one.name))) return one;
    asked('skills', `skills[${i}]`);
    return soften(one);
  });
  role.conflicts = model.conflicts.filter((one, i) => {
    if (rules.conflicts.some((other) => sameWords(other.category, one.category))) return true;
    asked('conflicts', `conflicts[${i}]`);
    return false;
  });
  const days = model.shootDates.filter((day) => rules.shootDates.includes(day));
  if (days.length < model.shootDates.length || days.length < rules.shootDates.length)
    asked('shootDates', 'shootDates[0]', model.shootDates.length > 0 ? model : rules);
  // Half a schedule would call people on the wrong days: either all of it is agreed, or it is asked.
  role.shootDates =
    days.length === model.shootDates.length && days.length === rules.shootDates.length ? days : [];
  role.datesMode = role.shootDates.length === 0 ? null : model.datesMode;
  role.minor = role.playingAge?.max != null && role.playingAge.max < 18 && model.minor;
  return role;
}

const soften = <T extends { must: boolean }>(one: T): T => ({ ...one, must: false });

/** `model` has been checked against the message already; `rules` read the same text. */
export function crossCheck(model: BriefReading, rules: BriefReading): BriefReading {
  if (model.roles.length === 0 || rules.roles.length === 0)
    return model.roles.length === 0 ? model : { ...rules, ...withoutRules(model) };
  const doubts: Doubt[] = [];
  const partners = pairUp(model.roles, rules.roles);
  const roles = model.roles.map((role, i) => agreed(role, partners[i], doubts));
  const all = [...doubts, ...model.doubts];
  return {
    ...model,
    roles,
    missing: missingOf(
      roles,
      roles.map((role) => ({
        genderUnknown: role.gender === 'any' && !('gender' in role.quotes),
        speechless: false,
      })),
      {
        type: model.project.type,
        advertises: model.missing.includes('usage') || rules.missing.includes('usage'),
      },
    ).filter((essential) => essential !== 'languages' || model.missing.includes('languages')),
    doubts: all.filter((doubt, i) => all.findIndex((other) => other.words === doubt.words) === i).slice(0, 8),
  };
}

/** The rules saw no brief: the model's roles stand, but nothing hard in them is taken for granted. */
function withoutRules(model: BriefReading): BriefReading {
  const doubts: Doubt[] = [];
  const roles = model.roles.map((role) => agreed(role, undefined, doubts));
  return { ...model, roles, doubts: [...doubts, ...model.doubts].slice(0, 8) };
}
