import {
  behindWords,
  decidedWords,
  figureWords,
  missingWords,
  reasonWords,
  sinceWords,
} from '../../export/words/reviewWords';
import { unmarked } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import { StatusChip } from '../../kit/StatusChip';
import type { ReviewItem } from '../../lifecycle';
import { useReviewed } from './ReviewContext';

/** How an indicator stands, why, and what is behind it, in sentences. Renders `<p>`s and `<div>`s for a row of fields. */
export function ItemFacts({ item }: { item: ReviewItem }) {
  const slot = useSlot();
  const { words, suggestions } = useReviewed();
  const { intl } = words;
  const { indicator, status } = item;
  const { link } = suggestions.get(indicator.id) ?? {};
  const small = [missingWords(words, item), behindWords(words, item), decidedWords(words, item)];
  return (
    <>
      <div data-kind="text" {...slot('row-summary')}>
        <StatusChip slot={slot} id={status.status} intl={intl} />
        {indicator.kind && (
          <span {...slot('chip')} data-tone={indicator.kind}>
            {intl.label('indicatorKind', indicator.kind)}
          </span>
        )}
      </div>
      <p data-kind="text">{unmarked(reasonWords(words, item, link))}</p>
      <p data-kind="text">
        {unmarked(`${figureWords(words, item)}.`)} {unmarked(sinceWords(words, item))}
      </p>
      {small.some(Boolean) && (
        <div data-kind="text" {...slot('row-summary')}>
          {small.filter(Boolean).map((text) => (
            <p key={text}>{unmarked(text)}</p>
          ))}
        </div>
      )}
    </>
  );
}
