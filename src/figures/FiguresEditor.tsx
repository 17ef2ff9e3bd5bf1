import { memo, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { changedPeriods, inOrder, restoreFigures } from '../export/figures/mergeFigures';
import type { MostFigures } from '../export/figures/mostFigures';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import type { Indicator, Observation } from '../model';
import { AddFigure } from './AddFigure';
import { FigureList } from './FigureList';
import { ImportFigures } from './ImportFigures';

export interface FiguresEditorProps {
  indicator: Indicator;
  /** Given the whole series after each change, in the order of time; the next change builds on the series given back. */
  onChange: (series: Observation[]) => void;
  /** Today, `YYYY-MM-DD`; without it no figure of a table is said to lie ahead. */
  asOf?: string;
  /** How many figures can be kept. @default what a charter holds */
  most?: MostFigures;
}

/** The last step that can be taken back: what it did in words, and the figures it touched as they were. */
interface Step {
  readonly text: string;
  readonly before: readonly Observation[];
  readonly periods: readonly string[];
}

/** Where focus goes when what held it is gone: these selectors in turn. */
const ADD = '[data-charter-part="figure-add"] [data-slot="value"]';
const removeOf = (period: string) => `[data-period="${period}"] [data-slot="remove"]`;

/**
 * The figures of one indicator for entering and correcting: a line to add one, a list with the newest first, and a
 * table to paste or upload with a preview. Renders a `<div data-charter-part="figures">`.
 */
export const FiguresEditor = /* @__PURE__ */ memo(function FiguresEditor({
  indicator,
  onChange,
  asOf,
  most,
}: FiguresEditorProps) {
  const intl = useIntl('FiguresEditor');
  const slot = useSlot();
  const root = useRef<HTMLDivElement>(null);
  const wanted = useRef<readonly string[]>([]);
  const [step, setStep] = useState<Step>();
  const [spoken, setSpoken] = useState('');
  const series = useMemo(() => inOrder(indicator.series ?? []), [indicator.series]);

  useLayoutEffect(() => {
    const target = wanted.current.map((each) => root.current?.querySelector<HTMLElement>(each)).find(Boolean);
    wanted.current = [];
    target?.focus();
  });
  const change = (next: Observation[], text: string, ...focus: readonly string[]) => {
    wanted.current = focus;
    setSpoken('');
    setStep({ text, before: series, periods: changedPeriods(series, next) });
    onChange(next);
  };
  const undo = (last: Step) => {
    wanted.current = [...last.periods.map(removeOf), ADD];
    setStep(undefined);
    onChange(restoreFigures(series, last));
  };
  return (
    <div ref={root} {...slot('figures')}>
      <AddFigure indicator={indicator} series={series} onChange={change} />
      <FigureList
        indicator={indicator}
        series={series}
        onCorrect={(next) => {
          setStep(undefined);
          onChange(next);
        }}
        onRemove={(next, text, neighbour) => change(next, text, neighbour ? removeOf(neighbour) : ADD)}
        say={setSpoken}
      />
      <p {...slot('figures-done')} role="status">
        {step?.text}{' '}
        {step && (
          <Button variant="quiet" onClick={() => undo(step)}>
            {intl.t('list-ui.undo')}
          </Button>
        )}
        <VisuallyHidden>{spoken}</VisuallyHidden>
      </p>
      <ImportFigures
        indicator={indicator}
        asOf={asOf}
        most={most}
        onChange={(next, text) => change(next, text, '[data-charter-part="figures-done"] button')}
      />
    </div>
  );
});
