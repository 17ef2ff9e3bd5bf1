/** What happens to the page that a session lives in. */
export interface PageEvents {
  /** Hidden, or about to go: the last moment that a browser promises. */
  onHide(): void;
  /** Back from the cache of pages, where time stood still. */
  onReturn(): void;
  /** Storage may be reachable again. */
  onWake(): void;
}

/** Follows the page; gives how to stop. A test passes its own. */
export type FollowPage = (events: PageEvents) => () => void;

/** Follows the page of the browser; does nothing where there is none. */
export const followPage: FollowPage = ({ onHide, onReturn, onWake }) => {
  if (typeof document === 'undefined' || typeof window === 'undefined') return () => undefined;
  const seen = () => (document.visibilityState === 'hidden' ? onHide() : onWake());
  const shown = (event: PageTransitionEvent) => {
    if (event.persisted) onReturn();
  };
  document.addEventListener('visibilitychange', seen);
  document.addEventListener('freeze', onHide);
  window.addEventListener('pagehide', onHide);
  window.addEventListener('pageshow', shown);
  window.addEventListener('online', onWake);
  return () => {
    document.removeEventListener('visibilitychange', seen);
    document.removeEventListener('freeze', onHide);
    window.removeEventListener('pagehide', onHide);
    window.removeEventListener('pageshow', shown);
    window.removeEventListener('online', onWake);
  };
};
