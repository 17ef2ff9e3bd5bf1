import type { ReactNode } from 'react';
import { type PlotScale, useScale } from './Plot';

/** Something with a place in a plot; `null` is a gap. */
export interface MarkPoint {
  readonly x: number;
  readonly y: number | null;
}

/** Keeps a label readable where a line runs behind it. */
const CLEAR = { stroke: 'var(--_surface)', strokeWidth: 4, paintOrder: 'stroke' };

export interface LineMarkProps {
  readonly points: readonly MarkPoint[];
  readonly colour: string;
  readonly width?: number;
  /** Lengths of dash and space, such as `4 4`. */
  readonly dash?: string;
  /** Goes across and then up, as a target that holds for a time does. */
  readonly step?: boolean;
}

/** A line with gaps, as one path; a point between two gaps is a dot. */
export function LineMark({ points, colour, width = 2, dash, step = false }: LineMarkProps) {
  const path = linePath(points, useScale(), step);
  return (
    <path
      d={path}
      fill="none"
      stroke={colour}
      strokeWidth={width}
      strokeDasharray={dash}
      strokeLinejoin="round"
      strokeLinecap={dash ? 'butt' : 'round'}
    />
  );
}

function linePath(points: readonly MarkPoint[], scale: PlotScale, step: boolean): string {
  let path = '';
  let open = false;
  for (const { x, y } of points) {
    if (y === null) {
      open = false;
      continue;
    }
    const [px, py] = [round(scale.x(x)), round(scale.y(y))];
    // A line of no length has round ends, so that a lone point is seen.
    path += open ? (step ? `H${px}V${py}` : `L${px} ${py}`) : `M${px} ${py}h0`;
    open = true;
  }
  return path;
}

export interface DotsMarkProps {
  readonly points: readonly MarkPoint[];
  readonly colour: string;
  readonly radius?: number;
  /** A ring on the ground of the plot instead of a full dot. */
  readonly hollow?: boolean;
}

/** Dots, as one path. */
export function DotsMark({ points, colour, radius = 3, hollow = false }: DotsMarkProps) {
  const scale = useScale();
  const path = points.map(({ x, y }) => (y === null ? '' : dot(scale.x(x), scale.y(y), radius))).join('');
  return (
    <path
      d={path}
      fill={hollow ? 'var(--_surface)' : colour}
      stroke={hollow ? colour : 'none'}
      strokeWidth={2}
    />
  );
}

function dot(x: number, y: number, radius: number): string {
  const [left, size] = [round(x - radius), radius * 2];
  return `M${left} ${round(y)}a${radius} ${radius} 0 1 0 ${size} 0a${radius} ${radius} 0 1 0 ${-size} 0`;
}

/** A rule across the plot at a value. */
export function ValueRule({ at, dash, width = 1 }: { at: number; dash?: string; width?: number }) {
  const { left, right, y } = useScale();
  const place = round(y(at));
  return (
    <path
      d={`M${left} ${place}H${right}`}
      stroke="var(--_line-strong)"
      strokeWidth={width}
      strokeDasharray={dash}
      fill="none"
    />
  );
}

/** A rule from top to bottom at a time. */
export function TimeRule({ at, dash, width = 2 }: { at: number; dash?: string; width?: number }) {
  const { top, bottom, x } = useScale();
  const place = round(x(at));
  return (
    <path
      d={`M${place} ${top}V${bottom}`}
      stroke="var(--_line-strong)"
      strokeWidth={width}
      strokeDasharray={dash}
      fill="none"
    />
  );
}

export interface LabelProps {
  /** Place in pixels. */
  readonly x: number;
  readonly y: number;
  readonly colour?: string;
  readonly anchor?: 'start' | 'middle' | 'end';
  readonly strong?: boolean;
  readonly children: ReactNode;
}

/** Words in a drawing. */
export function Label({
  x,
  y,
  colour = 'var(--_ink-2)',
  anchor = 'start',
  strong = false,
  children,
}: LabelProps) {
  return (
    <text
      x={round(x)}
      y={round(y)}
      fill={colour}
      fontSize={strong ? 13 : 12}
      fontWeight={strong ? 650 : undefined}
      textAnchor={anchor}
      {...CLEAR}
    >
      {children}
    </text>
  );
}

/** Two decimals of a pixel are finer than any screen. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
