import { useState, useSyncExternalStore } from 'react';
import { useEditor } from '../editor/EditorContext';
import { useDraftState, useSaveState } from '../editor/useSaveState';
import type { MessageKey } from '../i18n';
import { Button } from '../kit/Button';
import { Icon, type IconName } from '../kit/Icon';
import { useIntl } from '../kit/IntlProvider';
import { part } from '../kit/part';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { VisuallyHidden } from '../kit/VisuallyHidden';
import type { SaveState } from '../session';
import { type SaveWords, saveWords } from './saveWords';
import { trayOf } from './trayOf';
import { useCountdown } from './useCountdown';

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
const actions: Partial<Record<SaveState['kind'], MessageKey>> = {
  'retry-wait': 'save.retry',
  blocked: 'save.now',
  conflict: 'save.decide',
  orphaned: 'save.recreate',
  'load-failed': 'save.reload',
};

export type SaveStatusProps = PartProps<'div', { state: string }>;

/**
 * Whether the charter is saved, in words, spoken politely (without the seconds that run), with the one thing that can
 * be done about it. Renders a `<div data-charter-part="save-status">` with `data-state`.
 */
export const SaveStatus = /* @__PURE__ */ part<HTMLDivElement, SaveStatusProps>(
  function SaveStatus(props, ref) {
    const intl = useIntl('SaveStatus');
    const { session } = useEditor('SaveStatus');
    const { state, saveNow } = useSaveState();
    const { isOnDevice, journal } = useDraftState();
    const seconds = useCountdown(state, 'delay' in state ? state.delay : undefined);
    const isOffline = useSyncExternalStore(followNetwork, isWithoutNetwork, () => false);
    const words = saveWords(state, { isOnDevice, journal, isOffline, seconds }, intl);
    const { retry, ask } = useRetry(state, words);
    const { spoken, note } = retry ?? words;
    const { seen } = words;
    const action = actions[state.kind];
    const act = () => {
      if (state.kind === 'conflict') return focusTray(trayOf.get(session));
      ask();
      return saveNow();
    };
    return usePartElement('div', props, {
      ref: ref as never,
      slot: 'save-status',
      state: { state: state.kind },
      props: {
        children: (
          <>
            <Icon name={icons[state.kind]} />
            {seen === spoken ? null : <span aria-hidden="true">{seen}</span>}
            <span role="status">
              {seen === spoken ? seen : <VisuallyHidden>{spoken}</VisuallyHidden>}
              {note && ` ${note}`}
            </span>
            {action && (
              <Button variant="quiet" onClick={act}>
                {intl.t(action)}
              </Button>
            )}
          </>
        ),
      },
    });
  },
);

/**
 * The words of a wait for another try, which also stand while it is tried: what fails again and again by itself is said
 * once. Who asked for a try hears how it goes.
 */
function useRetry({ kind }: SaveState, words: SaveWords) {
  const [retry, setRetry] = useState<SaveWords>();
  const [isAsked, setAsked] = useState(false);
  const isTrying = kind === 'saving' && !isAsked;
  const next = kind === 'retry-wait' ? words : isTrying ? retry : undefined;
  if (next?.spoken !== retry?.spoken || next?.note !== retry?.note) setRetry(next);
  if (isAsked && kind !== 'saving') setAsked(false);
  return { retry: next, ask: () => setAsked(true) };
}

function focusTray(tray: HTMLElement | undefined): void {
  const heading = tray?.querySelector<HTMLElement>('h2');
  heading?.scrollIntoView({ block: 'center' });
  heading?.focus({ preventScroll: true });
}

function followNetwork(listener: () => void): () => void {
  window.addEventListener('online', listener);
  window.addEventListener('offline', listener);
  return () => {
    window.removeEventListener('online', listener);
    window.removeEventListener('offline', listener);
  };
}

function isWithoutNetwork(): boolean {
  return navigator.onLine === false;
}
