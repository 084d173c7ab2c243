/** What a role asks for in words: the text that is compared with profiles. Hard numbers are not in it. */
import { createHash } from 'node:crypto';
import type { RoleSpec } from '../role.ts';
import { languageName } from '../words/language.ts';

/** English, a line; empty when the role says nothing that a text could match. */
export function roleText(role: RoleSpec): string {
  const wishes = role.languages.filter((l) => !l.must).map((l) => languageName(l.code));
  return [role.title, ...role.look, ...role.skills.map((s) => s.name), ...wishes]
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
