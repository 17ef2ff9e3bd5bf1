import { useState } from 'react';
import { changedPeriods, restoreFigures } from '../export/figures/mergeFigures';
import type { MostFigures } from '../export/figures/mostFigures';
import type { Group } from '../export/figures/readFigures';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator, Observation } from '../model';
import { TableImport } from './TableImport';

export interface ImportAllFiguresProps {
  indicators: readonly Indicator[];
  /** Given every indicator that changes, with its whole series in the order of time, at once. */
  onChange: (changes: readonly { readonly indicatorId: string; readonly series: Observation[] }[]) => void;
  /** Today, `YYYY-MM-DD`; without it no figure is said to lie ahead. */
  asOf?: string;
  /** How many figures can be kept. @default what a charter holds */
  most?: MostFigures;
}

/** What was taken over last, and how many figures that were. */
interface Step {
  readonly count: number;
  readonly groups: readonly Group[];
}

/**
 * Figures of many indicators from one pasted or uploaded table, whose rows name theirs in a column `indicatorId`, as
 * the export does; what was taken over can be taken back. Renders a `<div data-charter-part="figures">`.
 */
export function ImportAllFigures({ indicators, onChange, asOf, most }: ImportAllFiguresProps) {
  const intl = useIntl('ImportAllFigures');
  const slot = useSlot();
  const [step, setStep] = useState<Step>();
  const undo = ({ groups }: Step) => {
    setStep(undefined);
    const changes = groups.map(({ indicator, series }) => {
      const { id, series: before = [] } = indicator;
      const now = indicators.find((one) => one.id === id)?.series ?? [];
      const periods = changedPeriods(before, series);
      return { indicatorId: id, series: restoreFigures(now, { before, periods }) };
    });
    onChange(changes);
  };
  return (
    <div {...slot('figures')}>
      <TableImport
        about={indicators}
        hint={intl.t('figures.import-all.hint')}
        asOf={asOf}
        most={most}
        onTake={(groups, count) => {
          setStep({ count, groups });
          onChange(groups.map(({ indicator, series }) => ({ indicatorId: indicator.id, series })));
        }}
      />
      <p {...slot('figures-done')} role="status">
        {step && (
          <>
            {intl.t('figures.taken', { count: step.count })}{' '}
            <Button variant="quiet" onClick={() => undo(step)}>
              {intl.t('list-ui.undo')}
            </Button>
          </>
        )}
      </p>
    </div>
  );
}
