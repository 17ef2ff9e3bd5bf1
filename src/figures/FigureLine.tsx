import { useId, useState } from 'react';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator, Observation } from '../model';
import { withText } from '../model/text';
import { missingReason } from '../model/vocabularies';
import { readFigure, writeFigure } from './figureText';

export interface FigureLineProps {
  indicator: Indicator;
  observation: Observation;
  onCorrect: (observation: Observation) => void;
  onRemove: () => void;
}

/**
 * One figure to correct: what is typed counts when the box is left or Enter is pressed; what cannot be read stays as it
 * was typed, with the reason. Renders an `<li data-charter-part="figure">` with `data-invalid`.
 */
export function FigureLine({ indicator, observation, onCorrect, onRemove }: FigureLineProps) {
  const intl = useIntl('FigureLine');
  const errorId = useId();
  const [error, setError] = useState('');
  const { value, missing, ...rest } = observation;
  const period = intl.period(observation.period);
  const unit = intl.value({ ...indicator, decimals: undefined }, value ?? 0).unit;
  const storeValue = (text: string) => {
    const read = readFigure(text, intl);
    if ('error' in read) return setError(read.error);
    setError('');
    if (read.value === value) return;
    onCorrect({
      ...rest,
      value: read.value,
      ...(read.value === null && { missing: missing ?? 'not-collected' }),
    });
  };
  return (
    <li data-charter-part="figure" data-invalid={error ? '' : undefined}>
      <span data-charter-part="figure-period">{period}</span>
      <span data-charter-part="figure-value">
        <input
          key={String(value)}
          data-charter-part="field-control"
          data-invalid={error ? '' : undefined}
          inputMode="decimal"
          autoComplete="off"
          aria-label={intl.t('figures.value-of', { period })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
          defaultValue={writeFigure(value, intl)}
          onBlur={(event) => storeValue(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            storeValue(event.currentTarget.value);
          }}
        />
        {unit && <small>{unit}</small>}
      </span>
      {value === null && (
        <select
          data-charter-part="field-control"
          aria-label={intl.t('figures.reason-of', { period })}
          value={missing ?? 'not-collected'}
          onChange={(event) => onCorrect({ ...observation, missing: event.currentTarget.value })}
        >
          {[...new Set([...missingReason, missing ?? 'not-collected'])].map((id) => (
            <option key={id} value={id}>
              {intl.label('missingReason', id)}
            </option>
          ))}
        </select>
      )}
      <input
        data-charter-part="field-control"
        data-slot="note"
        aria-label={intl.t('figures.note-of', { period })}
        placeholder={intl.t('field.indicators.series.note')}
        defaultValue={intl.text(observation.note)}
        onBlur={(event) => {
          const text = event.currentTarget.value.trim();
          if (text === intl.text(observation.note)) return;
          const { note, ...bare } = observation;
          onCorrect(text ? { ...bare, note: withText(note, intl.code, text) } : bare);
        }}
      />
      <Button variant="icon" aria-label={intl.t('figures.remove', { period })} onClick={onRemove}>
        <Icon name="trash" />
      </Button>
      {error && (
        <p id={errorId} data-charter-part="field-error" data-severity="error">
          <Icon name="attention" />
          {error}
        </p>
      )}
    </li>
  );
}
