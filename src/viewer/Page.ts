import type { ReactElement } from 'react';
import type { CharterWords } from '../export/words/createCharterWords';
import type { Slot } from '../kit/slots';
import type { Notice } from './notices';

/** What every piece of the viewer is handed: no context, so that it also renders on a server. */
export interface Page {
  readonly words: CharterWords;
  /** Gives an element its part, and the host's look. */
  readonly slot: Slot;
  /** What to know before relying on the document. */
  readonly notices: readonly Notice[];
  /** What every `id` in the document starts with. */
  readonly idPrefix: string;
  /** Level of the title, 1-4; parts lie one below. */
  readonly headingLevel: number;
  /** Language of the written text where it is not that of the words. */
  readonly lang: string | undefined;
}

/** Shows one part of a charter; `null` when the part holds nothing. A plain function: no hooks, no context. */
export type PartView = (page: Page) => ReactElement | null;
