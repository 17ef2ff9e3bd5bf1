import { type KeyboardEvent, useId, useRef, useState } from 'react';
import { nextPeriod } from '../analysis/nextPeriod';
import { parsePeriod } from '../analysis/parsePeriod';
import { parsePeriodText } from '../i18n/parsePeriodText';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator, Observation } from '../model';
import { readFigure } from './figureText';
import { mergeFigures } from './mergeFigures';

export interface AddFigureProps {
  indicator: Indicator;
  /** Given the series with the new figure, and the words that say so. */
  onChange: (series: Observation[], text: string) => void;
}

/**
 * A line to add a figure, with the period after the newest one filled in; focus stays in the value, so that a row of
 * figures is typed without leaving it. No form of its own, since a host may have put one around it.
 * Renders a `<fieldset data-charter-part="figure-add">`.
 */
export function AddFigure({ indicator, onChange }: AddFigureProps) {
  const intl = useIntl('AddFigure');
  const ids = { period: useId(), value: useId(), error: useId() };
  const [error, setError] = useState<{ field: 'period' | 'value'; text: string }>();
  const periodBox = useRef<HTMLInputElement>(null);
  const valueBox = useRef<HTMLInputElement>(null);
  const series = indicator.series ?? [];
  const newest = mergeFigures(series, []).at(-1)?.period;
  const following = newest ? (nextPeriod(newest) ?? '') : (indicator.baseline?.period ?? '');

  const add = () => {
    if (!periodBox.current || !valueBox.current) return;
    const typed = { period: periodBox.current.value, value: valueBox.current.value };
    const period = parsePeriodText(typed.period, intl.code);
    const fail = (field: 'period' | 'value', text: string) => setError({ field, text });
    if (!period) {
      const params = { value: typed.period.slice(0, 40) };
      return fail('period', intl.issue({ code: 'invalid-period', path: '', params }));
    }
    if (newest && parsePeriod(period)?.kind !== parsePeriod(newest)?.kind)
      return fail('period', intl.t('figures.add.kind', { example: newest }));
    if (series.some((one) => one.period === period))
      return fail('period', intl.t('figures.add.taken', { period: intl.period(period) }));
    const read = readFigure(typed.value, intl);
    if ('error' in read) return fail('value', read.error);
    setError(undefined);
    const { value } = read;
    const observation = { period, value, ...(value === null && { missing: 'not-collected' }) };
    onChange(mergeFigures(series, [observation]), intl.t('figures.added', { period: intl.period(period) }));
    valueBox.current.value = '';
    valueBox.current.focus();
  };

  const control = (field: 'period' | 'value') => ({
    id: ids[field],
    'data-charter-part': 'field-control',
    'data-invalid': error?.field === field ? '' : undefined,
    'aria-invalid': error?.field === field || undefined,
    'aria-describedby': error?.field === field ? ids.error : undefined,
    autoComplete: 'off',
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
      event.preventDefault();
      add();
    },
  });
  return (
    <fieldset data-charter-part="figure-add">
      <legend data-charter-part="block-heading">{intl.t('figures.add.heading')}</legend>
      <div data-charter-part="figure-add-fields">
        <label htmlFor={ids.period} data-charter-part="field-label">
          {intl.t('field.indicators.series.period')}
          <input key={following} {...control('period')} ref={periodBox} defaultValue={following} />
        </label>
        <label htmlFor={ids.value} data-charter-part="field-label">
          {intl.t('field.indicators.series.value')}
          <input {...control('value')} ref={valueBox} inputMode="decimal" />
        </label>
        <Button onClick={add}>
          <Icon name="plus" />
          {intl.t('figures.add')}
        </Button>
      </div>
      {error && (
        <p id={ids.error} data-charter-part="field-error" data-severity="error" role="alert">
          <Icon name="attention" />
          {error.text}
        </p>
      )}
    </fieldset>
  );
}
