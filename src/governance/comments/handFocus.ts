/**
 * Gives the focus to a node when what had it has gone from the page, or when that node is gone too, to whatever `orElse`
 * focuses. Never takes it from where somebody went on meanwhile.
 */
export function handFocus(node: HTMLElement | null, orElse: () => void): void {
  // What goes is gone only once the page has been drawn anew.
  setTimeout(() => {
    if (!node || node.ownerDocument.activeElement !== node.ownerDocument.body) return;
    if (node.isConnected) node.focus();
    else orElse();
  });
}
