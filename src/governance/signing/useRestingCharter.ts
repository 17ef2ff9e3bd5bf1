import { useEffect, useState } from 'react';
import { useEditor } from '../../editor/EditorContext';
import type { CharterDraft } from '../../model';

const PAUSE_MS = 250;
/** What signing itself writes, and reads first. */
const own = ['status', 'version', 'approvals', 'parties', 'changeLog'] as const;

/**
 * The charter for what looks at the whole of it: at once when a step was taken, else once typing rests, so that nothing
 * of this lies on the way of a key.
 */
export function useRestingCharter(reader: string): CharterDraft {
  const { session } = useEditor(reader);
  const [charter, setCharter] = useState(() => session.getSnapshot().charter);
  useEffect(() => {
    let shown = session.getSnapshot().charter;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const show = () => {
      clearTimeout(timer);
      timer = undefined;
      shown = session.getSnapshot().charter;
      setCharter(shown);
    };
    show();
    const stop = session.subscribe(() => {
      const next = session.getSnapshot().charter;
      if (next === shown) return;
      if (own.some((key) => next[key] !== shown[key])) return show();
      clearTimeout(timer);
      timer = setTimeout(show, PAUSE_MS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [session]);
  return charter;
}
