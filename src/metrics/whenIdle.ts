/**
 * A queue of work for the time in which the page has nothing else to do: one piece each time, since all at once would
 * freeze it, and soon where the browser cannot tell.
 *
 * @param longestWait Milliseconds after which a page that is never idle does the next piece all the same.
 * @returns Lets something wait for its turn, and gives how to call it off.
 */
export function idleQueue(longestWait: number): (run: () => void) => () => void {
  const waiting = new Set<() => void>();
  let isAsked = false;
  const askForTime = () => {
    if (isAsked || waiting.size === 0) return;
    isAsked = true;
    if (typeof requestIdleCallback === 'function') requestIdleCallback(runNext, { timeout: longestWait });
    else setTimeout(runNext, 1);
  };
  const runNext = () => {
    isAsked = false;
    const [run] = waiting;
    if (run) waiting.delete(run);
    askForTime();
    run?.();
  };
  return (run) => {
    const own = () => run();
    waiting.add(own);
    askForTime();
    return () => waiting.delete(own);
  };
}

/** Runs something, such as the statistics of one link, once the page has time for it. Returns how to call it off. */
export const whenIdle = /* @__PURE__ */ idleQueue(2000);
