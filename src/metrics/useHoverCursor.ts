import { type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { useStableCallback } from '../kit/useStableCallback';
import type { PlotScale } from './charts/scale';

/** Where a place of the cursor lies on the axes of a drawing; without `y` anywhere above or below. */
export type PlaceOf = (place: number) => { readonly x: number; readonly y?: number } | undefined;

/**
 * Lets a pointer over a drawing move its cursor, at most once a frame. Escape puts the cursor back to where it stood
 * before the pointer came; once the pointer has left, it stays where it is.
 */
export function useHoverCursor(places: number, cursor: number, onCursorChange: (place: number) => void) {
  const placeOf = useRef<PlaceOf | undefined>(undefined);
  const scale = useRef<PlotScale | undefined>(undefined);
  const before = useRef<number | undefined>(undefined);
  const frame = useRef(0);
  /** The page of the drawing, which is not this one in a frame that a host draws into. */
  const page = useRef<Document>(undefined);
  const move = useStableCallback((x: number, y: number) => {
    if (!placeOf.current || !scale.current) return;
    const place = nearestPlace(places, placeOf.current, scale.current, x, y);
    if (place === undefined || place === cursor) return;
    before.current ??= cursor;
    onCursorChange(place);
  });
  const back = useStableCallback((event: KeyboardEvent) => {
    if (event.key !== 'Escape' || before.current === undefined) return;
    cancelAnimationFrame(frame.current);
    onCursorChange(before.current);
    before.current = undefined;
  });
  useEffect(
    () => () => {
      page.current?.removeEventListener('keydown', back);
      cancelAnimationFrame(frame.current);
    },
    [back],
  );
  return useMemo(() => {
    const follow = ({ currentTarget, clientX, clientY }: PointerEvent<HTMLElement>) => {
      page.current = currentTarget.ownerDocument;
      page.current.addEventListener('keydown', back);
      const { left, top } = currentTarget.getBoundingClientRect();
      cancelAnimationFrame(frame.current);
      frame.current = requestAnimationFrame(() => move(clientX - left, clientY - top));
    };
    const leave = () => {
      cancelAnimationFrame(frame.current);
      before.current = undefined;
    };
    return {
      handlers: { onPointerMove: follow, onPointerDown: follow, onPointerLeave: leave },
      setPlaceOf: (next: PlaceOf | undefined) => {
        placeOf.current = next;
      },
      setScale: (next: PlotScale) => {
        scale.current = next;
      },
    };
  }, [move, back]);
}

/** The place nearest to a pointer, in pixels; undefined without any. */
export function nearestPlace(
  places: number,
  placeOf: PlaceOf,
  scale: Pick<PlotScale, 'x' | 'y'>,
  x: number,
  y: number,
): number | undefined {
  let best: number | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (let place = 0; place < places; place++) {
    const at = placeOf(place);
    if (!at) continue;
    const distance = Math.hypot(scale.x(at.x) - x, at.y === undefined ? 0 : scale.y(at.y) - y);
    if (distance < least) [best, least] = [place, distance];
  }
  return best;
}
