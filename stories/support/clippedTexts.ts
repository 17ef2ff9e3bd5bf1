/** Texts under an element that are cut off by their own box or stand outside `frame`; what is only spoken is left out. */
export function clippedTexts(frame: HTMLElement): string[] {
  const { left, right } = frame.getBoundingClientRect();
  return [...frame.querySelectorAll<HTMLElement>('*')]
    .filter((element) => hasOwnText(element) && element.checkVisibility() && !isOnlySpoken(element))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const isCut = element.clientWidth > 0 && element.scrollWidth > element.clientWidth + 1;
      return isCut || box.left < left - 1 || box.right > right + 1;
    })
    .map((element) => `${element.tagName.toLowerCase()} “${element.textContent?.trim().slice(0, 60)}”`);
}

function hasOwnText({ childNodes }: Element): boolean {
  return [...childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
}

/** Hidden from sight, or inside a box that scrolls to show it. */
function isOnlySpoken(element: Element): boolean {
  return !!element.closest(
    '[data-charter-part="visually-hidden"], svg, textarea, select, [data-charter-part="announcer"]',
  );
}
