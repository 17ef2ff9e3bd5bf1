import { memo, type ReactNode } from 'react';
import { fitText } from './fitText';
import { BESIDE } from './labelRoom';
import { type PlotScale, useScale } from './scale';
import { spread } from './spread';

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
}

/** A line with gaps, as one path; a point between two gaps is a dot. */
export const LineMark = /* @__PURE__ */ memo(function LineMark({
  points,
  colour,
  width = 2,
  dash,
}: LineMarkProps) {
  const path = linePath(points, useScale());
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
});

function linePath(points: readonly MarkPoint[], scale: PlotScale): string {
  let path = '';
  let open = false;
  for (const { x, y } of points) {
    if (y === null) {
      open = false;
      continue;
    }
    const [px, py] = [round(scale.x(x)), round(scale.y(y))];
    // A line of no length has round ends, so that a lone point is seen.
    path += open ? `L${px} ${py}` : `M${px} ${py}h0`;
    open = true;
  }
  return path;
}

/** Forms of a mark, so that none is told apart by colour alone. */
export type Shape = 'dot' | 'diamond' | 'square';

export interface DotsMarkProps {
  readonly points: readonly MarkPoint[];
  readonly colour: string;
  readonly radius?: number;
  /** An outline on the ground of the plot instead of a full mark. */
  readonly hollow?: boolean;
  readonly shape?: Shape;
}

/** Marks of one form, as one path. */
export const DotsMark = /* @__PURE__ */ memo(function DotsMark({
  points,
  colour,
  radius = 3,
  hollow = false,
  shape = 'dot',
}: DotsMarkProps) {
  const scale = useScale();
  const draw = shapes[shape];
  const path = points.map(({ x, y }) => (y === null ? '' : draw(scale.x(x), scale.y(y), radius))).join('');
  return (
    <path
      data-mark={shape}
      d={path}
      fill={hollow ? 'var(--_surface)' : colour}
      stroke={hollow ? colour : 'var(--_surface)'}
      strokeWidth={hollow ? 2 : shape === 'dot' ? 0 : 1}
    />
  );
});

const shapes = { dot, diamond, square } satisfies Record<Shape, unknown>;

function dot(x: number, y: number, radius: number): string {
  const [left, size] = [round(x - radius), radius * 2];
  return `M${left} ${round(y)}a${radius} ${radius} 0 1 0 ${size} 0a${radius} ${radius} 0 1 0 ${-size} 0`;
}

function diamond(x: number, y: number, radius: number): string {
  return `M${round(x - radius)} ${round(y)}l${radius} ${-radius}l${radius} ${radius}l${-radius} ${radius}z`;
}

function square(x: number, y: number, radius: number): string {
  const size = radius * 2;
  return `M${round(x - radius)} ${round(y - radius)}h${size}v${size}h${-size}z`;
}

/** A stretch between two values at a time; an infinite one reaches to the edge of the plot. */
export interface AreaPoint {
  readonly x: number;
  readonly low: number;
  readonly high: number;
}

/** A tinted stretch of the plot with gaps, as one path. */
export const AreaMark = /* @__PURE__ */ memo(function AreaMark({
  points,
  colour,
}: {
  points: readonly (AreaPoint | null)[];
  colour: string;
}) {
  const { x, y, top, bottom } = useScale();
  const place = (at: number, value: number) =>
    `${round(x(at))} ${round(Math.min(bottom, Math.max(top, y(value))))}`;
  let path = '';
  let back = '';
  for (const point of [...points, null]) {
    if (point) {
      path += `${back ? 'L' : 'M'}${place(point.x, point.high)}`;
      back = `L${place(point.x, point.low)}${back}`;
    } else if (back) {
      path += `${back}Z`;
      back = '';
    }
  }
  return <path d={path} fill={colour} fillOpacity={0.1} />;
});

