import { useEffect, useRef, useSyncExternalStore } from 'react';
import { useEditor } from '../editor/EditorContext';
import { useIssues } from '../editor/usePart';
import { useSlot } from '../kit/appearance';
import { useIntl } from '../kit/IntlProvider';
import { issueLine } from './issueLine';

/**
 * After a check that found errors: all of them, each leading to its field, with focus moved here.
 * Renders a `<div data-charter-part="error-summary">`; nothing before a check or without errors.
 */
export function ErrorSummary({ onGo }: { onGo: (path: string) => void }) {
  const { issues: store } = useEditor('ErrorSummary');
  const intl = useIntl('ErrorSummary');
  const slot = useSlot();
  const errors = useIssues().filter((issue) => issue.severity === 'error');
  const attempted = useSyncExternalStore(
    (listener) => store.subscribe('', listener),
    store.attempted,
    store.attempted,
  );
  const box = useRef<HTMLDivElement>(null);
  const visible = attempted && errors.length > 0;
  useEffect(() => {
    if (visible) box.current?.focus();
  }, [visible]);
  if (!visible) return null;
  return (
    <div ref={box} {...slot('error-summary')} tabIndex={-1}>
      <div role="alert">
        <h2>{intl.t('summary.title')}</h2>
        <ul>
          {errors.map((issue) => (
            <li key={`${issue.code} ${issue.path}`}>
              <button type="button" {...slot('link-button')} onClick={() => onGo(issue.path)}>
                {issueLine(intl, issue)}
              </button>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
