import { useRef } from 'react';
import { parsePeriod } from '../analysis/parsePeriod';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator, IndicatorLink } from '../model';
import { nameOf } from './sentences';

export interface ShiftStepperProps {
  leading: Indicator;
  lagging: Indicator;
  link: IndicatorLink;
  /** Months by which the leading indicator is moved later. */
  shift: number;
  onShift: (months: number) => void;
}

const MONTHS = { day: 1, week: 1, month: 1, quarter: 3, half: 6, year: 12 } as const;
/** So many steps beyond the expected delay can be tried, as many as the statistics try. */
const BEYOND = 4;

/** Moves the leading series along the time axis, a period at a time, and says where the expected delay is. Renders a `<div role="group">`. */
export function ShiftStepper({ leading, lagging, link, shift, onShift }: ShiftStepperProps) {
  const intl = useIntl('LeadLagChart');
  const slot = useSlot();
  const first = useRef<HTMLButtonElement>(null);
  const step = Math.max(stepOf(leading), stepOf(lagging));
  const expected = link.lagMonths ?? 0;
  const most = expected + BEYOND * step;
  const months = (count: number) => intl.t('unit.months', { count });
  const where =
    link.lagMonths === undefined ? 'shift.at-unset' : shift === expected ? 'shift.at-expected' : 'shift.at';
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons around a value are no fields of a form
    <div
      {...slot('row-buttons')}
      role="group"
      aria-label={intl.t('shift.group', { leading: nameOf(leading, intl) })}
    >
      <Button
        ref={first}
        aria-label={intl.t('shift.less')}
        aria-disabled={shift === 0 || undefined}
        onClick={() => onShift(Math.max(0, shift - step))}
      >
        −
      </Button>
      <Button
        aria-label={intl.t('shift.more')}
        aria-disabled={shift === most || undefined}
        onClick={() => onShift(Math.min(most, shift + step))}
      >
        +
      </Button>
      <span role="status" {...slot('fine-print')}>
        {intl.t(where, { delay: months(shift), expected: months(expected) })}
      </span>
      {shift !== expected && (
        <Button
          variant="quiet"
          onClick={() => {
            onShift(expected);
            first.current?.focus();
          }}
        >
          {intl.t('shift.back')}
        </Button>
      )}
    </div>
  );
}

/** Months in a period of the newest kind that an indicator has. */
function stepOf({ series }: Indicator): number {
  const kind = parsePeriod(series?.at(-1)?.period ?? '')?.kind;
  return kind ? MONTHS[kind] : 1;
}
