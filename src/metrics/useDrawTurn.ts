import { startTransition, useLayoutEffect, useState } from 'react';
import { idleQueue } from './whenIdle';

/** How far from the screen a drawing is begun, so that it is there when the reader is. */
const NEAR = '400px 0px';
/** A page that is never idle still gets its drawings, one after so many milliseconds. */
const LONGEST_WAIT = 500;

/**
 * Whether a drawing may be made: its box is near the screen, and those that asked before have had their turn. The first
 * one in view is made next, in a task of its own. Stays true.
 */
export function useDrawTurn(box: HTMLElement | null): boolean {
  const [turn, setTurn] = useState(false);
  useLayoutEffect(() => {
    if (!box || turn) return;
    if (isInView(box) && takeFrame()) {
      startTransition(() => setTurn(true));
      return;
    }
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

function isInView(box: HTMLElement): boolean {
  const { top, bottom } = box.getBoundingClientRect();
  return bottom >= 0 && top <= window.innerHeight;
}

let isFrameTaken = false;

/** Whether nothing else is drawn in this frame. */
function takeFrame(): boolean {
  if (isFrameTaken) return false;
  isFrameTaken = true;
  requestAnimationFrame(() => {
    isFrameTaken = false;
  });
  return true;
}

/** Drawings that wait. A page of thirty would freeze if all were made at once. */
const queue = /* @__PURE__ */ idleQueue(LONGEST_WAIT);
