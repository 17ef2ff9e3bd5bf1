import { indicatorFacts } from '../analysis/indicatorFacts';
import { type JudgedRow, judgedRows } from '../analysis/judgedRows';
import type { AsOfOptions } from '../analysis/periodBounds';
import { targetReader } from '../analysis/targetAt';
import { useSlot } from '../kit/appearance';
import type { Indicator } from '../model';

const WIDTH = 132;
const HEIGHT = 64;
const PAD = 5;

type Line = readonly (number | null)[];

/**
 * A small drawing of a series and what is wanted of it; words beside it carry the meaning. Missing figures are gaps, and
 * a period that still runs is left out. Renders an `<svg aria-hidden data-charter-part="sparkline">`.
 */
export function Sparkline({ indicator, judging }: { indicator: Indicator; judging: AsOfOptions }) {
  const slot = useSlot();
  const rows = thin(judgedRows(indicator, judging));
  const values = rows.map(({ value }) => value);
  const known = values.filter(isNumber);
  const newest = known.at(-1);
  if (newest === undefined || known.length < 2) return null;
  const lines = wantedOf(indicator, rows, judging);
  const all = [...known, ...lines.flat().filter(isNumber)];
  const low = Math.min(...all);
  const span = Math.max(...all) - low || 1;
  const x = (index: number) => tenth(PAD + (index * (WIDTH - 2 * PAD)) / (values.length - 1));
  const y = (value: number) => tenth(HEIGHT - PAD - ((value - low) / span) * (HEIGHT - 2 * PAD));
  const end = { x: x(values.length - 1), y: y(newest) };
  return (
    <svg
      {...slot('sparkline')}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      width={WIDTH}
      height={HEIGHT}
      aria-hidden="true"
      focusable="false"
    >
      {lines.map((line, side) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lower and the upper line
        <path key={side} data-line="target" d={lineWithGaps(line, x, y)} />
      ))}
      <path data-line="actual" d={lineWithGaps(values, x, y)} />
      {indicator.kind === 'lagging' ? (
        <rect x={tenth(end.x - 3)} y={tenth(end.y - 3)} width="6" height="6" />
      ) : (
        <circle cx={end.x} cy={end.y} r="3.5" />
      )}
    </svg>
  );
}

/** Fine enough for any screen, and short. */
function tenth(length: number): number {
  return Math.round(length * 10) / 10;
}

function isNumber(value: number | null | undefined): value is number {
  return Number.isFinite(value);
}

/** What was wanted in each period: one line, or the two of a band. Where no entry of `targets` holds it is the one target. */
function wantedOf(indicator: Indicator, rows: readonly JudgedRow[], judging: AsOfOptions): Line[] {
  const goal = indicatorFacts(indicator).limits;
  const targetOf = targetReader(indicator, judging);
  const lines: [(number | null)[], (number | null)[]] = [[], []];
  for (const { period } of rows) {
    const { limits = goal } = targetOf(period);
    lines[0].push(isNumber(limits?.low) ? limits.low : null);
    lines[1].push(isNumber(limits?.high) ? limits.high : null);
  }
  return lines.filter((line) => line.some(isNumber));
}

/** At most two rows for each unit of width: of a long series only those of the lowest and the highest figure of every stretch, and the newest. */
function thin(rows: readonly JudgedRow[]): readonly JudgedRow[] {
  if (rows.length <= 2 * WIDTH) return rows;
  const stretch = rows.length / WIDTH;
  const thinned: JudgedRow[] = [];
  for (let at = 0; at < WIDTH; at++) {
    let [low, high]: (JudgedRow | undefined)[] = [];
    const part = rows.slice(Math.floor(at * stretch), Math.floor((at + 1) * stretch));
    for (const row of part) {
      if (row.value === null) continue;
      if (row.value < (low?.value ?? Number.POSITIVE_INFINITY)) low = row;
      if (row.value > (high?.value ?? Number.NEGATIVE_INFINITY)) high = row;
    }
    const [gap] = part;
    if (low && high) thinned.push(low, high);
    else if (gap) thinned.push(gap);
  }
  return [...thinned, ...rows.slice(-1)];
}

/** A path through the figures with a break at each gap; a level stretch, as most targets are, needs its ends alone. */
function lineWithGaps(values: Line, x: (i: number) => number, y: (v: number) => number): string {
  let path = '';
  for (let index = 0; index < values.length; index++) {
    const [before, value, after] = [values[index - 1] ?? null, values[index] ?? null, values[index + 1]];
    if (value === null || (value === before && value === after)) continue;
    path += before === null ? `M${x(index)} ${y(value)}h0` : `L${x(index)} ${y(value)}`;
  }
  return path;
}
