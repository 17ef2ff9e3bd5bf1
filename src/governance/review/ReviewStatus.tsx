import { useEditor } from '../../editor/EditorContext';
import { useCharter } from '../../editor/useCharter';
import type { CharterIntl } from '../../i18n';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { StateIcon, type StateIconName } from '../../kit/StateIcon';
import type { Tone } from '../../kit/StatusChip';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { type ReviewDates, type ReviewState, reviewDates } from '../../lifecycle';
import { isReviewedAlike, whole } from './reviewedCharter';

const looks: Readonly<Record<ReviewState, readonly [Tone, StateIconName]>> = {
  ahead: ['neutral', 'clock'],
  due: ['watch', 'attention'],
  overdue: ['bad', 'cross'],
  unknown: ['neutral', 'empty'],
  closed: ['neutral', 'minus'],
};

export type ReviewStatusProps = PartProps<'span', { state: string; tone: string }>;

/**
 * When the charter is reviewed next, in a word and a shape: due in 12 days, overdue by 5 days.
 * Renders a `<span data-charter-part="review-status chip">` with `data-state` and `data-tone`.
 */
export const ReviewStatus = /* @__PURE__ */ part<HTMLSpanElement, ReviewStatusProps>(
  function ReviewStatus(props, ref) {
    const intl = useIntl('ReviewStatus');
    const slot = useSlot();
    const { today } = useEditor('ReviewStatus');
    const charter = useCharter(whole, isReviewedAlike);
    const dates = reviewDates(charter, { now: today() });
    const [tone, icon] = looks[dates.state];
    return usePartElement('span', props, {
      ref: ref as never,
      slot: 'review-status',
      state: { state: dates.state, tone },
      props: {
        'data-charter-part': 'review-status chip',
        children: (
          <>
            <StateIcon slot={slot} name={icon} />
            {stateWords(dates, intl)}
          </>
        ),
      },
    });
  },
);

function stateWords({ state, days = 0, due = '' }: ReviewDates, intl: CharterIntl): string {
  switch (state) {
    case 'ahead':
      return intl.t('review.state.ahead', { date: intl.date(due, 'medium') });
    case 'due':
      return days === 0 ? intl.t('review.state.today') : intl.t('review.state.due', { count: days });
    case 'overdue':
      return intl.t('review.state.overdue', { count: -days });
    case 'unknown':
    case 'closed':
      return intl.t(`review.state.${state}`);
    default:
      return state satisfies never;
  }
}
