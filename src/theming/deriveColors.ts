import { contrast } from './contrast';
import { type Against, nudge, passes } from './nudge';
import { toHex, toOklch } from './oklch';
import { ownTokens } from './ownTokens';
import { neededPairs, type Pair } from './pairs';
import type { ColorToken, Scheme, Tokens } from './Theme';
import type { ThemeOptions } from './ThemeOptions';

/** A colour that could not be used as it was given. */
export interface Adjustment {
  readonly scheme: Scheme;
  readonly token: ColorToken;
  /** As given. */
  readonly from: string;
  /** As used: nearest in lightness, of the same hue. */
  readonly to: string;
  /** Why: the pair that failed by most, its ratio as given, and the least that it needs. */
  readonly pair: Pair;
  readonly ratio: number;
  readonly needed: number;
}

/** How light and how colourful what stands behind text of the same hue is, where the sheets are light and where dark. */
const tints = { light: { l: 0.945, c: 0.022 }, dark: { l: 0.295, c: 0.045 } };

/** The colours of a scheme: ours, those derived from the options, and over all the host's own single tokens. */
export function deriveColors(
  options: ThemeOptions,
  scheme: Scheme,
): { readonly colors: Record<ColorToken, string>; readonly adjusted: readonly Adjustment[] } {
  const given: Tokens = { ...options.tokens, ...options[scheme] };
  const colors: Record<ColorToken, string> = { ...ownTokens[scheme], ...given };
  const adjusted: Adjustment[] = [];
  const pairs = neededPairs(scheme);

  /** The other ends of a token's pairs but those that follow from it. */
  const against = (token: ColorToken, without: readonly ColorToken[]) =>
    pairs.flatMap(({ pair, needed }) => {
      const other = pair[0] === token ? pair[1] : pair[1] === token ? pair[0] : undefined;
      return other && !without.includes(other) ? [{ pair, other: colors[other], needed }] : [];
    });

  /** Takes a colour for a token, lighter or darker where it could not be read or seen. */
  const take = (token: ColorToken, from: string, without: readonly ColorToken[] = []) => {
    if (given[token] !== undefined) return;
    const others = against(token, without);
    const to = nudge(from, others);
    colors[token] = to;
    if (passes(from, others)) return;
    const reasons = others.map(({ pair, other, needed }) => ({
      pair,
      needed,
      ratio: contrast(from, other),
    }));
    const [worst] = reasons.sort((a, b) => a.ratio / a.needed - b.ratio / b.needed);
    if (worst) adjusted.push({ scheme, token, from, to, ...worst });
  };

  const { l, c: most } = tints[toOklch(colors.surface).l > 0.5 ? 'light' : 'dark'];
  const tint = (token: ColorToken, of: string, follower: ColorToken) => {
    if (given[token] !== undefined) return;
    const { c, h } = toOklch(of);
    const tinted = toHex({ l, c: Math.min(c, most), h });
    colors[token] = nudge(tinted, against(token, [follower]));
  };

  const { brand, accent = brand, leading, lagging } = options;
  if (accent) {
    take('accent', accent, scheme === 'contrast' ? [] : ['accent-ink']);
    if (given['accent-ink'] === undefined) colors['accent-ink'] = inkOn(colors.accent, scheme);
  }
  if (brand) {
    tint('accent-soft', brand, 'accent-text');
    take('accent-text', brand);
    take('focus', brand);
  }
  for (const [token, color] of [
    ['leading', leading],
    ['lagging', lagging],
  ] as const) {
    if (!color) continue;
    tint(`${token}-soft`, color, token);
    take(token, color);
  }
  return { colors, adjusted };
}

/** White on a colour where it can be read, else an ink of the colour's hue, else black: one of them always can. */
function inkOn(color: string, scheme: Scheme): string {
  const { c, h } = toOklch(color);
  const ink = toHex({ l: 0.2, c: Math.min(c, 0.03), h });
  const needed: Against = { other: color, needed: scheme === 'contrast' ? 7 : 4.5 };
  return ['#ffffff', ink].find((each) => passes(each, [needed])) ?? '#000000';
}
