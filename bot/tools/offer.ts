/** What a brain is told about the tools its author may use. */
import { z } from 'zod';
import type { ToolOffer } from '../brain/brain.ts';
import type { PersonRole } from '../people/person.ts';
import type { Tool } from './tool.ts';

const cache = new WeakMap<ReadonlyMap<string, Tool>, Map<PersonRole, ToolOffer[]>>();

/** In the registry's order and built once a role, so that a prompt prefix stays byte-identical. */
export function offersFor(tools: ReadonlyMap<string, Tool>, role: PersonRole): ToolOffer[] {
  const byRole = cache.get(tools) ?? new Map<PersonRole, ToolOffer[]>();
  cache.set(tools, byRole);
  const known = byRole.get(role);
  if (known) return known;
  const offers = [...tools.values()]
    .filter((tool) => tool.who.includes(role) && !tool.house)
    .map((tool) => ({
      name: tool.name,
      description: tool.description,
      inputSchema: z.toJSONSchema(tool.input, { io: 'input' }),
    }));
  byRole.set(role, offers);
  return offers;
}
