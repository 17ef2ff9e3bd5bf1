import { ImportAllFigures, type ImportAllFiguresProps } from '../figures';
import { Dialog } from '../kit/Dialog';
import { useIntl } from '../kit/IntlProvider';
import { useMetricsPanel } from './PanelContext';

export interface ImportDialogProps extends Pick<ImportAllFiguresProps, 'onChange'> {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The import of figures of all indicators in a dialog; loaded when it is opened first. */
export function ImportDialog({ open, onOpenChange, onChange }: ImportDialogProps) {
  const { charter, asOf } = useMetricsPanel('ImportDialog');
  const intl = useIntl('ImportDialog');
  return (
    <Dialog
      title={intl.t('figures.import-all')}
      description={intl.t('figures.import-all.description')}
      open={open}
      onOpenChange={onOpenChange}
    >
      <ImportAllFigures indicators={charter.indicators ?? []} onChange={onChange} asOf={asOf} />
    </Dialog>
  );
}
