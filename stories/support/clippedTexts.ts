/** Texts under an element that are cut off by their own box or stand outside `frame`; what is only spoken, or can be scrolled to, is left out. */
export function clippedTexts(frame: HTMLElement): string[] {
  const { left, right } = frame.getBoundingClientRect();
  return [...frame.querySelectorAll<HTMLElement>(':not(svg *, textarea, select, option)')]
    .filter((element) => hasOwnText(element) && element.checkVisibility() && !isApart(element, frame))
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

/** Inside a box that is clipped for the eye, or that scrolls sideways. */
function isApart(element: Element, frame: Element): boolean {
  for (let at: Element | null = element; at && at !== frame; at = at.parentElement) {
    const { clipPath, overflowX } = getComputedStyle(at);
    if (clipPath !== 'none' || overflowX === 'auto' || overflowX === 'scroll') return true;
  }
  return false;
}
