import * as z from 'zod/mini';
import { isDate, isPeriod } from './dates';
import type { LocalizedText } from './text';
import type { VocabularyId, VocabularyKey } from './vocabularies';

/**
 * One source for everything about a field: its schema, its type, the control that edits it, the rule that
 * merges it and what it refers to. A part (see `parts/scope.ts`) is written with these builders alone.
 */

/** Lists of a charter whose items other fields point to by id. */
export type ReferenceTarget =
  | 'priorities'
  | 'services'
  | 'audiences'
  | 'parties'
  | 'stakeholders'
  | 'indicators'
  | 'buyerJourney'
  | 'salesCycle';

/** What a field holds and how it is edited. */
export type FieldMeta =
  | { kind: 'text'; max?: number; long?: boolean }
  | { kind: 'code' }
  | { kind: 'number'; min?: number; max?: number; integer?: boolean; unit?: 'percent' | 'money' }
  | { kind: 'flag' }
  | { kind: 'date' }
  | { kind: 'period' }
  | { kind: 'choice'; vocabulary: VocabularyKey }
  | { kind: 'choices'; vocabulary: VocabularyKey }
  | { kind: 'tags' }
  | { kind: 'reference'; to: readonly ReferenceTarget[]; vocabularies?: readonly VocabularyKey[] }
  | { kind: 'references'; to: readonly ReferenceTarget[]; vocabularies?: readonly VocabularyKey[] }
  | { kind: 'group'; fields: Readonly<Record<string, FieldMeta>> }
  | { kind: 'list'; keyBy: 'id' | 'period'; item: Extract<FieldMeta, { kind: 'group' }> };

/** A field: how it is checked (`schema`), what it is (`meta`), and, in the type, what it holds. */
export interface FieldSpec<T = unknown> {
  readonly schema: z.ZodMiniType<T>;
  readonly meta: FieldMeta;
}

type Fields = Readonly<Record<string, FieldSpec>>;
type Holds<S> = S extends FieldSpec<infer T> ? T : never;

/** The draft type of a set of fields: everything may be missing. */
export type DraftOf<F extends Fields> = { -readonly [K in keyof F]?: Holds<F[K]> };
/** The type of a list item: like its fields, with the id that paths, comments and merges hold on to. */
export type ItemOf<F extends Fields> = { id: string } & DraftOf<F>;

/** An id from a vocabulary; ids unknown to this version are kept and shown as they stand. */
export type OpenId<K extends VocabularyKey> = VocabularyId<K> | (string & {});

const invalid = (code: string) => ({ params: { code } });

const prose = z.union([z.string(), z.record(z.string(), z.string())]);
const date = z.string().check(z.refine(isDate, invalid('invalid-date')));
const period = z.string().check(z.refine(isPeriod, invalid('invalid-period')));
const ids = z.array(z.string());

/** Prose; `max` counts graphemes and is checked by lint, never by parsing. */
export const text = (options: { max?: number; long?: boolean } = {}): FieldSpec<LocalizedText> => ({
  schema: prose as z.ZodMiniType<LocalizedText>,
  meta: { kind: 'text', ...options },
});

/** Prose of several lines. */
export const longText = (options: { max?: number } = {}) => text({ ...options, long: true });

/** Text for machines: ids, codes, addresses. */
export const code = (): FieldSpec<string> => ({ schema: z.string(), meta: { kind: 'code' } });

/** A finite number inside its range, if one is given. */
export const number = (
  options: { min?: number; max?: number; integer?: boolean; unit?: 'percent' | 'money' } = {},
): FieldSpec<number> => ({
  schema: z
    .number()
    .check(
      z.refine(
        (value) => value >= (options.min ?? -Infinity) && value <= (options.max ?? Infinity),
        invalid('out-of-range'),
      ),
    ),
  meta: { kind: 'number', ...options },
});

/** A share of a hundred. */
export const percent = () => number({ min: 0, max: 100, unit: 'percent' });

/** Yes or no. */
export const flag = (): FieldSpec<boolean> => ({ schema: z.boolean(), meta: { kind: 'flag' } });

/** A calendar date `YYYY-MM-DD`. */
export const day = (): FieldSpec<string> => ({ schema: date, meta: { kind: 'date' } });

/** A period such as `2026-11`, `2026-W47` or `2026-Q4`. */
export const periodKey = (): FieldSpec<string> => ({ schema: period, meta: { kind: 'period' } });

/** One id of a vocabulary. */
export const choice = <K extends VocabularyKey>(vocabulary: K): FieldSpec<OpenId<K>> => ({
  schema: z.string() as z.ZodMiniType<OpenId<K>>,
  meta: { kind: 'choice', vocabulary },
});

/** Several ids of a vocabulary, in the order chosen. */
export const choices = <K extends VocabularyKey>(vocabulary: K): FieldSpec<OpenId<K>[]> => ({
  schema: ids as z.ZodMiniType<OpenId<K>[]>,
  meta: { kind: 'choices', vocabulary },
});

/** Short free words without an identity of their own. */
export const tags = (): FieldSpec<string[]> => ({ schema: ids, meta: { kind: 'tags' } });

/** The id of an item elsewhere in the charter, or of a vocabulary. */
export const reference = (
  to: readonly ReferenceTarget[],
  vocabularies?: readonly VocabularyKey[],
): FieldSpec<string> => ({
  schema: z.string(),
  meta: { kind: 'reference', to, ...(vocabularies && { vocabularies }) },
});

/** Ids of items elsewhere in the charter, or of a vocabulary. */
export const references = (
  to: readonly ReferenceTarget[],
  vocabularies?: readonly VocabularyKey[],
): FieldSpec<string[]> => ({
  schema: ids,
  meta: { kind: 'references', to, ...(vocabularies && { vocabularies }) },
});

/** Fields that belong together. */
export const group = <F extends Fields>(fields: F): FieldSpec<DraftOf<F>> & { meta: { kind: 'group' } } => ({
  schema: looseSchema(fields) as unknown as z.ZodMiniType<DraftOf<F>>,
  meta: { kind: 'group', fields: metaOf(fields) },
});

/** An ordered list whose items carry their own `id`. */
export const list = <F extends Fields>(fields: F): FieldSpec<ItemOf<F>[]> => ({
  schema: z.array(looseSchema(fields, { id: z.string() })) as unknown as z.ZodMiniType<ItemOf<F>[]>,
  meta: { kind: 'list', keyBy: 'id', item: { kind: 'group', fields: metaOf(fields) } },
});

/** Figures by period; the period is the item's identity. */
export const series = <F extends Fields>(
  fields: F,
): FieldSpec<({ period: string; value: number | null } & DraftOf<F>)[]> => ({
  schema: z.array(looseSchema(fields, { period, value: z.nullable(z.number()) })) as unknown as z.ZodMiniType<
    ({ period: string; value: number | null } & DraftOf<F>)[]
  >,
  meta: {
    kind: 'list',
    keyBy: 'period',
    item: {
      kind: 'group',
      fields: { period: { kind: 'period' }, value: { kind: 'number' }, ...metaOf(fields) },
    },
  },
});

/** Schema of an object that keeps what it does not know; every named field is optional but the `required` ones. */
export function looseSchema(fields: Fields, required: Record<string, z.ZodMiniType> = {}) {
  const shape: Record<string, z.ZodMiniType> = { ...required };
  for (const [name, spec] of Object.entries(fields)) shape[name] = z.optional(spec.schema);
  return z.looseObject(shape);
}

function metaOf(fields: Fields): Record<string, FieldMeta> {
  return Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, spec.meta]));
}
