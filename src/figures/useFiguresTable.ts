import { useDeferredValue, useEffect, useMemo, useState } from 'react';
import { type FiguresTable, type ReadOptions, readFigures } from '../export/figures/readFigures';
import { readFiguresInSlices } from './readInSlices';

/** Characters that are read at once; longer text is read in slices. */
const AT_ONCE = 20_000;

/** What is known of a table: nothing yet, how much of it is read, in whole percent, or the table. */
export interface TableState {
  readonly table?: FiguresTable | undefined;
  readonly percent?: number | undefined;
}

/** Reads a text anew when it or one of the options changes; a reading that nobody waits for any more stops. */
export function useFiguresTable(text: string, { intl, about, numbers, asOf }: ReadOptions): TableState {
  const read = useDeferredValue(text);
  const asked = useMemo(
    () => ({ text: read, options: { intl, about, numbers, asOf } }),
    [read, intl, about, numbers, asOf],
  );
  const short = read.length <= AT_ONCE;
  const atOnce = useMemo(
    () => (short && asked.text.trim() ? readFigures(asked.text, asked.options) : undefined),
    [asked, short],
  );
  const [state, setState] = useState<TableState & { readonly of?: object }>({});
  useEffect(() => {
    if (short) return;
    const stop = new AbortController();
    const tell = (next: TableState) => {
      if (!stop.signal.aborted) setState({ ...next, of: asked });
    };
    const onProgress = (share: number) => tell({ percent: Math.floor(share * 100) });
    void readFiguresInSlices(asked.text, { ...asked.options, signal: stop.signal, onProgress }).then(
      (table) => tell({ table }),
    );
    return () => stop.abort();
  }, [asked, short]);
  if (short) return { table: atOnce };
  return state.of === asked ? state : { percent: 0 };
}
