/**
 * What has focus where a node lives: its page, its frame or its shadow root. The `activeElement` of the page itself is
 * only the frame or the host element around the two latter.
 */
export function focusedNear(node: Node | null): HTMLElement | null {
  const root = node?.getRootNode();
  return root && 'activeElement' in root ? (root.activeElement as HTMLElement | null) : null;
}
