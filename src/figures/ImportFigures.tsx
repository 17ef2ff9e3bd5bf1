import { useState } from 'react';
import type { MostFigures } from '../export/figures/mostFigures';
import { Button } from '../kit/Button';
import { Icon } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import type { Indicator, Observation } from '../model';
import { TableImport } from './TableImport';

export interface ImportFiguresProps {
  indicator: Indicator;
  asOf: string | undefined;
  most: MostFigures | undefined;
  /** Given the series with the figures of the table, and the words that say so. */
  onChange: (series: Observation[], text: string) => void;
}

/** Figures of one indicator from a pasted or uploaded table. Renders the button that opens it, then a `<div data-charter-part="figures-import">`. */
export function ImportFigures({ indicator, asOf, most, onChange }: ImportFiguresProps) {
  const intl = useIntl('ImportFigures');
  const [open, setOpen] = useState(false);
  if (!open) {
    return (
      <Button onClick={() => setOpen(true)}>
        <Icon name="upload" />
        {intl.t('figures.import')}
      </Button>
    );
  }
  return (
    <TableImport
      about={indicator}
      hint={intl.t('figures.import.hint')}
      asOf={asOf}
      most={most}
      onTake={([group], count, rest) => {
        setOpen(rest);
        if (group) onChange(group.series, intl.t('figures.taken', { count }));
      }}
    />
  );
}
