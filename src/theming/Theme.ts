import type { ownTokens } from './ownTokens';

/** A set of colours: `light`, `dark`, or `contrast` for people who need more of it. */
export type Scheme = 'light' | 'dark' | 'contrast';

/** A token that is a colour, or made of colours: each scheme has its own. */
export type ColorToken = keyof typeof ownTokens.light;

/** Every token, without the `--ec-` it has in CSS. */
export type TokenName = ColorToken | keyof typeof ownTokens.shape | keyof typeof ownTokens.sizes;

/** Values as CSS writes them, by token. */
export type Tokens = Readonly<Partial<Record<TokenName, string>>>;

/**
 * A theme: for each scheme every colour, the fonts and the corners; sizes only where they are not ours. Plain JSON. Made by
 * `createTheme`, read from a file by `parseTheme`, put on a page by `themeVariables`.
 */
export interface CharterTheme {
  /** Whose theme it is, as people say it. */
  readonly name?: string;
  readonly light: Tokens;
  readonly dark: Tokens;
  readonly contrast: Tokens;
}

/** The schemes in the order in which they are made and checked. */
export const schemes: readonly Scheme[] = ['light', 'dark', 'contrast'];
