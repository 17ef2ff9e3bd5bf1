import { FiguresEditor, type FiguresEditorProps } from '../figures';
import { Dialog } from '../kit/Dialog';
import { useIntl } from '../kit/IntlProvider';
import { useMetricsPanel } from './PanelContext';
import { nameOf } from './sentences';

export interface FiguresDialogProps extends FiguresEditorProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
}

/** The figures of an indicator in a dialog; loaded when it is opened first. */
export function FiguresDialog({ indicator, onChange, open, onOpenChange }: FiguresDialogProps) {
  const { asOf } = useMetricsPanel('FiguresDialog');
  const intl = useIntl('FiguresDialog');
  return (
    <Dialog
      title={intl.t('figures.title', { name: nameOf(indicator, intl) })}
      description={intl.t('figures.description')}
      open={open}
      onOpenChange={onOpenChange}
    >
      <FiguresEditor indicator={indicator} onChange={onChange} asOf={asOf} />
    </Dialog>
  );
}
