/**
 * The system prompt: the same bytes for every turn of every person with the same role, so that it can be cached.
 * Nothing that changes (date, names, focus, memory) may ever stand here: that is the desk note's place.
 */
import type { PersonRole } from '../people/person.ts';
import { dataRule } from './data.ts';
import { desk } from './desk.ts';
import { privacy } from './privacy.ts';
import { roleRules } from './roles.ts';
import { tools } from './tools.ts';
import { voice } from './voice.ts';

const common = [desk, dataRule, voice, tools, privacy].join('\n\n');

export function systemPrompt(role: PersonRole): string {
  return `${common}\n\n${roleRules[role]}`;
}
