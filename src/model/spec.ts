import type { LocalizedText } from './text';
import type { VocabularyId, VocabularyKey } from './vocabularies';

/**
 * One source for everything about a field: its check, its type, the control that edits it, the rule that
 * merges it and what it refers to. A part (see `parts/scope.ts`) is written with these builders alone.
 * They are marked as free of side effects, so that a bundle that never asks for a part leaves it out.
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

/** Fields of a group that only make sense together, such as an amount and its currency: two versions are merged as one value. */
export type Units = readonly (readonly string[])[];

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
  | { kind: 'group'; fields: Readonly<Record<string, FieldMeta>>; units?: Units }
  | { kind: 'list'; keyBy: 'id' | 'period'; item: GroupMeta };

/**
 * How two people's changes of a field come together, by what the field is:
 * - `value`: whoever changed it; when both did, a person decides. - `lines`: line by line, as far as they do not overlap.
 * - `set`: what either added, without what either removed. - `fields`: field by field, its `units` as one value.
 * - `items`: item by item, by their keys.
 */
export const mergeRules = {
  text: 'value',
  code: 'value',
  number: 'value',
  flag: 'value',
  date: 'value',
  period: 'value',
  choice: 'value',
  reference: 'value',
  choices: 'set',
  tags: 'set',
  references: 'set',
  group: 'fields',
  list: 'items',
} as const satisfies Record<FieldMeta['kind'], MergeRule>;

export type MergeRule = 'value' | 'lines' | 'set' | 'fields' | 'items';

/** The rule of a field; what the model does not know is one value. */
export function mergeRule(meta: FieldMeta | undefined): MergeRule {
  if (!meta) return 'value';
  return meta.kind === 'text' && meta.long ? 'lines' : mergeRules[meta.kind];
}

/** Fields by name. */
export type GroupMeta = Extract<FieldMeta, { kind: 'group' }>;

/** A field: what it is (`meta`, from which its schema is made), and what it holds, in the type alone. */
export interface FieldSpec<T = unknown> {
  readonly meta: FieldMeta;
  /** Never set. */
  readonly holds?: T;
}

type Fields = Readonly<Record<string, FieldSpec>>;
type Holds<S> = S extends FieldSpec<infer T> ? T : never;

/** The draft type of a set of fields: everything may be missing. */
export type DraftOf<F extends Fields> = { -readonly [K in keyof F]?: Holds<F[K]> };
/** The type of a list item: like its fields, with the id that paths, comments and merges hold on to. */
export type ItemOf<F extends Fields> = { id: string } & DraftOf<F>;

/** An id from a vocabulary; ids unknown to this version are kept and shown as they stand. */
export type OpenId<K extends VocabularyKey> = VocabularyId<K> | (string & {});

/** Prose; `max` counts graphemes and is checked by lint, never by parsing. */
// @__NO_SIDE_EFFECTS__
export function text(options: { max?: number; long?: boolean } = {}): FieldSpec<LocalizedText> {
  return { meta: { kind: 'text', ...options } };
}

/** Prose of several lines. */
// @__NO_SIDE_EFFECTS__
export function longText(options: { max?: number } = {}): FieldSpec<LocalizedText> {
  return text({ ...options, long: true });
}

/** Text for machines: ids, codes, addresses. */
// @__NO_SIDE_EFFECTS__
export function code(): FieldSpec<string> {
  return { meta: { kind: 'code' } };
}

/** A finite number inside its range, if one is given. */
// @__NO_SIDE_EFFECTS__
export function number(
  options: { min?: number; max?: number; integer?: boolean; unit?: 'percent' | 'money' } = {},
): FieldSpec<number> {
  return { meta: { kind: 'number', ...options } };
}

/** A share of a hundred. */
// @__NO_SIDE_EFFECTS__
export function percent(): FieldSpec<number> {
  return number({ min: 0, max: 100, unit: 'percent' });
}

/** Yes or no. */
// @__NO_SIDE_EFFECTS__
export function flag(): FieldSpec<boolean> {
  return { meta: { kind: 'flag' } };
}

/** A calendar date `YYYY-MM-DD`. */
// @__NO_SIDE_EFFECTS__
export function day(): FieldSpec<string> {
  return { meta: { kind: 'date' } };
}

/** A period such as `2026-11`, `2026-W47` or `2026-Q4`. */
// @__NO_SIDE_EFFECTS__
export function periodKey(): FieldSpec<string> {
  return { meta: { kind: 'period' } };
}

/** One id of a vocabulary. */
// @__NO_SIDE_EFFECTS__
export function choice<K extends VocabularyKey>(vocabulary: K): FieldSpec<OpenId<K>> {
  return { meta: { kind: 'choice', vocabulary } };
}

/** Several ids of a vocabulary, in the order chosen. */
// @__NO_SIDE_EFFECTS__
export function choices<K extends VocabularyKey>(vocabulary: K): FieldSpec<OpenId<K>[]> {
  return { meta: { kind: 'choices', vocabulary } };
}

/** Short free words without an identity of their own. */
// @__NO_SIDE_EFFECTS__
export function tags(): FieldSpec<string[]> {
  return { meta: { kind: 'tags' } };
}

/** The id of an item elsewhere in the charter, or of a vocabulary. */
// @__NO_SIDE_EFFECTS__
export function reference(
  to: readonly ReferenceTarget[],
  vocabularies?: readonly VocabularyKey[],
): FieldSpec<string> {
  return { meta: { kind: 'reference', to, ...(vocabularies && { vocabularies }) } };
}

/** Ids of items elsewhere in the charter, or of a vocabulary. */
// @__NO_SIDE_EFFECTS__
export function references(
  to: readonly ReferenceTarget[],
  vocabularies?: readonly VocabularyKey[],
): FieldSpec<string[]> {
  return { meta: { kind: 'references', to, ...(vocabularies && { vocabularies }) } };
}

/** Who answers for something: a party or person of the agreement, or a function of the company. */
// @__NO_SIDE_EFFECTS__
export function owner(): FieldSpec<string> {
  return reference(['parties', 'stakeholders'], ['budgetOwner', 'audienceRole']);
}

/** Fields that belong together; `units` are those of them that are one value to two people who change them. */
// @__NO_SIDE_EFFECTS__
export function group<F extends Fields>(
  fields: F,
  units?: UnitsOf<F>,
): FieldSpec<DraftOf<F>> & { meta: GroupMeta } {
  return { meta: groupMeta(fields, units) };
}

/** An ordered list whose items carry their own `id`; `units` as in a group. */
// @__NO_SIDE_EFFECTS__
export function list<F extends Fields>(fields: F, units?: UnitsOf<F>): FieldSpec<ItemOf<F>[]> {
  return { meta: { kind: 'list', keyBy: 'id', item: groupMeta(fields, units) } };
}

/** Figures by period; the period is the item's identity, and all of a figure is one value. */
// @__NO_SIDE_EFFECTS__
export function series<F extends Fields>(
  fields: F,
): FieldSpec<({ period: string; value: number | null } & DraftOf<F>)[]> {
  const all = { period: periodKey(), value: number(), ...fields };
  const item = groupMeta(all, [Object.keys(all)]);
  return { meta: { kind: 'list', keyBy: 'period', item } };
}

type UnitsOf<F extends Fields> = readonly (readonly (keyof F & string)[])[];

function groupMeta(fields: Fields, units?: Units): GroupMeta {
  return {
    kind: 'group',
    ...(units && { units }),
    fields: Object.fromEntries(Object.entries(fields).map(([name, spec]) => [name, spec.meta])),
  };
}
