import type { CharterTheme, Scheme, TokenName } from './Theme';

/** Custom properties by name. */
export type ThemeVariables = Readonly<Record<`--ec-${TokenName}`, string>>;

/**
 * The custom properties of a theme in one scheme, for `element.style.setProperty` on any ancestor of `.ec-root`, which a strict
 * policy allows. Sizes that the theme does not set are `initial`: ours hold, and never those of a theme further out.
 */
export function themeVariables(theme: CharterTheme, scheme: Scheme): ThemeVariables {
  const unset = [1, 2, 3, 4, 5, 6, 7].flatMap((n) => [`--ec-space-${n}`, `--ec-text-${n - 1}`]);
  return Object.fromEntries([
    ...[...unset, '--ec-control'].map((name) => [name, 'initial']),
    ...Object.entries(theme[scheme]).map(([name, value]) => [`--ec-${name}`, value]),
  ]);
}
