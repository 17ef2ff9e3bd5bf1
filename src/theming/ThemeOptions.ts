import type { Scheme, Tokens } from './Theme';

/** Corners by name, or the pixels of a card's corner. */
export type Radius = 'none' | 'small' | 'medium' | 'large' | number;

/**
 * What a theme is made of; plain JSON. A theme that `createTheme` made is itself such a thing: its tokens are then taken as
 * they are. Colours are `#rgb` or `#rrggbb`.
 */
export interface ThemeOptions extends Readonly<Partial<Record<Scheme, Tokens>>> {
  /** Whose theme it is, as people say it. */
  readonly name?: string;
  /** The company's colour: links, tints, what is current, the focus ring. @default ours, an ink blue */
  readonly brand?: string;
  /** The colour of filled buttons, bars and selections, where it is another. @default the brand's */
  readonly accent?: string;
  /** Leading indicators, everywhere. @default ours, blue */
  readonly leading?: string;
  /** Lagging indicators, everywhere. @default ours, rust */
  readonly lagging?: string;
  /** Families for the interface, as in CSS; the page has to have them. @default the system's */
  readonly font?: string;
  /** Families for the charter as a document. @default the system's serif */
  readonly fontDocument?: string;
  /** @default medium */
  readonly radius?: Radius;
  /** Single tokens in every scheme, taken as they are; `light`, `dark` and `contrast` hold those of one scheme. */
  readonly tokens?: Tokens;
}
