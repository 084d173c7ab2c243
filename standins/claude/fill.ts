/** Builds an input that a JSON schema accepts, from hints by property name: how the desk script calls any tool. */

type Schema = {
  type?: string | string[];
  properties?: Record<string, Schema>;
  required?: string[];
  items?: Schema;
  anyOf?: Schema[];
  oneOf?: Schema[];
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  minimum?: number;
  minItems?: number;
  $ref?: string;
  $defs?: Record<string, Schema>;
};

/** What the script would put under a property name; undefined when it has no idea. */
export type Hint = (property: string) => unknown;

export function fill(schema: unknown, hint: Hint): unknown {
  const root = schema as Schema;
  return value(root, hint, root, '', 0);
}

function value(schema: Schema, hint: Hint, root: Schema, name: string, depth: number): unknown {
  if (depth > 12) return null;
  const hinted = name === '' ? undefined : hint(name);
  if (hinted !== undefined && fits(schema, hinted, root)) return hinted;
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return target ? value(target, hint, root, name, depth + 1) : null;
  }
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined) return schema.default;
  const options = schema.anyOf ?? schema.oneOf;
  if (options) {
    if (options.some((o) => o.type === 'null')) return null;
    return value(options[0] ?? {}, hint, root, name, depth + 1);
  }
  if (schema.enum) return schema.enum[0];
  const type = Array.isArray(schema.type)
    ? schema.type.includes('null')
      ? 'null'
      : schema.type[0]
    : schema.type;
  switch (type) {
    case 'object': {
      const made: Record<string, unknown> = {};
      for (const [key, inner] of Object.entries(schema.properties ?? {})) {
        const known = hint(key) !== undefined;
        if (known || schema.required?.includes(key)) made[key] = value(inner, hint, root, key, depth + 1);
      }
      return made;
    }
    case 'array':
      return Array.from({ length: schema.minItems ?? 0 }, () =>
        value(schema.items ?? {}, hint, root, '', depth + 1),
      );
    case 'string':
      return '-';
    case 'integer':
    case 'number':
      return schema.minimum ?? 1;
    case 'boolean':
      return false;
    default:
      return null;
  }
}

function fits(schema: Schema, candidate: unknown, root: Schema): boolean {
  if (schema.$ref !== undefined) {
    const target = root.$defs?.[schema.$ref.replace('#/$defs/', '')];
    return target !== undefined && fits(target, candidate, root);
  }
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return options.some((option) => fits(option, candidate, root));
  if (schema.enum) return schema.enum.includes(candidate);
  const types = Array.isArray(schema.type) ? schema.type : [schema.type];
  if (candidate === null) return types.includes('null');
  if (Array.isArray(candidate))
    return (
      types.includes('array') &&
      candidate.length >= (schema.minItems ?? 0) &&
      candidate.every((item) => fits(schema.items ?? {}, item, root))
    );
  if (typeof candidate === 'object') {
    const keys = Object.keys(candidate);
    return types.includes('object') && (schema.required ?? []).every((key) => keys.includes(key));
  }
  if (typeof candidate === 'number')
    return types.includes('number') || (types.includes('integer') && Number.isInteger(candidate));
  return types.includes(typeof candidate);
}
