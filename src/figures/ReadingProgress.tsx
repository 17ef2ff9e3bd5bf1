import { useId } from 'react';
import { useSlot } from '../kit/appearance';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';

export interface ReadingProgressProps {
  /** How much is read, 0-100. */
  percent: number;
  onCancel: () => void;
}

/** How much of a long table is read, with a button that stops it. Renders a `<div data-charter-part="row-buttons">` with a `<progress>`. */
export function ReadingProgress({ percent, onCancel }: ReadingProgressProps) {
  const intl = useIntl('ReadingProgress');
  const slot = useSlot();
  const id = useId();
  return (
    <div {...slot('row-buttons')}>
      <label htmlFor={id} {...slot('figures-numbers')}>
        {intl.t('figures.reading')}
        <progress id={id} max={100} value={percent} />
      </label>
      <Button onClick={onCancel}>{intl.t('common.cancel')}</Button>
    </div>
  );
}
