import * as z from 'zod/mini';
import { documentMeta } from './charter';
import { isDate, isPeriod } from './dates';
import type { FieldMeta } from './spec';

type Schema = z.ZodMiniType;
type Fields = Readonly<Record<string, FieldMeta>>;

let built: Schema | undefined;

/**
 * The schema of a draft, made from the field specs: everything optional, everything unknown kept. It is built when it is
 * first asked for, which is when a document is wrong, and nothing but parsing brings zod along.
 */
export function draftSchema(): Schema {
  built ??= z.looseObject({
    ...optionalFields(documentMeta.fields),
    schemaVersion: z.number(),
    id: z.string(),
    minReader: z.optional(z.number()),
    ext: z.optional(z.looseObject({})),
  });
  return built;
}

function schemaOf(meta: FieldMeta): Schema {
  switch (meta.kind) {
    case 'text':
      return z.union([z.string(), z.catchall(z.object({}), z.string())]);
    case 'code':
    case 'choice':
    case 'reference':
      return z.string();
    case 'choices':
    case 'tags':
    case 'references':
      return z.array(z.string());
    case 'number':
      return z
        .number()
        .check(
          z.refine(
            (value) => value >= (meta.min ?? -Infinity) && value <= (meta.max ?? Infinity),
            invalid('out-of-range'),
          ),
        );
    case 'flag':
      return z.boolean();
    case 'date':
      return z.string().check(z.refine(isDate, invalid('invalid-date')));
    case 'period':
      return z.string().check(z.refine(isPeriod, invalid('invalid-period')));
    case 'group':
      return z.looseObject(optionalFields(meta.fields));
    case 'list':
      return z.array(z.looseObject({ ...optionalFields(meta.item.fields), ...requiredOf(meta.keyBy) }));
    default:
      return meta satisfies never;
  }
}

/** What an item cannot do without: its id, or its period and a figure that may be `null`. */
function requiredOf(keyBy: 'id' | 'period'): Record<string, Schema> {
  return keyBy === 'id'
    ? { id: z.string() }
    : { period: schemaOf({ kind: 'period' }), value: z.nullable(z.number()) };
}

function optionalFields(fields: Fields): Record<string, Schema> {
  return Object.fromEntries(Object.entries(fields).map(([name, meta]) => [name, z.optional(schemaOf(meta))]));
}

function invalid(code: string) {
  return { params: { code } };
}
