import { startTransition, useEffect, useState } from 'react';
import { idleQueue } from './whenIdle';

/** How far from the screen a drawing is begun, so that it is there when the reader is. */
const NEAR = '400px 0px';
/** A page that is never idle still gets its drawings, one after so many milliseconds. */
const LONGEST_WAIT = 500;

/** Whether a drawing may be made: its box is near the screen, and those that asked before have had their turn. Stays true. */
export function useDrawTurn(box: HTMLElement | null): boolean {
  const [turn, setTurn] = useState(false);
  useEffect(() => {
    if (!box || turn) return;
    let callOff = () => {};
    const ask = () => {
      callOff = queue(() => startTransition(() => setTurn(true)));
    };
    if (typeof IntersectionObserver !== 'function') {
      ask();
      return () => callOff();
    }
    const observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        observer.disconnect();
        ask();
      },
      { rootMargin: NEAR },
    );
    observer.observe(box);
    return () => {
      observer.disconnect();
      callOff();
    };
  }, [box, turn]);
  return turn;
}

/** Drawings that wait. A page of thirty would freeze if all were made at once. */
const queue = /* @__PURE__ */ idleQueue(LONGEST_WAIT);
