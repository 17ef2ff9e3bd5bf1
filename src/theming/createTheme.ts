import { type Adjustment, deriveColors } from './deriveColors';
import { type FailingPair, failingPairs } from './failingPairs';
import { ownTokens } from './ownTokens';
import { readOptions } from './readOptions';
import { type CharterTheme, type Scheme, schemes, type Tokens } from './Theme';
import type { Radius, ThemeOptions } from './ThemeOptions';

/** A theme, and what became of the colours that were given. */
export interface CreatedTheme extends CharterTheme {
  /** Colours that were made lighter or darker, from what to what, and why. */
  readonly adjusted: readonly Adjustment[];
  /** Pairs that still cannot be told apart: single tokens are taken as they are. */
  readonly failing: readonly FailingPair[];
}

/**
 * Derives a theme from a company's colour: every colour for light, dark and high contrast, so that each can be read or seen
 * on all it stands on (WCAG 2.2 AA; in the contrast scheme AAA for text). A colour that passes is used as it is, another
 * one in the nearest lightness that does. Throws `RangeError` for a colour, token or value that is none, and says which.
 */
export function createTheme(options: ThemeOptions): CreatedTheme {
  const { issues } = readOptions(options);
  const wrong = issues[0];
  if (wrong) {
    const what = wrong.code === 'bad-value' ? `has to be ${wrong.expected}` : 'is not known';
    throw new RangeError(`createTheme: "${wrong.path}" ${what}; it is ${wrong.value}.`);
  }
  return makeTheme(options);
}

/** As `createTheme`, for options that have been read. */
export function makeTheme(options: ThemeOptions): CreatedTheme {
  const made = schemes.map((scheme) => ({ scheme, ...deriveColors(options, scheme) }));
  const tokens = Object.fromEntries(
    made.map(({ scheme, colors }) => [
      scheme,
      { ...colors, ...shapeOf(options), ...options.tokens, ...options[scheme] },
    ]),
  ) as Record<Scheme, Tokens>;
  const theme = { ...(options.name !== undefined && { name: options.name }), ...tokens };
  return { ...theme, adjusted: made.flatMap(({ adjusted }) => adjusted), failing: failingPairs(theme) };
}

function shapeOf({ font, fontDocument, radius }: ThemeOptions): Tokens {
  return {
    ...ownTokens.shape,
    ...(font !== undefined && { font }),
    ...(fontDocument !== undefined && { 'font-document': fontDocument }),
    ...(radius !== undefined && corners(radius)),
  };
}

const named = { none: 0, small: 5, medium: 10, large: 16 } as const;

/** Corners of controls, cards and sheets, in the proportion of ours. */
function corners(radius: Radius): Tokens {
  const card = typeof radius === 'number' ? radius : named[radius];
  const px = (share: number) => `${Math.round(card * share * 10) / 10}px`;
  return { 'radius-1': px(0.6), 'radius-2': px(1), 'radius-3': px(1.4) };
}
