/** Whose words each position of a post is: a role's own, several roles', or everybody's. */
import type { RoleFrame } from './role-frame.ts';
import type { Found } from './spans.ts';

/** What one role may take from the facts of a post. */
export type Share = {
  /** Its own first, else the first that belongs to nobody else. */
  pick: <T>(found: readonly Found<T>[]) => Found<T> | undefined;
  /** Its own and everybody's. */
  pickAll: <T>(found: readonly Found<T>[]) => Found<T>[];
  owns: (at: number) => boolean;
  /** No other role's words. */
  open: (at: number) => boolean;
};

/** One bit a role, so at most 31 of them; linear in the length of the post. */
export function ownership(length: number, roles: readonly RoleFrame[]): (role: RoleFrame) => Share {
  const bits = new Uint32Array(length + 1);
  roles.slice(0, 31).forEach((role, i) => {
    for (const { start, end } of role.spans) for (let at = start; at < end; at++) bits[at]! |= 1 << i;
  });
  return (role) => {
    const bit = 1 << roles.indexOf(role);
    const owns = (at: number) => (bits[at]! & bit) !== 0;
    const open = (at: number) => (bits[at]! & ~bit) === 0;
    return {
      owns,
      open,
      pick: (found) => found.find((f) => owns(f.start)) ?? found.find((f) => open(f.start)),
      pickAll: (found) => found.filter((f) => owns(f.start) || open(f.start)),
    };
  };
}
