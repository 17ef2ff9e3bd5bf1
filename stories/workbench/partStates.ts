import { type CharterDraft, charterParts, type PartKey } from '../../src/model';
import { emptyCharter, exampleFor, type StageGlobals } from '../support/CharterStage';

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** The example with a part only begun: the first of each list, and of that only what it is called. */
export function begun(part: PartKey, globals: StageGlobals): CharterDraft {
  return { ...emptyCharter, ...mapPart(part, exampleFor(globals), firstOf) };
}

/** The example with four times as much text in a part, and a word too long for any line. */
export function verbose(part: PartKey, globals: StageGlobals): CharterDraft {
  const example = exampleFor(globals);
  return { ...example, ...mapPart(part, example, lengthened) };
}

function mapPart(part: PartKey, charter: CharterDraft, map: (value: Json) => Json): Partial<CharterDraft> {
  const document = charter as unknown as Record<string, Json>;
  const keys = Object.keys(charterParts[part].fields).filter((key) => document[key] !== undefined);
  return Object.fromEntries(keys.map((key) => [key, map(document[key])]));
}

function firstOf(value: Json): Json {
  if (isList(value)) {
    const [row] = value;
    return isGroup(row) ? [Object.fromEntries(Object.entries(row).slice(0, 2))] : value.slice(0, 1);
  }
  return isGroup(value) ? Object.fromEntries(Object.entries(value).slice(0, 1)) : value;
}

/** What holds a space is written by a person; ids, dates and words of a vocabulary do not. */
function lengthened(value: Json): Json {
  if (typeof value === 'string') {
    return value.includes(' ') ? `${Array(4).fill(value).join(' ')} ${'Revenueenablement'.repeat(3)}` : value;
  }
  if (isList(value)) return value.map(lengthened);
  return isGroup(value)
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, lengthened(inner)]))
    : value;
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

const isGroup = (value: Json): value is { readonly [key: string]: Json } =>
  typeof value === 'object' && value !== null && !isList(value);
