import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed: what paper needs and a screen does not is drawn before the browser takes its picture. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const turn = ({ type }: Event) => flushSync(() => setPrinting(type === 'beforeprint'));
    const stop = new AbortController();
    for (const type of ['beforeprint', 'afterprint']) addEventListener(type, turn, stop);
    return () => stop.abort();
  }, []);
  return printing;
}
