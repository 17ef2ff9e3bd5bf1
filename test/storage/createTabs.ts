import type { WebStorageArea } from '../../src/storage';

/** One browser tab: its view of the storage area, and its window for events. */
export interface Tab {
  readonly area: WebStorageArea;
  readonly events: EventTarget;
}

/** What can be made to go wrong in every tab. */
export interface TabFaults {
  /** Characters the area takes in all; above it a write throws as browsers do. */
  quota: number;
  /** Thrown by the next write, before anything is stored. */
  nextWriteThrows: unknown;
  /** Runs after the next write has been stored; may throw. */
  afterNextWrite: (() => void) | null;
  /** Accepts writes and drops them. */
  dropsWrites: boolean;
}

/**
 * Tabs of one browser on one storage area: a write in one is an event in all others, as the standard says.
 * With a lag, each tab reads a cache of its own that learns of the writes of others so many milliseconds late,
 * as in browsers that run tabs in processes of their own.
 */
export function createTabs({ lagMs = 0 } = {}) {
  const items = new Map<string, string>();
  const tabs: { tab: Tab; cache: Map<string, string> }[] = [];
  const faults: TabFaults = {
    quota: 5_000_000,
    nextWriteThrows: null,
    afterNextWrite: null,
    dropsWrites: false,
  };

  function used(without: string): number {
    let sum = 0;
    for (const [key, value] of items) if (key !== without) sum += key.length + value.length;
    return sum;
  }

  function set(map: Map<string, string>, key: string, value: string | null): void {
    if (value === null) map.delete(key);
    else map.set(key, value);
  }

  function tell(writer: Tab | null, key: string | null, newValue: string | null): void {
    for (const { tab, cache } of tabs) {
      if (tab === writer) continue;
      const event = Object.assign(new Event('storage'), { key, newValue, storageArea: tab.area });
      setTimeout(() => {
        if (cache !== items && key === null) cache.clear();
        else if (cache !== items && key !== null) set(cache, key, newValue);
        tab.events.dispatchEvent(event);
      }, lagMs);
    }
  }

  function setItem(tab: Tab, cache: Map<string, string>, key: string, value: string): void {
    const thrown = faults.nextWriteThrows;
    faults.nextWriteThrows = null;
    if (thrown) throw thrown;
    if (used(key) + key.length + value.length > faults.quota)
      throw new DOMException('full', 'QuotaExceededError');
    if (faults.dropsWrites) return;
    items.set(key, value);
    cache.set(key, value);
    tell(tab, key, value);
    const after = faults.afterNextWrite;
    faults.afterNextWrite = null;
    after?.();
  }

  function open(): Tab {
    const cache = lagMs > 0 ? new Map(items) : items;
    const tab: Tab = {
      events: new EventTarget(),
      area: {
        get length() {
          return cache.size;
        },
        key: (index) => [...cache.keys()][index] ?? null,
        getItem: (key) => cache.get(key) ?? null,
        setItem: (key, value) => setItem(tab, cache, key, value),
        removeItem: (key) => {
          items.delete(key);
          cache.delete(key);
          tell(tab, key, null);
        },
      },
    };
    tabs.push({ tab, cache });
    return tab;
  }

  /** What `localStorage.clear()` in another tab looks like from here. */
  function clearElsewhere(): void {
    items.clear();
    tell(null, null, null);
  }

  return { open, items, faults, clearElsewhere };
}
