import { type Ref, useMemo } from 'react';
import { decisionWord } from '../../export/words/reviewWords';
import { startSentence } from '../../export/words/sentences';
import { unmarked } from '../../export/words/userText';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { type ChangeTrigger, type ReviewDraft, type ReviewItem, reviewDates } from '../../lifecycle';
import { lastReview } from '../../lifecycle/review/reviewDates';
import type { ReviewEntry } from '../../model';
import { type Review, useReviewed } from './ReviewContext';
import { ReviewSheet } from './ReviewSheet';
import { ReviewStatus } from './ReviewStatus';
import { TriggerChoice } from './TriggerChoice';

export interface ReviewOverviewProps {
  headingRef: Ref<HTMLHeadingElement>;
  draft: ReviewDraft | undefined;
  /** What was done last, such as that a review is recorded. */
  message: string;
  onStart: (trigger?: ChangeTrigger) => void;
}

/** When the review is due, what the last one decided, what the figures show in one sentence, and how to begin. */
export function ReviewOverview({ headingRef, draft, message, onStart }: ReviewOverviewProps) {
  const slot = useSlot();
  const review = useReviewed();
  const { words, now, isReadOnly } = review;
  const { intl, charter } = words;
  const { state, due } = reviewDates(charter, { now });
  const last = lastReview(charter);
  const found = useMemo(() => foundWords(review), [review]);
  return (
    <ReviewSheet
      isFirst
      headingRef={headingRef}
      title={intl.t('field.review')}
      status={<ReviewStatus />}
      question={dueWords(review, state, due)}
    >
      {message && <p {...slot('panel-caveat')}>{message}</p>}
      <p>{lastWords(review, last)}</p>
      <LastDecisions entry={last} />
      <p {...slot('block')}>{found}</p>
      {draft ? (
        <p {...slot('block')}>
          {draft.trigger &&
            `${intl.t('review.because', { trigger: intl.label('changeTrigger', draft.trigger) })} `}
          {intl.t('review.kept')}
        </p>
      ) : (
        !isReadOnly &&
        state !== 'closed' && (
          <>
            <div {...slot('block')}>
              <Button variant="primary" onClick={() => onStart()}>
                {intl.t('review.start')}
              </Button>
            </div>
            <div {...slot('block')}>
              <TriggerChoice onStart={onStart} />
            </div>
          </>
        )
      )}
    </ReviewSheet>
  );
}

function dueWords({ words }: Review, state: string, due: string | undefined): string {
  const { t } = words.intl;
  if (state === 'closed') return t('review.lead.closed');
  if (due === undefined) return t('review.lead.unknown');
  return t(state === 'overdue' ? 'viewer.review.overdue' : 'viewer.review.next', { date: words.date(due) });
}

function lastWords({ words }: Review, last: ReviewEntry | undefined): string {
  const { t } = words.intl;
  if (!last) return t('review.last.none');
  const date = words.date(last.on);
  const { alignment } = last;
  if (!alignment) return t('review.last', { date });
  return unmarked(t('review.last.verdict', { date, alignment: words.label('alignment', alignment) }));
}

function LastDecisions({ entry }: { entry: ReviewEntry | undefined }) {
  const slot = useSlot();
  const { words, levels } = useReviewed();
  const decisions = entry?.decisions ?? [];
  if (decisions.length === 0) return null;
  const Heading = `h${levels[1]}` as const;
  return (
    <div {...slot('block')}>
      <Heading {...slot('block-heading')}>{words.intl.t('review.last.decisions')}</Heading>
      <ul>
        {decisions.map(({ id, itemId, decision, note, ownerId }) => {
          const key = note ? 'report.decision.note' : 'report.decision';
          const owner = ownerId && words.intl.t('report.owner', { owner: words.name(ownerId) });
          const text = words.intl.t(key, {
            decision: startSentence(decisionWord(words, decision)),
            item: words.name(itemId),
            note: words.user(note),
          });
          return <li key={id}>{unmarked([text, owner].filter(Boolean).join('. '))}</li>;
        })}
      </ul>
    </div>
  );
}

const GROUPS = ['struggling', 'unknown', 'unproven', 'improving', 'holding'] as const;

/** "1 indicator struggles, 4 improve." */
function foundWords({ words, items }: Review): string {
  const { t } = words.intl;
  if (items.length === 0) return t('review.items.none');
  const counts = GROUPS.map((group) => [group, items.filter((item) => isOf(item, group)).length] as const);
  const clauses = counts.filter(([, count]) => count > 0);
  const first = clauses[0]?.[0] === 'struggling' ? [] : [t('review.count.struggling.none')];
  const listed = clauses.map(([group, count]) => t(`review.count.${group}`, { count }));
  return `${words.intl.series([...first, ...listed])}.`;
}

function isOf({ standing, isVanity }: ReviewItem, group: (typeof GROUPS)[number]): boolean {
  return group === (standing === 'holding' && isVanity ? 'unproven' : standing);
}
