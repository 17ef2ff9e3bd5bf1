import { useId } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { LazyBoundary } from '../../kit/LazyBoundary';
import { lazyAgain } from '../../kit/lazyAgain';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import type { CharterVersionInfo, VersionStore } from '../../lifecycle';

const Body = /* @__PURE__ */ lazyAgain<VersionHistoryBodyProps>(() =>
  import('./VersionHistoryBody').then((file) => ({ default: file.VersionHistoryBody })),
);

/** What the history needs from its host. */
export interface VersionHistoryBodyProps {
  /** Where the host keeps published versions; keep its identity, it is asked again when it is another. */
  store: VersionStore;
  /** Told when a version was restored into the draft. */
  onRestored?: (version: CharterVersionInfo) => void;
}

export type VersionHistoryProps = PartProps<'section', Record<string, never>, VersionHistoryBodyProps>;

/**
 * The published versions of the open charter: when, by whom and why; any two of them, or the draft, compared; and an
 * old one restored as the draft by those who may edit all of it. Its body loads when it is shown.
 * Renders a `<section data-charter-part="version-history">`.
 */
export const VersionHistory = /* @__PURE__ */ part<HTMLElement, VersionHistoryProps>(function VersionHistory(
  { store, onRestored, ...props },
  ref,
) {
  const intl = useIntl('VersionHistory');
  const slot = useSlot();
  const headingId = useId();
  return usePartElement('section', props, {
    ref: ref as never,
    slot: 'version-history',
    state: {},
    props: {
      'aria-labelledby': headingId,
      children: (
        <div {...slot('section')}>
          <div {...slot('section-header')}>
            <h2 id={headingId} {...slot('section-heading')}>
              {intl.t('history.heading')}
            </h2>
          </div>
          <LazyBoundary
            loading={<p>{intl.t('history.loading')}</p>}
            failed={(retry) => (
              <p role="alert">
                {intl.t('common.load-failed')} <Button onClick={retry}>{intl.t('save.reload')}</Button>
              </p>
            )}
          >
            <Body store={store} onRestored={onRestored} />
          </LazyBoundary>
        </div>
      ),
    },
  });
});
