import { useState } from 'react';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { LoadFailed } from './LoadFailed';
import { laterDialog } from './later';
import { useMetricsPanel } from './PanelContext';

const ImportDialog = /* @__PURE__ */ laterDialog('ImportDialog');

/** Opens the import of figures of all indicators; nothing where the panel has no `onFiguresImport`, or asks a source. */
export function ImportButton() {
  const { edits, source } = useMetricsPanel('ImportButton');
  const intl = useIntl('ImportButton');
  const [open, setOpen] = useState<boolean>();
  const { onFiguresImport } = edits;
  if (!onFiguresImport || source) return null;
  return (
    <>
      <Button variant="quiet" onClick={() => setOpen(true)}>
        {intl.t('figures.import-all')}
      </Button>
      {open !== undefined && (
        <LazyBoundary failed={(retry) => <LoadFailed retry={retry} />}>
          <ImportDialog open={open} onOpenChange={setOpen} onChange={onFiguresImport} />
        </LazyBoundary>
      )}
    </>
  );
}
