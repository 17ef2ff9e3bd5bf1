import { useAccess } from '../../editor/EditorContext';
import type { Locale } from '../../i18n';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { LazyBoundary } from '../../kit/LazyBoundary';
import { lazyAgain } from '../../kit/lazyAgain';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import type { ReviewBodyProps } from './ReviewBody';
import { useReviewDraft } from './reviewDrafts';

const ReviewBody = /* @__PURE__ */ lazyAgain<ReviewBodyProps>(() =>
  import('./ReviewBody').then((file) => ({ default: file.ReviewBody })),
);

export type ReviewAssistantProps = PartProps<
  'div',
  { open: boolean; readonly: boolean },
  {
    /** Level of its heading; the others follow. @default 2 */
    headingLevel?: 1 | 2 | 3;
    /** Language of the reports, where the charter is written in another than its reader's. @default the reader's */
    reportLocale?: Locale;
    /** Where the charter can be read, for the calendar. @default none */
    url?: string;
  }
>;

/**
 * Takes a group through the review of its charter: when it is due, what improves and what struggles, one decision each,
 * whether the services still fit, and what to take away. Nothing is in the charter until it is recorded; a review in
 * progress waits in the session while the page is open. Who may not edit the review reads it.
 * Renders a `<div data-charter-part="review-assistant">` with `data-open` while a review is in progress and
 * `data-readonly`; nothing without the right to see the review.
 */
export const ReviewAssistant = /* @__PURE__ */ part<HTMLDivElement, ReviewAssistantProps>(
  function ReviewAssistant({ headingLevel = 2, reportLocale, url, ...props }, ref) {
    const intl = useIntl('ReviewAssistant');
    const { draft } = useReviewDraft();
    const access = useAccess()('review', 'review.history');
    const isReadOnly = access !== 'edit';
    const element = usePartElement('div', props, {
      ref: ref as never,
      slot: 'review-assistant',
      state: { open: draft !== undefined && !isReadOnly, readonly: isReadOnly },
      props: {
        children: (
          <LazyBoundary
            failed={(retry) => (
              <p>
                {intl.t('common.load-failed')} <Button onClick={retry}>{intl.t('save.reload')}</Button>
              </p>
            )}
          >
            <ReviewBody
              headingLevel={headingLevel}
              reportLocale={reportLocale}
              url={url}
              isReadOnly={isReadOnly}
            />
          </LazyBoundary>
        ),
      },
    });
    return access === 'hidden' ? null : element;
  },
);
