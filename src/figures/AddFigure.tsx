import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react';
import { nextPeriod } from '../analysis/nextPeriod';
import { parsePeriod } from '../analysis/parsePeriod';
import { putFigure } from '../export/figures/mergeFigures';
import { parsePeriodText } from '../i18n/parsePeriodText';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { Input } from '../kit/controls';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator, Observation } from '../model';
import { readFigure } from './figureText';

export interface AddFigureProps {
  indicator: Indicator;
  /** Its figures in the order of time. */
  series: readonly Observation[];
  /** Given the series with the new figure, and the words that say so. */
  onChange: (series: Observation[], text: string) => void;
}

type Place = 'period' | 'value';

/** What stands for a period without a figure. */
const DASH = /^[-–—−]$/;

/**
 * A line to add a figure, with the period after the newest one filled in; focus stays in the value, so that a row of
 * figures is typed without leaving it. No form of its own, since a host may have put one around it.
 * Renders a `<fieldset data-charter-part="figure-add">`.
 */
export function AddFigure({ indicator, series, onChange }: AddFigureProps) {
  const intl = useIntl('AddFigure');
  const slot = useSlot();
  const ids = { period: useId(), value: useId(), error: useId() };
  const [error, setError] = useState<{ place: Place; text: string }>();
  const boxes = { period: useRef<HTMLInputElement>(null), value: useRef<HTMLInputElement>(null) };
  const newest = series.at(-1)?.period;
  const following = newest ? (nextPeriod(newest) ?? '') : (indicator.baseline?.period ?? '');
  const offered = useRef(following);

  const { period: periodBox } = boxes;
  useEffect(() => {
    // The offer follows the figures; a period that somebody typed stays.
    if (periodBox.current?.value === offered.current) periodBox.current.value = following;
    offered.current = following;
  }, [following, periodBox]);

  const add = () => {
    const [periodText, valueText] = [
      boxes.period.current?.value ?? '',
      boxes.value.current?.value.trim() ?? '',
    ];
    const fail = (place: Place, text: string) => {
      setError({ place, text });
      boxes[place].current?.focus();
    };
    const period = parsePeriodText(periodText, intl);
    if (!period) {
      const params = { value: periodText.slice(0, 40) };
      return fail('period', intl.issue({ code: 'invalid-period', path: '', params }));
    }
    if (newest && parsePeriod(period)?.kind !== parsePeriod(newest)?.kind)
      return fail('period', intl.t('figures.add.kind', { example: newest }));
    if (series.some((one) => one.period === period))
      return fail('period', intl.t('figures.add.taken', { period: intl.period(period) }));
    if (valueText === '') return fail('value', intl.t('figures.add.empty'));
    const read = DASH.test(valueText) ? { value: null } : readFigure(valueText, intl);
    if ('error' in read) return fail('value', read.error);
    setError(undefined);
    const { value } = read;
    const observation = { period, value, ...(value === null && { missing: 'not-collected' }) };
    if (boxes.value.current) boxes.value.current.value = '';
    if (boxes.period.current) boxes.period.current.value = offered.current;
    onChange(putFigure(series, observation), intl.t('figures.added', { period: intl.period(period) }));
    boxes.value.current?.focus();
  };

  const control = (place: Place) => ({
    id: ids[place],
    ref: boxes[place],
    'data-slot': place,
    'data-invalid': error?.place === place ? '' : undefined,
    'aria-invalid': error?.place === place || undefined,
    'aria-describedby': error?.place === place ? ids.error : undefined,
    autoComplete: 'off',
    onKeyDown: (event: KeyboardEvent) => {
      // 229 is what Safari reports for the Enter that ends a composition.
      if (event.key !== 'Enter' || event.nativeEvent.isComposing || event.keyCode === 229) return;
      event.preventDefault();
      if (!event.repeat) add();
    },
  });
  return (
    <fieldset {...slot('figure-add')}>
      <legend {...slot('block-heading')}>{intl.t('figures.add.heading')}</legend>
      <div {...slot('figure-add-fields')}>
        <label htmlFor={ids.period} {...slot('field-label')}>
          {intl.t('field.indicators.series.period')}
          <Input {...control('period')} defaultValue={following} />
        </label>
        <label htmlFor={ids.value} {...slot('field-label')}>
          {intl.t('field.indicators.series.value')}
          <Input {...control('value')} inputMode="decimal" />
        </label>
        <Button onClick={add}>
          <Icon name="plus" />
          {intl.t('list-ui.add')}
        </Button>
      </div>
      {error && (
        <p id={ids.error} {...slot('field-error')} data-severity="error">
          <Icon name="attention" />
          {error.text}
        </p>
      )}
    </fieldset>
  );
}
