import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CardsData } from '../scenes/cards';
import { CHART, type Drawing, type Series, SPARK } from '../spec';
import { plainWall } from './PlainCard';

/** The floor: SVG written by hand with every point in one path, which is what Chromium and React cost alone. */
function pathOf(values: number[], x: (index: number) => number, y: (value: number) => number): string {
  let path = '';
  for (let index = 0; index < values.length; index += 1)
    path += `${index ? 'L' : 'M'}${x(index).toFixed(1)} ${y(values[index]!).toFixed(1)}`;
  return path;
}

function rangeOf(values: number[]): [number, number] {
  return values.reduce(([low, high], value) => [Math.min(low, value), Math.max(high, value)], [
    Number.POSITIVE_INFINITY,
    Number.NEGATIVE_INFINITY,
  ] as [number, number]);
}

function Spark({ series: { values, target } }: { series: Series }) {
  const { width, height } = SPARK;
  const [low, high] = rangeOf([...values, target]);
  const x = (index: number) => 5 + (index * (width - 10)) / (values.length - 1);
  const y = (value: number) => height - 5 - ((value - low) / (high - low)) * (height - 10);
  return (
    <svg
      className="spark"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
    >
      <path className="target" d={`M0 ${y(target).toFixed(1)}H${width}`} />
      <path className="line" d={pathOf(values, x, y)} />
      <circle cx={x(values.length - 1)} cy={y(values.at(-1)!)} r="3.5" />
    </svg>
  );
}

export function cards(data: CardsData) {
  return (root: HTMLElement): Drawing => plainWall(root, data, Spark, '.spark .line');
}

/** Plain cards alone: no finding, lanes, detail or links. */
export function panel(all: Series[]) {
  return cards({ before: all, after: all.slice(), changedTo: Number.NaN });
}

/** Where the labels stand, as shares of each axis. */
const TICKS = [0, 0.25, 0.5, 0.75, 1];

function Chart({ values, periods }: Series) {
  const { width, height } = CHART;
  const [left, bottom] = [60, 24];
  const [low, high] = rangeOf(values);
  const x = (index: number) => left + (index * (width - left - 8)) / (values.length - 1);
  const y = (value: number) => height - bottom - ((value - low) / (high - low)) * (height - bottom - 8);
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {TICKS.map((share) => {
        const value = low + share * (high - low);
        const index = Math.round(share * (values.length - 1));
        return (
          <g key={share} fontSize="12">
            <path className="grid" d={`M${left} ${y(value)}H${width}`} />
            <text x={left - 6} y={y(value)} textAnchor="end">
              {value.toFixed(1)}
            </text>
            <text x={x(index)} y={height - 6} textAnchor="middle">
              {periods[index]}
            </text>
          </g>
        );
      })}
      <path className="line" d={pathOf(values, x, y)} />
    </svg>
  );
}

export function detail(series: Series) {
  return (root: HTMLElement): Drawing => {
    const react = createRoot(root);
    flushSync(() => react.render(<Chart {...series} />));
    return {
      drawn: () => root.querySelector('.line') !== null,
      boxes: () => [...root.querySelectorAll('svg')],
      remove: () => react.unmount(),
    };
  };
}
