import { type ReactNode, useState } from 'react';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';

export interface FirstOfProps<T> {
  items: readonly T[];
  /** How many are shown until somebody asks for the rest. */
  most: number;
  children: (shown: readonly T[]) => ReactNode;
}

/** The first of many, and a button that shows the rest. */
export function FirstOf<T>({ items, most, children }: FirstOfProps<T>) {
  const intl = useIntl('VersionDiff');
  const [isAll, setAll] = useState(false);
  const rest = items.length - most;
  // One more is no longer than the button.
  const isLong = rest > 1;
  return (
    <>
      {children(isLong && !isAll ? items.slice(0, most) : items)}
      {isLong && (
        <Button variant="quiet" aria-expanded={isAll} onClick={() => setAll(!isAll)}>
          {isAll ? intl.t('conflict.fold') : intl.t('history.more', { count: rest })}
        </Button>
      )}
    </>
  );
}
