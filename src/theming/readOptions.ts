import type { Scheme, Tokens } from './Theme';
import type { ThemeOptions } from './ThemeOptions';
import { isOfKind, kindOfToken, type ValueKind } from './tokenKinds';

/** Something in a theme that was refused. */
export interface ThemeIssue {
  /** A name that is none of the theme's, a name that is no token, or a value that its name may not have. */
  readonly code: 'unknown-key' | 'unknown-token' | 'bad-value';
  /** Where: `brand`, `dark/accent`; empty for the whole. */
  readonly path: string;
  /** What the value has to be, in English, for people who write themes. */
  readonly expected?: ValueKind;
  /** What it is, shortened. */
  readonly value: string;
}

const kinds: Readonly<Record<Exclude<keyof ThemeOptions, Scheme | 'tokens' | 'radius' | 'name'>, ValueKind>> =
  {
    brand: 'a colour such as #0f766e',
    accent: 'a colour such as #0f766e',
    leading: 'a colour such as #0f766e',
    lagging: 'a colour such as #0f766e',
    font: 'names of fonts such as Inter, "Noto Sans", sans-serif',
    fontDocument: 'names of fonts such as Inter, "Noto Sans", sans-serif',
  };

const groups: readonly string[] = ['tokens', 'light', 'dark', 'contrast'] satisfies (keyof ThemeOptions)[];

/** What `createTheme` reports beside the theme: read past, so that its whole result may be stored. */
const reports: readonly string[] = ['adjusted', 'failing'];

/** Takes from unknown JSON what a theme may hold, and says what else there was. Never throws. */
export function readOptions(json: unknown): {
  readonly options: ThemeOptions;
  readonly issues: readonly ThemeIssue[];
} {
  const issues: ThemeIssue[] = [];
  const refuse = (code: ThemeIssue['code'], path: string, value: unknown, expected?: ValueKind) =>
    issues.push({ code, path, value: shown(value), ...(expected && { expected }) });

  const readTokens = (value: unknown, at: string): Tokens => {
    if (!isObject(value)) {
      refuse('bad-value', at, value, 'an object');
      return {};
    }
    return pick(value, (name, text) => {
      const kind = kindOfToken(name);
      if (!kind) refuse('unknown-token', `${at}/${name}`, text);
      else if (isOfKind(kind, text)) return text;
      else refuse('bad-value', `${at}/${name}`, text, kind);
    });
  };

  if (!isObject(json)) {
    refuse('bad-value', '', json, 'an object');
    return { options: {}, issues };
  }
  const options = pick(json, (key, value) => {
    const kind = Object.hasOwn(kinds, key) ? kinds[key as keyof typeof kinds] : undefined;
    if (groups.includes(key)) return readTokens(value, key);
    if (key === 'radius' && isRadius(value)) return value;
    if (key === 'name' && isName(value)) return value;
    if (kind && isOfKind(kind, value)) return value;
    if (kind) refuse('bad-value', key, value, kind);
    else if (key === 'radius')
      refuse('bad-value', key, value, 'none, small, medium, large or pixels from 0 to 40');
    else if (key === 'name') refuse('bad-value', key, value, 'text of at most 80 characters');
    else if (!reports.includes(key)) refuse('unknown-key', key, value);
  });
  return { options, issues };
}

function isRadius(value: unknown): boolean {
  if (typeof value === 'number') return value >= 0 && value <= 40;
  return ['none', 'small', 'medium', 'large'].includes(value as string);
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value.length <= 80;
}

/** The members that `read` gives a value for; members that are not set are no members. */
function pick(from: object, read: (key: string, value: unknown) => unknown): object {
  return Object.fromEntries(
    Object.entries(from).flatMap(([key, value]) => {
      const taken = value === undefined ? undefined : read(key, value);
      return taken === undefined ? [] : [[key, taken]];
    }),
  );
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A value as it is told to people: short, and on one line. */
function shown(value: unknown): string {
  const text =
    typeof value === 'string'
      ? JSON.stringify(value)
      : typeof value === 'object'
        ? 'an object'
        : String(value);
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
