import { useId, useState } from 'react';
import { indicatorFacts } from '../analysis/indicatorFacts';
import { withoutValue } from '../export/figures/mergeFigures';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { Select } from '../kit/controls';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator, Observation } from '../model';
import { withText } from '../model/text';
import { missingReason } from '../model/vocabularies';
import { readFigure, writeFigure } from './figureText';
import { TextBox } from './TextBox';

export interface FigureLineProps {
  indicator: Indicator;
  observation: Observation;
  onCorrect: (observation: Observation) => void;
  onRemove: () => void;
  /** Speaks what is wrong, since focus may be elsewhere by then. */
  say: (text: string) => void;
}

/**
 * One figure to correct. A number is stored as it is typed; an emptied box counts once it is left; what cannot be read
 * stays as it was typed, with the reason. Renders an `<li data-charter-part="figure">` with `data-period`, `data-invalid`.
 */
export function FigureLine({ indicator, observation, onCorrect, onRemove, say }: FigureLineProps) {
  const intl = useIntl('FigureLine');
  const slot = useSlot();
  const errorId = useId();
  const [error, setError] = useState('');
  const { value, missing, note } = observation;
  const period = intl.period(observation.period);
  const { unit } = intl.value(
    { ...indicator, unit: indicatorFacts(indicator).unit, decimals: undefined },
    value ?? 0,
  );
  const typeValue = (text: string, leaving: boolean) => {
    const known = writeFigure(value, intl);
    const read = text === known ? { value } : readFigure(text, intl);
    if ('error' in read) {
      if (leaving) setError(read.error);
      if (leaving && read.error !== error) say(read.error);
      return undefined;
    }
    setError('');
    if (read.value === value) return known;
    if (read.value === null && !leaving) return undefined;
    const reason = read.value === null ? { missing: missing ?? 'not-collected' } : {};
    onCorrect({ ...withoutValue(observation), value: read.value, ...reason });
    return writeFigure(read.value, intl);
  };
  const typeNote = (text: string) => {
    if (text === intl.text(note)) return text;
    const { note: _, ...bare } = observation;
    const others = typeof note === 'object' && Object.keys(note).some((language) => language !== intl.code);
    onCorrect(text || others ? { ...bare, note: withText(note, intl.code, text) } : bare);
    return text;
  };
  return (
    <li {...slot('figure')} data-period={observation.period} data-invalid={error ? '' : undefined}>
      <span {...slot('figure-period')}>{period}</span>
      <span {...slot('figure-value')}>
        <TextBox
          text={writeFigure(value, intl)}
          onText={typeValue}
          inputMode="decimal"
          data-invalid={error ? '' : undefined}
          aria-label={intl.t('figures.value-of', { period })}
          aria-invalid={error ? true : undefined}
          aria-describedby={error ? errorId : undefined}
        />
        {unit && <small>{unit}</small>}
      </span>
      {value === null && (
        <Select
          aria-label={intl.t('figures.reason-of', { period })}
          value={missing ?? 'not-collected'}
          onChange={(event) => onCorrect({ ...observation, missing: event.currentTarget.value })}
        >
          {[...new Set([...missingReason, missing ?? 'not-collected'])].map((id) => (
            <option key={id} value={id}>
              {intl.label('missingReason', id)}
            </option>
          ))}
        </Select>
      )}
      <TextBox
        text={intl.text(note)}
        onText={typeNote}
        data-slot="note"
        aria-label={intl.t('figures.note-of', { period })}
        placeholder={intl.t('field.indicators.series.note')}
      />
      <Button
        variant="icon"
        data-slot="remove"
        aria-label={intl.t('figures.remove', { period })}
        onClick={onRemove}
      >
        <Icon name="trash" />
      </Button>
      {error && (
        <p id={errorId} {...slot('field-error')} data-severity="error">
          <Icon name="attention" />
          {error}
        </p>
      )}
    </li>
  );
}
