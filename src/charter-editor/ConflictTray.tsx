import { useEffect } from 'react';
import { useConflicts } from '../editor/useSaveState';
import type { CharterIntl } from '../i18n';
import { Button } from '../kit/Button';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { fieldName } from '../model';
import { KeepTheirs } from './KeepTheirs';

const SHOWN = 20;

/**
 * Two versions that grew apart, place by place, with what was written here and there, and the choice between them.
 * Renders a `<section data-charter-part="conflict-tray">`; nothing without a conflict.
 */
export const ConflictTray = /* @__PURE__ */ part<HTMLElement, PartProps<'section'>>(
  function ConflictTray(props, ref) {
    const intl = useIntl('ConflictTray');
    const { conflicts, resolve } = useConflicts();
    useFocusBack(conflicts.length > 0);
    const element = usePartElement('section', props, {
      ref: ref as never,
      slot: 'conflict-tray',
      state: {},
      props: {
        role: 'alert',
        children: (
          <>
            <h2>{intl.t('conflict.title')}</h2>
            <p>{intl.t('conflict.explain')}</p>
            {conflicts.slice(0, SHOWN).map(({ id, path, values }) => (
              <div key={id}>
                <dl>
                  {values.map((value) => (
                    <div key={value.path}>
                      <dt>{intl.find(`field.${fieldName(value.path)}`) ?? path}</dt>
                      <dd>
                        <strong>{intl.t('conflict.mine-label')}:</strong> {show(value.mine, intl)}
                      </dd>
                      <dd>
                        <strong>{intl.t('conflict.theirs-label')}:</strong> {show(value.theirs, intl)}
                      </dd>
                    </div>
                  ))}
                </dl>
                <div data-charter-part="row-buttons">
                  <Button onClick={() => resolve(id, 'mine')}>{intl.t('conflict.mine')}</Button>
                  <KeepTheirs onKeep={() => resolve(id, 'theirs')} />
                </div>
              </div>
            ))}
          </>
        ),
      },
    });
    return conflicts.length > 0 ? element : null;
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
