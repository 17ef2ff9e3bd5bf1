import { splitPath } from '../model';

type Listener = () => void;

interface Branch {
  readonly listeners: Set<Listener>;
  readonly children: Map<string, Branch>;
}

const branch = (): Branch => ({ listeners: new Set(), children: new Map() });

/**
 * Listeners by path. A change tells those above it, at it and below it, and nobody else, so that a key pressed in
 * one field costs the same with ten fields as with ten thousand.
 */
export interface PathListeners {
  add(path: string, listener: Listener): () => void;
  /** Tells everyone whom a change at this path may concern; `''` tells all. */
  notify(path: string): void;
}

/** Makes an empty set of path listeners. */
export function createPathListeners(): PathListeners {
  const root = branch();
  return {
    add(path, listener) {
      let at = root;
      for (const segment of splitPath(path)) {
        let next = at.children.get(segment);
        if (!next) {
          next = branch();
          at.children.set(segment, next);
        }
        at = next;
      }
      at.listeners.add(listener);
      return () => at.listeners.delete(listener);
    },
    notify(path) {
      const told: Listener[] = [...root.listeners];
      let at: Branch | undefined = root;
      for (const segment of splitPath(path)) {
        at = at.children.get(segment);
        if (!at) break;
        told.push(...at.listeners);
      }
      if (at) collectBelow(at, told);
      for (const listener of told) listener();
    },
  };
}

function collectBelow(from: Branch, into: Listener[]): void {
  for (const child of from.children.values()) {
    into.push(...child.listeners);
    collectBelow(child, into);
  }
}
