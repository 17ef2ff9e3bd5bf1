import { useId, useState } from 'react';
import { useSlot } from '../kit/appearance';
import { Input, Select } from '../kit/controls';
import { useIntl } from '../kit/IntlProvider';
import { StateIcon } from '../kit/StateIcon';
import { type DateRange, lastMonths, rangeMonths } from './dateRange';
import { useMetricsPanel } from './PanelContext';

const ends = ['from', 'to'] as const;
const ALL = 'all';
const DATES = 'dates';

/**
 * Which time charts and tables show: lengths that are offered, or two dates. Dates in the wrong order change nothing
 * and say so once the field is left. Renders a `<label>` with a `<select>`, and two more with dates when they are asked for.
 */
export function RangeChoice() {
  const { asOf, range, setRange } = useMetricsPanel('MetricsPanel.Toolbar');
  const intl = useIntl('MetricsPanel.Toolbar');
  const slot = useSlot();
  const errorId = useId();
  const [asked, setAsked] = useState(false);
  /** Dates in the wrong order, as they were typed. */
  const [reversed, setReversed] = useState<DateRange>();
  const [left, setLeft] = useState(false);
  const failed = left && reversed !== undefined;
  const chosen = asked || reversed ? DATES : presetOf(range, asOf);
  const dates = reversed ?? range;
  const choose = (next: string) => {
    setAsked(next === DATES);
    setReversed(undefined);
    if (next !== DATES) setRange(next === ALL ? {} : lastMonths(asOf, Number(next)));
  };
  const type = (next: DateRange) => {
    setAsked(true);
    setLeft(false);
    const { from = '', to = '9999' } = next;
    if (from > to) return setReversed(next);
    setReversed(undefined);
    setRange(next);
  };
  return (
    <>
      <label {...slot('figures-numbers')}>
        {intl.t('panel.range')}
        <Select value={chosen} onChange={(event) => choose(event.currentTarget.value)}>
          <option value={ALL}>{intl.t('panel.range.all')}</option>
          {rangeMonths.map((count) => (
            <option key={count} value={count}>
              {intl.t('panel.range.months', { count })}
            </option>
          ))}
          <option value={DATES}>{intl.t('panel.range.dates')}</option>
        </Select>
      </label>
      {chosen === DATES &&
        ends.map((end) => (
          <label key={end} {...slot('figures-numbers')}>
            {intl.t(`panel.range.${end}`)}
            <Input
              type="date"
              data-invalid={failed ? '' : undefined}
              aria-invalid={failed || undefined}
              aria-describedby={failed ? errorId : undefined}
              value={dates[end] ?? ''}
              onChange={(event) => type({ ...dates, [end]: event.currentTarget.value || undefined })}
              onBlur={() => setLeft(true)}
            />
          </label>
        ))}
      {chosen === DATES && (
        <span role="status">
          {failed && (
            <span id={errorId} {...slot('field-error')} data-severity="error">
              <StateIcon slot={slot} name="attention" />
              {intl.t('panel.range.reversed')}
            </span>
          )}
        </span>
      )}
    </>
  );
}

function presetOf({ from, to }: DateRange, asOf: string): string {
  if (!from && !to) return ALL;
  const months = rangeMonths.find((count) => {
    const preset = lastMonths(asOf, count);
    return preset.from === from && preset.to === to;
  });
  return months ? String(months) : DATES;
}
