import { useSaveState } from '../editor/useSaveState';
import { Button } from '../kit/Button';
import { Icon, type IconName } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import type { SaveState } from '../session';

const icons: Record<SaveState['kind'], IconName> = {
  unmanaged: 'edit',
  loading: 'clock',
  'load-failed': 'warning',
  clean: 'check',
  dirty: 'clock',
  saving: 'clock',
  'retry-wait': 'attention',
  blocked: 'warning',
  conflict: 'attention',
  orphaned: 'attention',
  'read-only': 'lock',
  closed: 'lock',
};

/** What a person can do from a state, as the key of its word. */
const actions: Partial<Record<SaveState['kind'], 'save.now' | 'save.recreate' | 'save.reload'>> = {
  'retry-wait': 'save.now',
  blocked: 'save.now',
  orphaned: 'save.recreate',
  'load-failed': 'save.reload',
};

export type SaveStatusProps = PartProps<'div', { state: string }>;

/**
 * Whether the charter is saved, in words, spoken politely, with the one thing that can be done about it.
 * Renders a `<div data-charter-part="save-status">` with `data-state`.
 */
export const SaveStatus = /* @__PURE__ */ part<HTMLDivElement, SaveStatusProps>(
  function SaveStatus(props, ref) {
    const intl = useIntl('SaveStatus');
    const { state, saveNow } = useSaveState();
    const seconds = state.kind === 'retry-wait' ? Math.ceil(state.delay / 1000) : 0;
    const action = actions[state.kind];
    return usePartElement('div', props, {
      ref: ref as never,
      slot: 'save-status',
      state: { state: state.kind },
      props: {
        children: (
          <>
            <Icon name={icons[state.kind]} />
            <span role="status">
              {intl.t(`save.${state.kind}`, { seconds })}
              {state.kind === 'blocked' && (
                <> – {intl.issue({ code: `storage.${state.reason}`, path: '' })}</>
              )}
            </span>
            {action && (
              <Button variant="quiet" onClick={saveNow}>
                {intl.t(action)}
              </Button>
            )}
          </>
        ),
      },
    });
  },
);
