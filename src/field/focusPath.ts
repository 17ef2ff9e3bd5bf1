const CONTROL = 'input, select, textarea, button';

/** Brings the field of a path into view and focuses it; what is not on screen leads to the nearest thing around it. */
export function focusPath(root: ParentNode, path: string): void {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('/')))) {
    const places = root.querySelectorAll<HTMLElement>('[data-charter-path]');
    const place = [...places].find((node) => node.dataset.charterPath === at);
    if (!place) continue;
    const folded = place.closest('details');
    if (folded) folded.open = true;
    const target = place.querySelector<HTMLElement>(CONTROL) ?? place;
    place.scrollIntoView({ block: 'center' });
    target.focus({ preventScroll: true });
    return;
  }
}
