import { useMemo } from 'react';
import { CursorMark, DotsMark, LineLabels, LineMark, type MarkPoint, PlotName } from './marks';
import { type AxisName, timeAxis, valueAxis } from './niceAxis';
import { innerWidth, Plot, type PlotSize } from './Plot';

/** One period, with the same one a year before. */
export interface YearPoint {
  readonly period: string;
  readonly value: number | null;
  readonly before: number | null;
}

export interface SixTwelvePane {
  readonly name: string;
  readonly points: readonly YearPoint[];
  /** Words for the line of the year before, at its newest figure. */
  readonly beforeLabel: string;
}

export interface SixTwelvePlotProps extends PlotSize {
  /** Weeks, then months; or months alone. */
  readonly panes: readonly SixTwelvePane[];
  readonly series: 'leading' | 'lagging';
  /** Index over the points of all panes. */
  readonly cursor: number;
  readonly formatPeriod: AxisName;
  readonly formatValue: (value: number) => string;
}

/** From this width on, panes stand beside each other: weeks on a third, months on the rest. */
const BESIDE = 560;

/** The newest weeks beside the newest months, each on its own scale, the year before faint behind. */
export function SixTwelvePlot({ panes, width, height, cursor, ...shared }: SixTwelvePlotProps) {
  const count = panes.length;
  const beside = count > 1 && width >= BESIDE;
  let first = 0;
  return panes.map((pane, i) => {
    const start = first;
    first += pane.points.length;
    const share = i === 0 ? 0.38 : 0.62;
    return (
      <Pane
        key={pane.name}
        {...pane}
        {...shared}
        cursor={cursor - start}
        width={beside ? Math.floor(width * share) : width}
        height={beside ? height : Math.floor(height / count)}
      />
    );
  });
}

type PaneProps = SixTwelvePane & Omit<SixTwelvePlotProps, 'panes'>;

function Pane({ name, points, beforeLabel, series, cursor, formatPeriod, formatValue, ...size }: PaneProps) {
  const inner = innerWidth(size);
  const colour = `var(--_${series})`;
  const x = useMemo(
    () =>
      timeAxis(
        points.map(({ period }, time) => ({ period, time })),
        inner,
        formatPeriod,
        [-0.4, points.length - 0.6],
      ),
    [points, inner, formatPeriod],
  );
  const y = useMemo(() => {
    const values = points.flatMap(({ value, before }) => [value ?? [], before ?? []].flat());
    return valueAxis(values, size.height < 200 ? 3 : 5, formatValue);
  }, [points, size.height, formatValue]);
  const now = points.map(({ value }, i): MarkPoint => ({ x: i, y: value }));
  const earlier = points.map(({ before }, i): MarkPoint => ({ x: i, y: before }));
  const newest = now.findLast((point) => point.y !== null)?.y;
  const old = earlier.findLast((point) => point.y !== null)?.y;
  const at = now[cursor];
  return (
    <Plot {...size} x={x} y={y}>
      <PlotName>{name}</PlotName>
      {at && <CursorMark at={at} colour={colour} />}
      <LineMark points={earlier} colour="var(--_line-strong)" width={1.5} dash="4 3" />
      <DotsMark points={earlier} colour="var(--_line-strong)" radius={2.5} shape="square" />
      <LineMark points={now} colour={colour} />
      <DotsMark points={now} colour={colour} radius={3.5} />
      <LineLabels
        labels={[
          ...(typeof newest === 'number'
            ? [{ at: newest, text: formatValue(newest), colour, strong: true }]
            : []),
          ...(typeof old === 'number' ? [{ at: old, text: beforeLabel }] : []),
        ]}
      />
    </Plot>
  );
}
