import type { StorageHint } from './contract';
import { createHintHub, type HintHub } from './createHintHub';
import { deliverHint } from './deliverHint';
import { decodeRecord } from './storedRecord';
import type { WebStorageArea } from './webStorageArea';

/** Where `storage` and `pageshow` events come from: a window. */
export type StorageEventSource = Pick<EventTarget, 'addEventListener' | 'removeEventListener'>;

/** One hub for each storage area: the `storage` event never reaches the page that wrote. */
const hubs = new WeakMap<WebStorageArea, HintHub>();

/** The hub that connects the adapters of one page that use the same area. */
export function hubOf(area: WebStorageArea): HintHub {
  const hub = hubs.get(area) ?? createHintHub();
  hubs.set(area, hub);
  return hub;
}

/**
 * Listens for writes of other tabs to one key. A page that comes back from the back-forward cache was deaf
 * meanwhile, which is a `gap` (rule H3). Returns the function that ends it.
 */
export function listenToOtherTabs(
  source: StorageEventSource,
  key: string,
  isOwnArea: (area: unknown) => boolean,
  onHint: (hint: StorageHint) => void,
): () => void {
  const onStorage = (event: Event) => {
    const { key: changed, newValue, storageArea } = event as StorageEvent;
    if (storageArea && !isOwnArea(storageArea)) return;
    if (changed === null) deliverHint(onHint, { kind: 'gap' });
    else if (changed === key) deliverHint(onHint, toHint(newValue));
  };
  const onPageShow = (event: Event) => {
    if ((event as PageTransitionEvent).persisted) deliverHint(onHint, { kind: 'gap' });
  };
  source.addEventListener('storage', onStorage);
  source.addEventListener('pageshow', onPageShow);
  return () => {
    source.removeEventListener('storage', onStorage);
    source.removeEventListener('pageshow', onPageShow);
  };
}

function toHint(text: string | null): StorageHint {
  try {
    const record = decodeRecord(text);
    return record && 'doc' in record ? { kind: 'changed', revision: record.revision } : { kind: 'deleted' };
  } catch {
    return { kind: 'changed' };
  }
}
