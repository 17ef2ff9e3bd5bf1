import { useId, useMemo } from 'react';
import type { CharterIntl } from '../../i18n';
import { useSlot } from '../../kit/appearance';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { authoringPlan, type AuthoringPlan as Plan } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { GuidanceSheet, type HeadingLevel } from './GuidanceSheet';
import { MilestoneRow } from './MilestoneRow';
import { useReading } from './useReading';

export type AuthoringPlanProps = PartProps<
  'section',
  { current: string | undefined },
  {
    charter: CharterDraft;
    /** The first day, `YYYY-MM-DD`. */
    start: string;
    /** Today, `YYYY-MM-DD`. */
    now: string;
    /** How many days there are. @default 30 */
    days?: number;
    /** Where a blank template can be had, such as one of `createTemplate`. @default no link */
    templateUrl?: string;
    /** Level of the heading; the steps' follow. @default 2 */
    headingLevel?: HeadingLevel;
  }
>;

/**
 * The plan for writing a charter in thirty days: four steps with their days, who carries them, what makes them done and
 * whether they are. Needs no more than an `IntlProvider`.
 * Renders a `<section data-charter-part="authoring-plan">` with `data-current`, the first step that is not done. Throws
 * `RangeError` when `start` or `now` is no date.
 */
export const AuthoringPlan = /* @__PURE__ */ part<HTMLElement, AuthoringPlanProps>(function AuthoringPlan(
  { charter, start, now, days, templateUrl, headingLevel = 2, ...props },
  ref,
) {
  const slot = useSlot();
  const words = useReading('AuthoringPlan', charter);
  const { intl } = words;
  const headingId = useId();
  const plan = useMemo(
    () => authoringPlan(charter, { start, today: now, days }),
    [charter, start, now, days],
  );
  return usePartElement('section', props, {
    ref: ref as never,
    slot: 'authoring-plan',
    state: { current: plan.current },
    props: {
      'aria-labelledby': headingId,
      children: (
        <GuidanceSheet
          headingId={headingId}
          headingLevel={headingLevel}
          title={intl.t('guidance.plan')}
          question={timeWords(plan, now < start ? start : undefined, intl)}
        >
          <ol {...slot('list-items')}>
            {plan.milestones.map((milestone) => (
              <MilestoneRow
                key={milestone.id}
                milestone={milestone}
                isCurrent={milestone.id === plan.current}
                words={words}
                headingLevel={headingLevel}
              />
            ))}
          </ol>
          {templateUrl && plan.current === 'draft' && (
            <div {...slot('row-buttons')}>
              <a href={templateUrl}>{intl.t('guidance.plan.template')}</a>
            </div>
          )}
        </GuidanceSheet>
      ),
    },
  });
});

function timeWords(
  { current, daysLeft, end }: Plan,
  beginsOn: string | undefined,
  intl: CharterIntl,
): string {
  if (!current) return intl.t('guidance.plan.done');
  if (beginsOn) return intl.t('guidance.plan.ahead', { date: intl.date(beginsOn) });
  if (daysLeft === 0) return intl.t('guidance.plan.today');
  const date = intl.date(end);
  if (daysLeft < 0) return intl.t('guidance.plan.over', { date });
  return intl.t('guidance.plan.running', { count: daysLeft, date });
}
