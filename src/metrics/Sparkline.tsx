import { ofOneKind } from '../analysis/judgedRows';
import type { AsOfOptions } from '../analysis/periodBounds';
import { seriesRows } from '../analysis/seriesRows';
import { usableSeries } from '../analysis/usableSeries';
import type { Indicator } from '../model';

const WIDTH = 132;
const HEIGHT = 64;
const PAD = 5;

/** A small drawing of a series; words beside it carry the meaning. Missing figures are gaps. Renders an `<svg aria-hidden data-charter-part="sparkline">`. */
export function Sparkline({ indicator, judging }: { indicator: Indicator; judging: AsOfOptions }) {
  const values = thin(
    ofOneKind(seriesRows(usableSeries(indicator), judging), judging).map((row) => row.value),
  );
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return null;
  const target = indicator.target?.value;
  const all = target === undefined ? known : [...known, target];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const x = (index: number) => PAD + (index * (WIDTH - 2 * PAD)) / (values.length - 1);
  const y = (value: number) => HEIGHT - PAD - ((value - low) / span) * (HEIGHT - 2 * PAD);
  const last = values.findLastIndex((value) => value !== null);
  return (
    <svg
      data-charter-part="sparkline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {target !== undefined && <path data-line="target" d={`M0 ${y(target).toFixed(1)}H${WIDTH}`} />}
      <path data-line="actual" d={lineWithGaps(values, x, y)} />
      {indicator.kind === 'lagging' ? (
        <rect
          x={(x(last) - 3).toFixed(1)}
          y={(y(values[last] as number) - 3).toFixed(1)}
          width="6"
          height="6"
        />
      ) : (
        <circle cx={x(last).toFixed(1)} cy={y(values[last] as number).toFixed(1)} r="3.5" />
      )}
    </svg>
  );
}

/** At most four values for each unit of width: of a long series only the lowest and the highest of every stretch, and the newest. */
function thin(values: readonly (number | null)[]): readonly (number | null)[] {
  const most = 2 * WIDTH;
  if (values.length <= 2 * most) return values;
  const stretch = values.length / most;
  const thinned: (number | null)[] = [];
  for (let at = 0; at < most; at++) {
    const part = values.slice(Math.floor(at * stretch), Math.floor((at + 1) * stretch));
    const known = part.filter((value) => value !== null);
    thinned.push(...(known.length > 0 ? [Math.min(...known), Math.max(...known)] : [null]));
  }
  return [...thinned, values.findLast((value) => value !== null) ?? null];
}

function lineWithGaps(
  values: readonly (number | null)[],
  x: (i: number) => number,
  y: (v: number) => number,
): string {
  let path = '';
  values.forEach((value, index) => {
    if (value === null) return;
    const joined = index > 0 && values[index - 1] !== null;
    path += `${joined ? 'L' : 'M'}${x(index).toFixed(1)} ${y(value).toFixed(1)}${joined ? '' : 'h0'}`;
  });
  return path;
}
