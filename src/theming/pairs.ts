import type { ColorToken, Scheme } from './Theme';

/** What a colour has to do on its ground: be read as text, be seen as a shape, or part two surfaces. */
type Purpose = 'text' | 'shape' | 'hairline';

/** The least ratio: WCAG 2.2, 1.4.3 and 1.4.11, and in the contrast scheme 1.4.6. Elsewhere hairlines only decorate. */
const needs: Readonly<Record<Purpose, Readonly<Record<Scheme, number>>>> = {
  text: { light: 4.5, dark: 4.5, contrast: 7 },
  shape: { light: 3, dark: 3, contrast: 3 },
  hairline: { light: 1, dark: 1, contrast: 3 },
};

/** A colour on its ground. */
export type Pair = readonly [color: ColorToken, ground: ColorToken];

const grounds = ['canvas', 'surface', 'sunken'] as const;

/** Every colour with all that it stands on somewhere in the theme, by purpose. */
const table: readonly (readonly [Purpose, readonly ColorToken[], readonly ColorToken[]])[] = [
  ['text', ['ink', 'ink-2'], grounds],
  ['text', ['ink-3'], grounds],
  ['text', ['ink'], ['accent-soft', 'good-soft', 'watch-soft', 'bad-soft']],
  ['text', ['accent-ink'], ['accent']],
  ['text', ['accent-text'], [...grounds, 'accent-soft']],
  ['text', ['leading'], ['canvas', 'surface', 'leading-soft']],
  ['text', ['lagging'], ['canvas', 'surface', 'lagging-soft']],
  ['text', ['good'], [...grounds, 'good-soft']],
  ['text', ['watch'], [...grounds, 'watch-soft']],
  ['text', ['bad'], [...grounds, 'bad-soft']],
  ['text', ['neutral'], ['canvas', 'surface', 'neutral-soft']],
  ['shape', ['accent', 'focus'], grounds],
  ['shape', ['line-strong'], ['canvas', 'surface']],
  ['hairline', ['line'], ['canvas', 'surface']],
];

/** A pair and the least ratio it must have. */
export interface NeededPair {
  readonly pair: Pair;
  readonly needed: number;
}

/** Every pair of a scheme that has to be told apart, each with the ratio it needs. */
export function neededPairs(scheme: Scheme): NeededPair[] {
  return table.flatMap(([purpose, colors, on]) =>
    colors.flatMap((color) =>
      on.map((ground) => ({ pair: [color, ground] as const, needed: needs[purpose][scheme] })),
    ),
  );
}
