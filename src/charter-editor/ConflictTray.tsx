import { useEffect } from 'react';
import { useConflicts } from '../editor/useSaveState';
import type { CharterIntl } from '../i18n';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { diffCharters, fieldName } from '../model';
import { KeepTheirs } from './KeepTheirs';

const SHOWN = 20;

/**
 * Two versions that grew apart, place by place, with what was written here and there, and the choice between them.
 * Renders a `<section data-charter-part="conflict-tray">`; nothing without a conflict.
 */
export const ConflictTray = /* @__PURE__ */ part<HTMLElement, PartProps<'section'>>(
  function ConflictTray(props, ref) {
    const intl = useIntl('ConflictTray');
    const conflicts = useConflicts();
    useFocusBack(conflicts !== null);
    const changes = conflicts ? diffCharters(conflicts.conflict.theirs, conflicts.conflict.mine) : [];
    const element = usePartElement('section', props, {
      ref: ref as never,
      slot: 'conflict-tray',
      state: {},
      props: {
        role: 'alert',
        children: conflicts && (
          <>
            <h2>{intl.t('conflict.title')}</h2>
            <p>{intl.t('conflict.explain')}</p>
            <p>{intl.t('conflict.changes', { count: changes.length })}</p>
            <dl>
              {changes.slice(0, SHOWN).map((change) => (
                <div key={change.path}>
                  <dt>{intl.find(`field.${fieldName(change.path)}`) ?? change.path}</dt>
                  <dd>
                    <strong>{intl.t('conflict.mine-label')}:</strong> {show(change.after, intl)}
                  </dd>
                  <dd>
                    <strong>{intl.t('conflict.theirs-label')}:</strong> {show(change.before, intl)}
                  </dd>
                </div>
              ))}
            </dl>
            <div data-charter-part="row-buttons">
              <Button variant="primary" onClick={() => conflicts.keep('mine')}>
                {intl.t('conflict.mine')}
              </Button>
              <KeepTheirs onKeep={() => conflicts.keep('theirs')} />
            </div>
          </>
        ),
      },
    });
    return conflicts ? element : null;
  },
);

/** Gives focus back to where a person was writing, when the tray that took it has gone. */
function useFocusBack(open: boolean): void {
  useEffect(() => {
    if (!open) return;
    const before = document.activeElement;
    return () => {
      if (document.activeElement === document.body && before instanceof HTMLElement) before.focus();
    };
  }, [open]);
}

function show(value: unknown, intl: CharterIntl): string {
  if (value === undefined) return intl.t('common.none');
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 200 ? `${text.slice(0, 197)}…` : text;
}