/** Short strokes along a value, on its wrong side; from a time on when one is given. */
export function HatchMark({ at, side, from }: { at: number; side: 'above' | 'below'; from?: number }) {
  const { left, right, x, y } = useScale();
  const [start, place] = [Math.max(left, from === undefined ? left : x(from)), round(y(at))];
  const count = Math.max(0, Math.floor((right - start) / 8));
  const stroke = `l-4 ${side === 'above' ? -5 : 5}`;
  const path = Array.from({ length: count }, (_, i) => `M${round(start + 6 + i * 8)} ${place}${stroke}`);
  return <path data-side={side} d={path.join('')} stroke="var(--_bad)" strokeWidth={1} fill="none" />;
}

export interface ValueRuleProps {
  readonly at: number;
  readonly dash?: string;
  readonly width?: number;
  readonly colour?: string;
  /** Times between which it runs. @default all of the plot */
  readonly from?: number;
  readonly to?: number;
}

/** A rule across the plot at a value. */
export function ValueRule({ at, dash, width = 1, colour = 'var(--_line-strong)', from, to }: ValueRuleProps) {
  const { left, right, x, y } = useScale();
  const start = from === undefined ? left : Math.max(left, round(x(from)));
  const end = to === undefined ? right : Math.min(right, round(x(to)));
  return (
    <path
      d={`M${start} ${round(y(at))}H${end}`}
      stroke={colour}
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

/** Where the cursor stands: a rule, and a ring around the figure that leaves it to be seen. */
export function CursorMark({ at, colour }: { at: MarkPoint; colour: string }) {
  const { x, y } = useScale();
  return (
    <>
      <TimeRule at={at.x} />
      {at.y !== null && <path d={dot(x(at.x), y(at.y), 8)} fill="none" stroke={colour} strokeWidth={1.5} />}
    </>
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

/** Words in a drawing, each in its own direction: a percent sign stays with its figure in Arabic. */
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
      unicodeBidi="plaintext"
      {...CLEAR}
    >
      {children}
    </text>
  );
}

/** The name of a plot, above it, as much of it as has room. */
export function PlotName({ colour, children }: { colour?: string; children: string }) {
  const { left, right, top } = useScale();
  return (
    <Label x={left} y={top - 6} colour={colour} strong={colour !== undefined}>
      {fitText(children, right - left)}
    </Label>
  );
}

/** Words for a line of the plot. */
export interface LineLabel {
  /** The value at which the line ends. */
  readonly at: number;
  /** Day number from which the line runs at this value. @default all along */
  readonly from?: number;
  readonly text: string;
  readonly colour?: string;
  readonly strong?: boolean;
}

/** Pixels from the foot of one line of words to the next. */
const LEADING = 15;

/** Pixels that a character takes at most. */
const CHARACTER = 6.6;

/** Words at the ends of lines, or `inside` over their starts where the drawing is narrow; moved apart where they would meet. */
export function LineLabels({ labels, inside = false }: { labels: readonly LineLabel[]; inside?: boolean }) {
  const { left, right, top, bottom, x, y } = useScale();
  const shift = inside ? -5 : 4;
  const range: [number, number] = inside ? [top + 12, bottom] : [top - 6, bottom + 2];
  const places = spread(
    labels.map(({ at }) => y(at) + shift),
    LEADING,
    range,
  );
  return labels.map(({ text, from, colour, strong }, i) => {
    const start = Math.max(left, from === undefined ? left : x(from)) + 6;
    const fits = start + text.length * CHARACTER <= right;
    const place = inside ? (fits ? start : right - 4) : right + BESIDE;
    return (
      <Label
        // biome-ignore lint/suspicious/noArrayIndexKey: labels have a place and no other identity
        key={i}
        x={place}
        y={places[i] ?? 0}
        anchor={inside && !fits ? 'end' : 'start'}
        colour={colour}
        strong={strong}
      >
        {text}
      </Label>
    );
  });
}

/** Two decimals of a pixel are finer than any screen. */
export function round(pixels: number): number {
  return Math.round(pixels * 100) / 100;
}
