import { contrast } from './contrast';
import { neededPairs, type Pair } from './pairs';
import { type CharterTheme, type Scheme, schemes } from './Theme';

/** Two colours of a theme that cannot be told apart well enough. */
export interface FailingPair {
  readonly scheme: Scheme;
  /** The colour and what it stands on. */
  readonly pair: Pair;
  /** Their contrast, 1 to 21. */
  readonly ratio: number;
  /** The least that WCAG 2.2 asks of it: 4.5 for text and 3 for shapes, in the contrast scheme 7 and 3. */
  readonly needed: number;
}

/** Every pair of a theme that fails in some scheme; none when all can be read and seen. */
export function failingPairs(theme: CharterTheme): FailingPair[] {
  return schemes.flatMap((scheme) =>
    neededPairs(scheme).flatMap(({ pair, needed }) => {
      const [color, ground] = [theme[scheme][pair[0]], theme[scheme][pair[1]]];
      const ratio = color && ground ? contrast(color, ground) : 1;
      return ratio < needed ? [{ scheme, pair, ratio, needed }] : [];
    }),
  );
}
