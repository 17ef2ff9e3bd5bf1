import { type RefObject, useCallback, useEffect, useState } from 'react';
import { findInDocument } from './findInDocument';

/** Name under which the browser paints the match that is looked at (`::highlight()` of the stylesheet). */
const HIGHLIGHT = 'ec-find';

/** What was looked for in an element, and which match is looked at. */
export interface Find {
  readonly query: string;
  readonly count: number;
  /** Place of the match that is looked at, from 1; 0 while none is. */
  readonly place: number;
  readonly look: (query: string) => void;
  /** To the next match, or by a negative number back; round the ends. */
  readonly go: (by: number) => void;
}

/** Looks for words in an element as it stands, brings one place after the other into view and paints it. */
export function useFind(root: RefObject<Element | null>): Find {
  const [query, setQuery] = useState('');
  const [{ ranges, place }, setFound] = useState<{ ranges: readonly Range[]; place: number }>(nothing);

  useEffect(() => {
    paint(ranges[place - 1]);
    return () => paint(undefined);
  }, [ranges, place]);

  const look = useCallback(
    (next: string) => {
      setQuery(next);
      const found = root.current ? findInDocument(root.current, next) : [];
      setFound({ ranges: found, place: found.length > 0 ? 1 : 0 });
      show(found[0]);
    },
    [root],
  );
  const go = useCallback(
    (by: number) => {
      // Asked anew: the document may have changed since.
      const found = root.current ? findInDocument(root.current, query) : [];
      const next = found.length === 0 ? 0 : ((place - 1 + by + found.length) % found.length) + 1;
      setFound({ ranges: found, place: next });
      show(found[next - 1]);
    },
    [root, query, place],
  );
  return { query, count: ranges.length, place, look, go };
}

const nothing = { ranges: [], place: 0 };

function paint(range: Range | undefined): void {
  const { highlights } = globalThis.CSS ?? {};
  // A browser that cannot paint still brings the match into view.
  if (!highlights) return;
  if (range) highlights.set(HIGHLIGHT, new Highlight(range));
  else highlights.delete(HIGHLIGHT);
}

function show(range: Range | undefined): void {
  range?.startContainer.parentElement?.scrollIntoView({ block: 'center' });
}
