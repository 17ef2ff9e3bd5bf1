import { useState } from 'react';
import { Button } from '../kit/Button';
import { Dialog } from '../kit/Dialog';
import { useIntl } from '../kit/IntlProvider';

/** The button that gives up what was written here, and the question before it does. */
export function KeepTheirs({ onKeep }: { onKeep: () => void }) {
  const intl = useIntl('ConflictTray');
  const [asking, setAsking] = useState(false);
  return (
    <>
      <Button onClick={() => setAsking(true)}>{intl.t('conflict.theirs')}</Button>
      <Dialog
        role="alertdialog"
        title={intl.t('conflict.theirs-title')}
        description={intl.t('conflict.theirs-explain')}
        open={asking}
        onOpenChange={setAsking}
        actions={
          <>
            <Button onClick={() => setAsking(false)}>{intl.t('common.cancel')}</Button>
            <Button variant="danger" onClick={onKeep}>
              {intl.t('conflict.theirs')}
            </Button>
          </>
        }
      />
    </>
  );
}
