import type { CharterDraft } from '../model';

/** A charter as JSON with sorted keys, two spaces and a final line break: equal charters give equal bytes, and `parseCharter` reads it back. */
export function toJson(charter: CharterDraft): string {
  return `${JSON.stringify(sorted(charter), null, 2)}\n`;
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const record = value as Readonly<Record<string, unknown>>;
  return Object.fromEntries(
    Object.keys(record)
      .sort()
      .map((key) => [key, sorted(record[key])]),
  );
}
