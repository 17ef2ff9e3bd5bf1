import { unmarked } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import type { DraftDecision, ReviewDraft, ReviewFault } from '../../lifecycle';
import { DecisionRow } from './DecisionRow';
import { ItemFacts } from './ItemFacts';
import { useReviewed } from './ReviewContext';
import { ReviewSheet } from './ReviewSheet';

export interface ReviewItemsProps {
  draft: ReviewDraft | undefined;
  faults: readonly ReviewFault[];
  onDecide: (id: string, fields: Partial<DraftDecision>) => void;
}

/** What the figures show, one by one; with a decision each while a review is in progress. */
export function ReviewItems({ draft, faults, onDecide }: ReviewItemsProps) {
  const slot = useSlot();
  const { words, items, services, levels } = useReviewed();
  const { t } = words.intl;
  const Heading = `h${levels[2]}` as const;
  const rows = (decisions: readonly DraftDecision[]) => (
    <ol {...slot('list-items')}>
      {decisions.map((decision) => (
        <DecisionRow
          key={decision.id}
          decision={decision}
          fault={faultOf(faults, decision.id)}
          onDecide={onDecide}
        />
      ))}
    </ol>
  );
  if (draft) {
    const asked = draft.decisions.filter(({ topicId }) => services.has(topicId));
    const others = draft.decisions.filter(({ topicId }) => !services.has(topicId));
    const known = new Set(draft.decisions.map(({ topicId }) => topicId));
    const late = items.filter(({ indicator }) => !known.has(indicator.id)).length;
    return (
      <>
        {asked.length > 0 && (
          <ReviewSheet title={t('review.services')} question={t('review.services.question')}>
            {rows(asked)}
          </ReviewSheet>
        )}
        {others.length > 0 && (
          <ReviewSheet title={t('review.items')} question={t('review.items.question')}>
            {rows(others)}
            {late > 0 && <p>{t('review.stale-draft', { count: late })}</p>}
          </ReviewSheet>
        )}
      </>
    );
  }
  if (items.length === 0) return null;
  return (
    <ReviewSheet title={t('review.items')}>
      <ol {...slot('list-items')}>
        {items.map((item) => (
          <li key={item.indicator.id} {...slot('list-item')} data-standing={item.standing}>
            <div {...slot('row-fields')}>
              <Heading {...slot('row-title')}>{unmarked(words.indicatorName(item.indicator))}</Heading>
              <ItemFacts item={item} />
            </div>
          </li>
        ))}
      </ol>
    </ReviewSheet>
  );
}

function faultOf(faults: readonly ReviewFault[], id: string) {
  return faults.find(
    (fault) => fault.field === 'decisions' && 'decisionId' in fault && fault.decisionId === id,
  )?.code;
}
