import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';

/** Says that something is not there, and tries again when somebody asks. Renders a `<p role="alert">`. */
export function LoadFailed({ retry, children }: { retry: () => void; children?: string }) {
  const intl = useIntl('LoadFailed');
  return (
    <p role="alert">
      {children ?? intl.t('common.load-failed')}{' '}
      <Button variant="quiet" onClick={retry}>
        {intl.t('source.retry')}
      </Button>
    </p>
  );
}
