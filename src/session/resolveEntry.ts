import type { DocumentStore } from './createDocumentStore';
import type { TrayChoice, TrayEntry } from './saveState';

/**
 * Carries a decision out, as one step that can be undone. The document holds theirs, and an item that one side removed
 * is kept, so keeping what it holds is no change. False when what was chosen no longer has a place.
 */
export function resolveEntry(
  store: DocumentStore,
  { kind, path, values }: TrayEntry,
  choice: TrayChoice,
): boolean {
  if (typeof choice === 'object') {
    const isOneField = kind === 'changed' && values.length === 1;
    return isOneField && store.setAll([{ path, value: choice.value }]);
  }
  if (kind === 'changed') {
    return choice === 'theirs' || store.setAll(values.map(({ path, mine }) => ({ path, value: mine })));
  }
  const isRemoval = (kind === 'removed-here') === (choice === 'mine');
  if (isRemoval) store.remove(path);
  return true;
}
