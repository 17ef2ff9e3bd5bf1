import { useState } from 'react';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator, Observation } from '../model';
import { AddFigure } from './AddFigure';
import { FigureList } from './FigureList';
import { ImportFigures } from './ImportFigures';

export interface FiguresEditorProps {
  indicator: Indicator;
  /** Given the whole series after each change, in the order of time. */
  onChange: (series: Observation[]) => void;
}

/**
 * The figures of one indicator for entering and correcting: a list with the newest first, a line to add one, and a
 * table to paste or upload with a preview. Renders a `<div data-charter-part="figures">`.
 */
export function FiguresEditor({ indicator, onChange }: FiguresEditorProps) {
  const intl = useIntl('FiguresEditor');
  const [done, setDone] = useState<{ text: string; before: Observation[] }>();
  const series = indicator.series ?? [];
  const change = (next: Observation[], text: string) => {
    setDone({ text, before: [...series] });
    onChange(next);
  };
  return (
    <div data-charter-part="figures">
      <AddFigure indicator={indicator} onChange={change} />
      <FigureList indicator={indicator} onCorrect={onChange} onRemove={change} />
      <p data-charter-part="figures-done" role="status">
        {done && (
          <>
            {done.text}{' '}
            <button
              type="button"
              data-charter-part="button"
              data-variant="quiet"
              onClick={() => {
                onChange(done.before);
                setDone(undefined);
              }}
            >
              {intl.t('figures.undo')}
            </button>
          </>
        )}
      </p>
      <ImportFigures indicator={indicator} onChange={change} />
    </div>
  );
}
