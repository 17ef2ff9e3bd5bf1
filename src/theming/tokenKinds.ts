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

const rgb = String.raw`rgb\(\d{1,3} \d{1,3} \d{1,3}( \/ (0|1|0?\.\d{1,3}))?\)`;
const color = '#([\\da-f]{3}|[\\da-f]{6})';
const length = '(0|-?(\\d{1,3}(\\.\\d{1,4})?|0?\\.\\d{1,4})(px|rem|em))';
const layer = `(inset )?${length}( ${length}){1,3} (${color}|${rgb})`;
const family = `([\\p{L}][\\p{L}\\d-]*|"[\\p{L}\\d][\\p{L}\\d -]*"|'[\\p{L}\\d][\\p{L}\\d -]*')`;

const whole = (pattern: string) => new RegExp(`^(${pattern})$`, 'iu');

const patterns: Readonly<Partial<Record<ValueKind, RegExp>>> = {
  'a colour such as #0f766e': /* @__PURE__ */ whole(color),
  'a colour such as #0f766e or rgb(0 0 0 / 0.5)': /* @__PURE__ */ whole(`${color}|${rgb}`),
  'shadows such as 0 1px 2px rgb(0 0 0 / 0.1)': /* @__PURE__ */ whole(`none|${layer}(, ${layer}){0,3}`),
  'names of fonts such as Inter, "Noto Sans", sans-serif': /* @__PURE__ */ whole(
    `${family}(, ?${family}){0,11}`,
  ),
  'a length such as 4px or 0.875rem': /^(0|(\d{1,3}(\.\d{1,4})?|0?\.\d{1,4})(px|rem|em))$/,
  'a time such as 140ms': /^(0|\d{1,4}(\.\d{1,3})?)m?s$/,
};

/** Whether a text is a value of that kind, and nothing more. */
export function isOfKind(kind: ValueKind, value: unknown): value is string {
  return typeof value === 'string' && value.length <= 300 && (patterns[kind]?.test(value) ?? false);
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
