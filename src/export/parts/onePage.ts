import type { Indicator } from '../../model';
import { type Block, titled, titledTable } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { linkSentence } from '../words/sentences';
import { standingTable } from './indicators';
import { heldReview, nextReview, reviewsHeld } from './review';

/** Indicators that a page has room for. */
const MOST = 6;

/**
 * What a leader reads on one page below the five answers: results first, what is expected to move them, what the last
 * review decided, and when the next one is.
 */
export function onePageBlocks(words: CharterWords): Block[] {
  const { charter, intl } = words;
  const { t } = intl;
  const shown = mostTelling(charter.indicators);
  const isShown = (id: string | undefined) => shown.some((indicator) => indicator.id === id);
  const links = (charter.links ?? []).filter(
    ({ laggingId, belief }) => isShown(laggingId) && belief !== 'retired',
  );
  const [last] = reviewsHeld(charter);
  return [
    ...titledTable({ ...standingTable(words, shown), caption: t('viewer.one-page.results') }),
    ...titled(t('viewer.one-page.drivers'), {
      kind: 'list',
      items: links.slice(0, MOST).map((link) => linkSentence(words, link)),
    }),
    ...(last ? heldReview(words, last) : []),
    ...titled(t('viewer.one-page.next'), ...nextReview(words, charter.review?.nextDue)),
  ];
}

/** Headline indicators where there are any, else all; lagging before leading, as leaders read. */
function mostTelling(indicators: readonly Indicator[] = []): Indicator[] {
  const headline = indicators.filter((indicator) => indicator.headline);
  const rank = ({ kind }: Indicator) => (kind === 'lagging' ? 0 : 1);
  return [...(headline.length > 0 ? headline : indicators)].sort((a, b) => rank(a) - rank(b)).slice(0, MOST);
}
