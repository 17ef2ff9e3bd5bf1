import { type ReactNode, useCallback, useRef } from 'react';
import { useSlot } from './appearance';
import { createRequiredContext, useRequiredContext } from './createRequiredContext';

type Announce = (text: string) => void;

const AnnounceContext = /* @__PURE__ */ createRequiredContext<Announce>('CharterProvider');

/**
 * Holds the polite live region that stands empty from the first render, so that what is put into it is spoken.
 * Renders its children and a `<div data-charter-part="announcer">` after them.
 */
export function AnnouncerProvider({ children }: { children?: ReactNode }) {
  const slot = useSlot();
  const own = slot('announcer');
  const region = useRef<HTMLDivElement>(null);
  const announce = useCallback((text: string) => {
    const node = region.current;
    if (!node) return;
    // The same words twice must be spoken twice: a trailing no-break space makes them differ.
    node.textContent = node.textContent === text ? `${text}\u00a0` : text;
  }, []);
  return (
    <AnnounceContext.Provider value={announce}>
      {children}
      {/* A root also where the rest is unstyled: that nobody sees it is no look. */}
      <div {...own} className={own.className ? `ec-root ${own.className}` : 'ec-root'}>
        <div ref={region} role="status" {...slot('visually-hidden')} />
      </div>
    </AnnounceContext.Provider>
  );
}

/** Speaks a sentence to screen readers, politely. */
export function useAnnounce(): Announce {
  return useRequiredContext(AnnounceContext, 'useAnnounce');
}
