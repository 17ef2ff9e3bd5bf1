import { type FocusEvent, useEffect, useId, useRef, useState } from 'react';
import { useEditor } from '../editor/EditorContext';
import { useConflicts } from '../editor/useSaveState';
import { focusPath } from '../field/focusPath';
import { useAnnounce } from '../kit/Announcer';
import { ROOT } from '../kit/appearance';
import { Button } from '../kit/Button';
import { focusedNear } from '../kit/focusedNear';
import { useIntl } from '../kit/IntlProvider';
import { LazyBoundary } from '../kit/LazyBoundary';
import { lazyAgain } from '../kit/lazyAgain';
import { part } from '../kit/part';
import { useMergedRefs } from '../kit/useMergedRefs';
import { type PartProps, usePartElement } from '../kit/usePartElement';
import { useStableCallback } from '../kit/useStableCallback';
import type { TrayEntry } from '../session';
import type { TrayBodyProps } from './tray/TrayBody';
import { trayOf } from './trayOf';

const TrayBody = /* @__PURE__ */ lazyAgain<TrayBodyProps>(() =>
  import('./tray/TrayBody').then((file) => ({ default: file.TrayBody })),
);

export type ConflictTrayProps = PartProps<
  'section',
  Record<string, never>,
  {
    /** Brings the field of a path into view. @default focuses it in the nearest root or page */
    onGo?: (path: string) => void;
  }
>;

/**
 * What only a person can decide, place by place: what was written here and there, and the choice between them. Focus
 * goes on to the next decision, and after the last one back to where the person was writing.
 * Renders a `<section data-charter-part="conflict-tray">`; nothing without a decision.
 */
export const ConflictTray = /* @__PURE__ */ part<HTMLElement, ConflictTrayProps>(function ConflictTray(
  { onGo, ...props },
  ref,
) {
  const intl = useIntl('ConflictTray');
  const { session } = useEditor('ConflictTray');
  const { conflicts } = useConflicts();
  const [kept, setKept] = useState<readonly TrayEntry[]>([]);
  const announce = useAnnounce();
  const section = useRef<HTMLElement>(null);
  const writing = useRef<HTMLElement>(null);
  const headingId = useId();
  const count = conflicts.length;
  const isOpen = count > 0 || kept.length > 0;

  const arrived = useStableCallback(() => announce(intl.t('conflict.arrived')));
  const hasConflicts = count > 0;
  useEffect(() => {
    if (hasConflicts) arrived();
  }, [hasConflicts, arrived]);
  useEffect(() => {
    const node = section.current;
    if (!isOpen || !node) return;
    writing.current = focusedNear(node);
    trayOf.set(session, node);
    return () => {
      trayOf.delete(session);
    };
  }, [isOpen, session]);

  const goBack = () =>
    requestAnimationFrame(() => {
      writing.current?.focus();
    });
  const go = (path: string) => {
    const root = section.current?.parentElement?.closest<HTMLElement>(ROOT) ?? document.body;
    if (onGo) onGo(path);
    else focusPath(root, path);
  };

  const element = usePartElement('section', props, {
    ref: useMergedRefs(section as never, ref as never) as never,
    slot: 'conflict-tray',
    state: {},
    props: {
      'aria-labelledby': headingId,
      onFocus: ({ relatedTarget }: FocusEvent<HTMLElement>) => {
        if (relatedTarget && !section.current?.contains(relatedTarget))
          writing.current = relatedTarget as HTMLElement;
      },
      children: (
        <>
          <h2 id={headingId} tabIndex={-1}>
            {count > 0 ? intl.t('save.conflict', { count }) : intl.t('conflict.decided')}
          </h2>
          <LazyBoundary
            failed={(retry) => (
              <p>
                {intl.t('common.load-failed')} <Button onClick={retry}>{intl.t('save.reload')}</Button>
              </p>
            )}
          >
            <TrayBody entries={conflicts} kept={kept} onKept={setKept} onDone={goBack} onGo={go} />
          </LazyBoundary>
        </>
      ),
    },
  });
  return isOpen ? element : null;
});
