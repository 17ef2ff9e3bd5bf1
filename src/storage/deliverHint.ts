import type { StorageHint } from './contract';

/** Calls a listener; what it throws stays with it, so that neither the save nor another listener suffers. */
export function deliverHint(onHint: (hint: StorageHint) => void, hint: StorageHint): void {
  try {
    onHint(hint);
  } catch {
    // A poke carries no data: the listener loses nothing that the next load would not tell it.
  }
}
