import { useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Whether the page is being printed: what paper needs and a screen does not is drawn before the browser takes its picture. */
export function usePrinting(): boolean {
  const [printing, setPrinting] = useState(false);
  useEffect(() => {
    const turn = ({ type }: Event) => flushSync(() => setPrinting(type === 'beforeprint'));
    addEventListener('beforeprint', turn);
    addEventListener('afterprint', turn);
    return () => {
      removeEventListener('beforeprint', turn);
      removeEventListener('afterprint', turn);
    };
  }, []);
  return printing;
}
