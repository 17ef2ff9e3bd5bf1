import type { Revision } from './contract';

/**
 * Makes a source of revisions that never repeat: a counter, and 96 random bits so that two tabs, two
 * sessions or a document made anew cannot meet by chance.
 */
export function createRevisionSource(): () => Revision {
  let count = 0;
  return () => {
    count += 1;
    // Not randomUUID: that one is missing where the page is not a secure context.
    const random = globalThis.crypto.getRandomValues(new Uint32Array(3));
    return `${count.toString(36)}-${Array.from(random, (part) => part.toString(36)).join('-')}`;
  };
}
