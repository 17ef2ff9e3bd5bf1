import { type FiguresTable, figuresSteps, type ReadOptions } from '../export/figures/readFigures';

/** How long it reads before it pauses, in milliseconds: half a frame. */
const SLICE = 8;
/** Rows between two looks at the clock. */
const ROWS = 50;

export interface SliceOptions extends ReadOptions {
  readonly signal: AbortSignal;
  /** Given the share that is read, 0-1, before each pause. */
  readonly onProgress?: (share: number) => void;
}

/** Reads as `readFigures` does, in slices between which the page can answer; undefined when it was aborted. */
export async function readFiguresInSlices(
  text: string,
  { signal, onProgress, ...options }: SliceOptions,
): Promise<FiguresTable | undefined> {
  const steps = figuresSteps(text, options);
  while (!signal.aborted) {
    const until = performance.now() + SLICE;
    let share = 0;
    for (let row = 0; row % ROWS !== 0 || row === 0 || performance.now() < until; row++) {
      const step = steps.next();
      if (step.done) return step.value;
      share = step.value;
    }
    onProgress?.(share);
    await pause();
  }
  return undefined;
}

/** Lets the page answer; a message is not held up in a tab out of sight, as a timer is. */
function pause(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}
