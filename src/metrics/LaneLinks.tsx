import { useEffect, useRef, useState } from 'react';
import { useSlot } from '../kit/appearance';
import { useMetricsPanel } from './PanelContext';

interface Line {
  readonly id: string;
  readonly path: string;
  readonly belief: string | undefined;
  readonly selected: boolean;
}

/**
 * The links drawn between the two lanes, from card to card, once the page knows where the cards stand; where the lanes
 * stand under each other there is nothing to draw. The list of links says the same in words.
 * Renders an `<svg aria-hidden data-charter-part="lane-links">` with a `<path data-belief data-selected>` for each link.
 */
export function LaneLinks() {
  const slot = useSlot();
  const { charter, link: shown, view, filter } = useMetricsPanel('LaneLinks');
  const drawing = useRef<SVGSVGElement>(null);
  const [lines, setLines] = useState<readonly Line[]>([]);
  const shownId = shown?.id;
  // biome-ignore lint/correctness/useExhaustiveDependencies: another view or filter moves the cards
  useEffect(() => {
    const lanes = drawing.current?.parentElement;
    if (!lanes) return;
    // Called at first, too, once the page is laid out.
    const observer = new ResizeObserver(() => setLines(linesOf(lanes, charter.links ?? [], shownId)));
    observer.observe(lanes);
    for (const card of lanes.querySelectorAll('[data-indicator]')) observer.observe(card);
    return () => observer.disconnect();
  }, [charter, shownId, view, filter]);
  return (
    <svg ref={drawing} {...slot('lane-links')} aria-hidden="true" focusable="false">
      {lines.map(({ id, path, belief, selected }) => (
        <path key={id} d={path} data-belief={belief} data-selected={selected ? '' : undefined} />
      ))}
    </svg>
  );
}

type Ends = {
  readonly id: string;
  readonly leadingId?: string;
  readonly laggingId?: string;
  readonly belief?: string;
};

function linesOf(lanes: Element, links: readonly Ends[], shownId: string | undefined): Line[] {
  const origin = lanes.getBoundingClientRect();
  const boxes = new Map(
    [...lanes.querySelectorAll('[data-indicator]')]
      // What is folded has a box of its own that nobody sees.
      .filter((card) => !card.closest('details:not([open])'))
      .map((card) => [card.getAttribute('data-indicator'), card.getBoundingClientRect()]),
  );
  return links.flatMap(({ id, leadingId = '', laggingId = '', belief }) => {
    const [from, to] = [boxes.get(leadingId), boxes.get(laggingId)];
    if (!from || !to) return [];
    const forwards = from.right <= to.left;
    if (!forwards && to.right > from.left) return [];
    const startX = (forwards ? from.right : from.left) - origin.left;
    const endX = (forwards ? to.left : to.right) - origin.left;
    const [startY, endY] = [from, to].map((box) => box.top + box.height / 2 - origin.top);
    const middle = (startX + endX) / 2;
    const path = `M${startX} ${startY}C${middle} ${startY} ${middle} ${endY} ${endX} ${endY}`;
    return [{ id, path, belief, selected: id === shownId }];
  });
}
