import type { ReactNode } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import type { RequestState } from './useRequest';

export interface RequestViewProps<T> {
  state: RequestState<T>;
  onRetry: () => void;
  children: (value: T) => ReactNode;
}

/** What was asked of the host, or that it is on its way, or that it failed, with what to do about that. */
export function RequestView<T>({ state, onRetry, children }: RequestViewProps<T>) {
  const intl = useIntl('VersionHistory');
  const slot = useSlot();
  if (state.kind === 'loading') return <p role="status">{intl.t('history.loading')}</p>;
  if (state.kind === 'ready') return children(state.value);
  return (
    <div role="alert" {...slot('row-buttons')}>
      {intl.find(`history.failed.${state.code}`) ?? intl.t('history.failed')}
      <Button onClick={onRetry}>{intl.t('save.reload')}</Button>
    </div>
  );
}
