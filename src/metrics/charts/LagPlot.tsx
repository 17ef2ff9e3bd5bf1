import { useMemo } from 'react';
import { textWidth } from './fitText';
import { DotsMark, Label, round, TimeRule, ValueRule } from './marks';
import type { Axis } from './niceAxis';
import { Plot, type PlotSize } from './Plot';
import { useScale } from './scale';

/** One delay that was tried. */
export interface LagPoint {
  /** The delay in periods. */
  readonly lag: number;
  /** Pearson's r of the changes; absent with too few pairs. */
  readonly r?: number;
  /** Ends of its 95 % interval. */
  readonly interval?: readonly [low: number, high: number];
  /** Half of the band around 0 in which r lies by chance alone 19 times in 20; absent without pairs. */
  readonly chance?: number;
}

export interface LagPlotProps extends PlotSize {
  readonly lags: readonly LagPoint[];
  /** The delay that the link expects, if it names one, and the word for it. */
  readonly expected: number | undefined;
  readonly expectedLabel: string;
  /** Word for the grey band. */
  readonly chanceLabel: string;
  /** What is counted along the axis, such as months of delay. */
  readonly axisLabel: string;
  /** Said instead of marks when no delay has a coefficient. */
  readonly emptyLabel: string;
  /** Index of the delay that the cursor stands on. */
  readonly cursor: number;
  readonly formatLag: (lag: number) => string;
  readonly formatR: (r: number) => string;
}

/** Pixels kept free at the end of the plot. */
const END = 16;
const R_TICKS = [-1, -0.5, 0, 0.5, 1];
/** Pixels under which the labels of two delays would run into each other. */
const LABEL = 26;
/** Pixels that the sample of the band takes before its word. */
const SWATCH = 18;

/**
 * How closely two series move together at each delay: a dot with its interval, full when the interval leaves out 0;
 * behind them what chance alone gives. The expected delay is a diamond with its word.
 */
export function LagPlot(props: LagPlotProps) {
  const { lags, width, height, room, formatLag, formatR } = props;
  const x = useMemo(() => lagAxis(lags, width, formatLag), [lags, width, formatLag]);
  const y = useMemo((): Axis => ({ domain: [-1, 1], ticks: R_TICKS, format: formatR }), [formatR]);
  return (
    <Plot width={width} height={height} room={room} end={END} x={x} y={y}>
      <ChanceBand {...props} />
      <ValueRule at={0} />
      <Lags {...props} />
    </Plot>
  );
}

function lagAxis(lags: readonly LagPoint[], width: number, format: (lag: number) => string): Axis {
  const all = lags.map(({ lag }) => lag);
  const step = Math.max(1, Math.ceil((all.length * LABEL) / Math.max(1, width)));
  return {
    domain: [Math.min(...all) - 0.5, Math.max(...all) + 0.5],
    ticks: all.filter((_, index) => index % step === 0),
    format,
  };
}

function ChanceBand({ lags, chanceLabel, axisLabel }: LagPlotProps) {
  const { x, y, left, right, top } = useScale();
  const edge = (side: 1 | -1, order: readonly LagPoint[]) =>
    order.map(({ lag, chance = 0 }) => {
      const [from, to] = [round(x(lag - side / 2)), round(x(lag + side / 2))];
      return `L${from} ${round(y(side * Math.min(1, chance)))}H${to}`;
    });
  const band = [...edge(1, lags), ...edge(-1, [...lags].reverse())].join('').replace('L', 'M');
  return (
    <>
      <path d={`${band}z`} fill="var(--_sunken)" stroke="var(--_line)" />
      <path d={`M${left} ${top - 13}h12v10h-12z`} fill="var(--_sunken)" stroke="var(--_line-strong)" />
      <Label x={left + SWATCH} y={top - 4}>
        {chanceLabel}
      </Label>
      {textWidth(chanceLabel) + textWidth(axisLabel) + SWATCH < right - left && (
        <Label x={right} y={top - 4} anchor="end">
          {axisLabel}
        </Label>
      )}
    </>
  );
}

function Lags({ lags, expected, expectedLabel, emptyLabel, cursor }: LagPlotProps) {
  const { x, y, left, right, bottom } = useScale();
  const whiskers = lags.map(({ lag, interval }) => {
    if (!interval) return '';
    const [low, high] = interval.map((end) => round(y(end)));
    const at = round(x(lag));
    return `M${at} ${low}V${high}M${at - 4} ${low}h8M${at - 4} ${high}h8`;
  });
  const dots = lags.flatMap(({ lag, r, interval }) =>
    r === undefined ? [] : [{ x: lag, y: r, full: !!interval && interval[0] * interval[1] > 0 }],
  );
  const plain = dots.filter((dot) => dot.x !== expected);
  const at = lags[cursor];
  const marked = dots.find((dot) => dot.x === expected);
  return (
    <>
      {at && <TimeRule at={at.lag} />}
      <path d={whiskers.join('')} stroke="var(--_ink-2)" strokeWidth={1.5} fill="none" />
      <DotsMark points={plain.filter(({ full }) => full)} colour="var(--_ink)" radius={5} />
      <DotsMark points={plain.filter(({ full }) => !full)} colour="var(--_ink)" radius={4} hollow />
      {marked && (
        <DotsMark
          points={[marked]}
          colour="var(--_accent)"
          radius={8}
          shape="diamond"
          hollow={!marked.full}
        />
      )}
      {dots.length === 0 && (
        <Label x={(left + right) / 2} y={y(0) - 8} anchor="middle">
          {emptyLabel}
        </Label>
      )}
      {expected !== undefined && lags.some(({ lag }) => lag === expected) && (
        <Label x={x(expected)} y={bottom - 8} anchor="middle" colour="var(--_accent-text)" strong>
          {expectedLabel}
        </Label>
      )}
    </>
  );
}
