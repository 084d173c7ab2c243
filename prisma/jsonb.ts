/** What may not stand in Postgres text: a NUL, and half of a character; people and models send both. */

const loneHalf = /\p{Surrogate}/gu;

/** The same words without NULs, and with a replacement mark for a lone half of a surrogate pair. */
export const storable = (text: string): string => text.replaceAll('\0', '').replace(loneHalf, '\ufffd');

/** A value as a `jsonb` parameter. Cleans the strings themselves: their escaped form may be what somebody typed. */
export const toJsonb = (value: unknown): string =>
  JSON.stringify(value ?? null, (_key, part: unknown) => (typeof part === 'string' ? storable(part) : part));
