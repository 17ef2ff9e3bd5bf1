import { type MouseEvent, useCallback, useSyncExternalStore } from 'react';

/** The three faces of a charter, each at its own address. */
export const views = ['write', 'measure', 'read'] as const;

export type View = (typeof views)[number];

const moved = new EventTarget();

/** The view in the address bar, and what makes a link lead there without leaving the page. */
export function useView(first: View) {
  const path = useSyncExternalStore(listen, () => location.pathname);
  const current = views.find((view) => path === `/${view}`) ?? first;
  const linkTo = useCallback(
    (view: View) => ({
      href: `/${view}${location.search}`,
      onClick(event: MouseEvent) {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        history.pushState(null, '', `/${view}${location.search}`);
        moved.dispatchEvent(new Event('move'));
      },
    }),
    [],
  );
  return { current, linkTo };
}

function listen(changed: () => void): () => void {
  moved.addEventListener('move', changed);
  window.addEventListener('popstate', changed);
  return () => {
    moved.removeEventListener('move', changed);
    window.removeEventListener('popstate', changed);
  };
}
