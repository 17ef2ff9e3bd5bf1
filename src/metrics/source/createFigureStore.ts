import type { Indicator, Observation } from '../../model';
import { equalJson } from '../../model/equalJson';
import { type FigureFault, type FigureState, type FigureStore, IDLE, type LoadedSeries } from './FigureState';
import type { IndicatorSource } from './IndicatorSource';
import { type Answer, readAnswer } from './readAnswer';

export interface FigureStoreOptions {
  /** Requests at one time. @default 6 */
  atOnce?: number;
  /** Milliseconds without an answer after which a request is given up. @default 30000 */
  timeout?: number;
}

/** A store that whoever made it also drives. */
export interface OwnFigureStore extends FigureStore {
  /** Says whose figures are wanted: those that are new are asked for, those that are gone are let go. */
  readonly show: (indicators: readonly Indicator[]) => void;
  /** Gives up every request and every subscription. `show` begins anew. */
  readonly stop: () => void;
}

interface Entry {
  indicator: Indicator;
  state: FigureState;
  /** The request under way; an answer to any other one comes too late. */
  run?: AbortController;
  asked: boolean;
  wanted: boolean;
  unsubscribe?: () => void;
}

/** Changes that come so close together are told as one. */
const TOGETHER_MS = 16;

/**
 * Holds the figures of indicators from a source. A few requests at a time; of one indicator never two; a change during
 * a request makes one more after it. Requests start after the current task, so that what is shown and hidden at once
 * asks nothing. Whatever a source does, nothing is thrown here.
 */
export function createFigureStore(
  source: IndicatorSource,
  { atOnce = 6, timeout = 30_000 }: FigureStoreOptions = {},
): OwnFigureStore {
  const entries = new Map<string, Entry>();
  const listeners = new Set<() => void>();
  let told: ReadonlyMap<string, FigureState> = new Map();
  let series: LoadedSeries = new Map();
  let telling: ReturnType<typeof setTimeout> | undefined;
  let pumping = false;

  const set = (entry: Entry, change: Partial<FigureState>) => {
    entry.state = { ...entry.state, ...change };
    telling ??= setTimeout(tell, TOGETHER_MS);
  };
  const tell = () => {
    telling = undefined;
    told = new Map([...entries].map(([id, { state }]) => [id, state]));
    const next: Map<string, readonly Observation[]> = new Map();
    for (const [id, state] of told) if (state.series) next.set(id, state.series);
    if (next.size !== series.size || [...next].some(([id, one]) => series.get(id) !== one)) series = next;
    for (const listener of listeners) listener();
  };

  const ask = (entry: Entry) => {
    entry.asked = true;
    entry.wanted = true;
    if (entry.state.status === 'idle') set(entry, { status: 'loading' });
    else if (entry.state.status !== 'loading') set(entry, { refreshing: true });
    pumpSoon();
  };
  const pumpSoon = () => {
    if (pumping) return;
    pumping = true;
    queueMicrotask(() => {
      pumping = false;
      let running = [...entries.values()].filter(({ run }) => run).length;
      for (const entry of entries.values()) {
        if (running >= atOnce) return;
        if (!entry.wanted || entry.run) continue;
        running++;
        void load(entry);
      }
    });
  };

  const load = async (entry: Entry) => {
    const run = new AbortController();
    entry.run = run;
    entry.wanted = false;
    // Who was served goes to the back, so that many changes of one cannot starve another.
    entries.delete(entry.indicator.id);
    entries.set(entry.indicator.id, entry);
    const isCurrent = () => entry.run === run;
    let clock: ReturnType<typeof setTimeout> | undefined;
    const wait = () => {
      clearTimeout(clock);
      clock = setTimeout(() => {
        if (!isCurrent()) return;
        giveUp(entry);
        fail(entry, 'timeout');
      }, timeout);
    };
    wait();
    try {
      const { indicator, state } = entry;
      const before = state.series;
      const answer = source.load({ indicatorId: indicator.id, indicator, signal: run.signal });
      let read: Answer = { status: 'idle' };
      if (isAsyncIterable(answer)) {
        for await (const part of answer) {
          if (!isCurrent()) return;
          wait();
          read = readAnswer(part);
          if (read === 'invalid') break;
          replace(entry, { ...read, status: 'partial', refreshing: true });
        }
      } else {
        const whole = await answer;
        if (isCurrent()) read = readAnswer(whole);
      }
      if (isCurrent()) settle(entry, read, before);
    } catch (error) {
      if (isCurrent()) fail(entry, 'rejected', error);
    } finally {
      clearTimeout(clock);
      if (isCurrent()) entry.run = undefined;
      pumpSoon();
    }
  };
  /** `before`: the figures before the request, which stay the same array when they come again. */
  const settle = (entry: Entry, read: Answer, before: FigureState['series']) => {
    if (read === 'invalid') return fail(entry, 'invalid');
    const same = !!before && !!read.series && equalJson(before, read.series);
    const refreshed = entry.state.refreshed + (before && read.series && !same ? 1 : 0);
    replace(entry, { ...read, ...(same && { series: before }), refreshed, refreshing: entry.wanted });
  };
  const replace = (entry: Entry, state: Partial<FigureState>) => {
    entry.state = { ...IDLE, refreshed: entry.state.refreshed };
    set(entry, state);
  };
  const fail = (entry: Entry, fault: FigureFault, error?: unknown) =>
    set(entry, { status: 'failed', refreshing: entry.wanted, fault, error });
  const giveUp = (entry: Entry) => {
    const { run } = entry;
    entry.run = undefined;
    run?.abort();
    pumpSoon();
  };
  const letGo = (entry: Entry) => {
    entry.asked = false;
    entry.wanted = false;
    giveUp(entry);
    quietly(() => entry.unsubscribe?.());
    entry.unsubscribe = undefined;
    set(entry, { refreshing: false, ...(entry.state.status === 'loading' && { status: 'idle' }) });
  };

  return {
    getState: (id) => told.get(id) ?? IDLE,
    getSeries: () => series,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    retry: (id) => {
      const entry = entries.get(id);
      if (!entry) return;
      giveUp(entry);
      ask(entry);
    },
    show: (indicators) => {
      let begun = false;
      const ids = new Set(indicators.map(({ id }) => id));
      for (const [id, entry] of entries) {
        if (ids.has(id)) continue;
        letGo(entry);
        entries.delete(id);
      }
      for (const indicator of indicators) {
        const { id } = indicator;
        const entry = entries.get(id) ?? { indicator, state: IDLE, asked: false, wanted: false };
        entries.set(id, entry);
        entry.indicator = indicator;
        if (entry.asked) continue;
        ask(entry);
        begun = true;
        quietly(() => {
          entry.unsubscribe = source.subscribe?.(id, () => {
            if (entry.asked) ask(entry);
          });
        });
      }
      // At once, so that nobody takes what is awaited for what the source does not hold.
      if (begun) {
        clearTimeout(telling);
        tell();
      }
    },
    stop: () => {
      for (const entry of entries.values()) letGo(entry);
      clearTimeout(telling);
      telling = undefined;
    },
  };
}

function isAsyncIterable(answer: unknown): answer is AsyncIterable<unknown> {
  return typeof answer === 'object' && answer !== null && Symbol.asyncIterator in answer;
}

/** A source without updates, or one whose subscription breaks, is still one that can be asked. */
function quietly(run: () => void): void {
  try {
    run();
  } catch {
    // Its next failure to load says so.
  }
}
