import { ownTokens } from './ownTokens';
import type { TokenName } from './Theme';

/** What a value may be. Whatever is not listed here cannot come into a page by a theme. */
export type ValueKind =
  | 'a colour such as #0f766e'
  | 'a colour such as #0f766e or rgb(0 0 0 / 0.5)'
  | 'shadows such as 0 1px 2px rgb(0 0 0 / 0.1)'
  | 'names of fonts such as Inter, "Noto Sans", sans-serif'
  | 'a length such as 4px or 0.875rem'
  | 'a time such as 140ms'
  | 'none, small, medium, large or pixels from 0 to 40'
  | 'text of at most 80 characters'
  | 'an object';

const isColor = /* @__PURE__ */ matches(/^#([\da-f]{3}|[\da-f]{6})$/i);
const isRgb = /* @__PURE__ */ matches(/^rgb\(\d{1,3} \d{1,3} \d{1,3}( \/ (0|1|0?\.\d{1,3}))?\)$/i);
const isLength = /* @__PURE__ */ matches(/^(0|(\d{1,3}(\.\d{1,4})?|0?\.\d{1,4})(px|rem|em))$/i);
const isFamily = /* @__PURE__ */ matches(
  /^(\p{L}[\p{L}\d-]*|"[\p{L}\d][\p{L}\d -]*"|'[\p{L}\d][\p{L}\d -]*')$/iu,
);

const tests: Readonly<Partial<Record<ValueKind, (text: string) => boolean>>> = {
  'a colour such as #0f766e': isColor,
  'a colour such as #0f766e or rgb(0 0 0 / 0.5)': isAnyColor,
  'shadows such as 0 1px 2px rgb(0 0 0 / 0.1)': (text) =>
    text === 'none' || (text.split(', ').length <= 4 && text.split(', ').every(isShadow)),
  'names of fonts such as Inter, "Noto Sans", sans-serif': (text) =>
    text.split(',').length <= 12 && text.split(/, ?/).every(isFamily),
  'a length such as 4px or 0.875rem': isLength,
  'a time such as 140ms': /* @__PURE__ */ matches(/^(0|\d{1,4}(\.\d{1,3})?)m?s$/),
};

function matches(pattern: RegExp): (text: string) => boolean {
  return (text) => pattern.test(text);
}

function isAnyColor(text: string): boolean {
  return isColor(text) || isRgb(text);
}

/** One shadow: two to four lengths, which may be negative, and a colour. */
function isShadow(text: string): boolean {
  const colorAt = text.search(/#|rgb\(/i);
  const lengths = text
    .slice(0, Math.max(0, colorAt - 1))
    .replace(/^inset /i, '')
    .split(' ');
  return (
    text[colorAt - 1] === ' ' &&
    isAnyColor(text.slice(colorAt)) &&
    lengths.length >= 2 &&
    lengths.length <= 4 &&
    lengths.every((one) => isLength(one.replace(/^-/, '')))
  );
}

/** Whether a text is a value of that kind, and nothing more. */
export function isOfKind(kind: ValueKind, value: unknown): value is string {
  return typeof value === 'string' && value.length <= 300 && (tests[kind]?.(value) ?? false);
}

/** What the value of a token may be; undefined for a name that is no token. */
export function kindOfToken(name: string): ValueKind | undefined {
  if (name === 'overlay') return 'a colour such as #0f766e or rgb(0 0 0 / 0.5)';
  if (name === 'shadow') return 'shadows such as 0 1px 2px rgb(0 0 0 / 0.1)';
  if (name === 'motion') return 'a time such as 140ms';
  if (name === 'font' || name === 'font-document')
    return 'names of fonts such as Inter, "Noto Sans", sans-serif';
  if (name === 'focus-width' || isName(ownTokens.shape, name) || isName(ownTokens.sizes, name))
    return 'a length such as 4px or 0.875rem';
  return isName(ownTokens.light, name) ? 'a colour such as #0f766e' : undefined;
}

function isName(set: Partial<Record<TokenName, string>>, name: string): boolean {
  return Object.hasOwn(set, name);
}
