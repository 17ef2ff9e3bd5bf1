import { useState } from 'react';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator, Observation } from '../model';
import { FigureLine } from './FigureLine';

const FIRST = 12;

export interface FigureListProps {
  indicator: Indicator;
  /** Its figures in the order of time. */
  series: readonly Observation[];
  onCorrect: (series: Observation[]) => void;
  /** Given the series without one figure, the words that say so, and the period that stands beside it. */
  onRemove: (series: Observation[], text: string, neighbour: string | undefined) => void;
  /** Speaks a sentence. */
  say: (text: string) => void;
}

/** The figures of an indicator, newest first, twelve at once. Renders an `<ol data-charter-part="figure-list">`. */
export function FigureList({ indicator, series, onCorrect, onRemove, say }: FigureListProps) {
  const intl = useIntl('FigureList');
  const slot = useSlot();
  const [all, setAll] = useState(false);
  const shown = series.slice(all ? 0 : -FIRST).reverse();
  if (series.length === 0) return <p {...slot('list-empty')}>{intl.t('figures.none')}</p>;
  return (
    <>
      <ol {...slot('figure-list')}>
        {shown.map((one, index) => (
          <FigureLine
            key={one.period}
            indicator={indicator}
            observation={one}
            onCorrect={(next) => onCorrect(series.map((each) => (each.period === one.period ? next : each)))}
            onRemove={() =>
              onRemove(
                series.filter(({ period }) => period !== one.period),
                intl.t('figures.removed', { period: intl.period(one.period) }),
                (series.at(-2 - index) ?? shown[index - 1])?.period,
              )
            }
            say={say}
          />
        ))}
      </ol>
      {shown.length < series.length && (
        <Button variant="quiet" onClick={() => setAll(true)}>
          {intl.t('figures.earlier', { count: series.length - shown.length })}
        </Button>
      )}
    </>
  );
}
