import { type ReactNode, type RefObject, useEffect } from 'react';

/**
 * Marks, in the table of contents inside an element, the section that is being read: `aria-current` on its link. The
 * document may come from a server; it is not drawn anew. `document` is what stands there now.
 */
export function useReadPart(root: RefObject<Element | null>, document: ReactNode): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: another document has other sections
  useEffect(() => {
    const element = root.current;
    if (!element || !globalThis.IntersectionObserver) return;
    const links = new Map<Element, Element>();
    for (const link of element.querySelectorAll('nav a[href^="#"]')) {
      const section = element.querySelector(
        `[id="${CSS.escape(link.getAttribute('href')?.slice(1) ?? '')}"]`,
      );
      if (section) links.set(section, link);
    }
    const seen = new Set<Element>();
    const observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) seen.add(target);
          else seen.delete(target);
        }
        // The first in reading order of those in the upper half of the page.
        const read = [...links.keys()].find((section) => seen.has(section));
        if (!read) return;
        for (const [section, link] of links) {
          if (section === read) link.setAttribute('aria-current', 'true');
          else link.removeAttribute('aria-current');
        }
      },
      { rootMargin: '0px 0px -50% 0px' },
    );
    for (const section of links.keys()) observer.observe(section);
    return () => {
      observer.disconnect();
      for (const link of links.values()) link.removeAttribute('aria-current');
    };
  }, [root, document]);
}
