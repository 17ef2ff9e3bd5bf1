import type { ReactNode } from 'react';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { LazyBoundary } from '../../kit/LazyBoundary';

/** What is loaded when it is wanted; says so, and tries again, when that fails. Renders no element of its own. */
export function Later({ children }: { children: ReactNode }) {
  const intl = useIntl('Later');
  return (
    <LazyBoundary
      failed={(retry) => (
        <p role="alert">
          {intl.t('common.load-failed')}{' '}
          <Button variant="quiet" onClick={retry}>
            {intl.t('section.retry')}
          </Button>
        </p>
      )}
    >
      {children}
    </LazyBoundary>
  );
}
