import { useMemo } from 'react';
import { ForecastMark, ThresholdMarks, WantedMarks } from './contextMarks';
import { CursorMark, DotsMark, LineLabels, LineMark, type MarkPoint, PlotName } from './marks';
import { NoteMarks } from './NoteMarks';
import { type AxisName, timeAxis } from './niceAxis';
import { innerWidth, Plot, type PlotSize } from './Plot';
import { FEWEST_POINTS, thin } from './thin';
import { newestOf, trendAxis, trendLabels } from './trendAxis';
import type { NoteMark, TrendForecast, TrendThreshold, TrendWanted } from './trendContext';

/** One period of the drawing; `time` is the day number of its end. */
export interface TrendPoint {
  readonly time: number;
  readonly value: number | null;
  readonly period: string;
}

export interface TrendChartProps extends PlotSize {
  /** What is drawn, where more than one drawing shares a name. */
  readonly name?: string;
  readonly points: readonly TrendPoint[];
  /** First and last day number of the time axis; those of the points by default. */
  readonly domain?: readonly [number, number];
  readonly target: number | undefined;
  readonly targetLabel: string;
  readonly series: 'leading' | 'lagging';
  /** Index of the point that the cursor stands on. */
  readonly cursor: number;
  readonly formatPeriod: AxisName;
  readonly formatValue: (value: number) => string;
  /** Index of the first point of a period that still runs: from there on the line is dashed and its points hollow. */
  readonly openFrom?: number;
  /** Indices of the points at which a pattern of process behaviour is complete. */
  readonly flagged?: readonly number[];
  /** What is wanted over time; drawn instead of `target`. */
  readonly wanted?: TrendWanted;
  readonly thresholds?: readonly TrendThreshold[];
  readonly notes?: readonly NoteMark[];
  readonly forecast?: TrendForecast;
}

/**
 * The detail drawing of one series: line with gaps, what is wanted, limits, notes, cursor. Decorative for assistive
 * technology, since the caption, the range cursor, the description and the table carry everything.
 */
export function TrendChart(props: TrendChartProps) {
  const { points, domain, target, targetLabel, series, height, cursor, formatPeriod, formatValue } = props;
  const { openFrom = points.length, flagged, wanted, thresholds, notes, forecast } = props;
  const colour = `var(--_${series})`;
  // Results have square marks, so that hue is not all that tells a pair apart.
  const shape = series === 'lagging' ? 'square' : 'dot';
  const width = innerWidth(props);
  const line = useMemo(() => {
    const keep = new Set([...(flagged ?? []), ...(notes ?? []).map(({ at }) => at), openFrom - 1, openFrom]);
    return thin(points, width, keep);
  }, [points, width, flagged, notes, openFrom]);
  const x = useMemo(
    () => timeAxis(points, width, formatPeriod, domain),
    [points, width, formatPeriod, domain],
  );
  const y = useMemo(
    () => trendAxis({ points, target, targetLabel, wanted, thresholds, forecast, height, formatValue }),
    [points, target, targetLabel, wanted, thresholds, forecast, height, formatValue],
  );
  const { done, open, lone } = useMemo(() => {
    const start = points[openFrom]?.time ?? Number.POSITIVE_INFINITY;
    const lastDone = line.findLastIndex((point) => point.x < start && point.y !== null);
    return {
      done: line.filter((point) => point.x < start),
      // The dashed part begins at the last finished figure, unless a gap stands between.
      open: line.slice(line[lastDone + 1]?.y === null ? lastDone + 1 : Math.max(0, lastDone)),
      lone: line.filter((point) => point.x >= start),
    };
  }, [line, points, openFrom]);
  const marked = useMemo(
    () => (flagged ?? []).flatMap((index) => markAt(points[index]) ?? []),
    [points, flagged],
  );
  const at = points[cursor];
  const newest = newestOf(points);
  const labels = trendLabels(props, colour);
  const inside = props.end === undefined;
  return (
    <Plot {...props} x={x} y={y}>
      <WantedMarks wanted={wanted} target={target} />
      <ThresholdMarks thresholds={thresholds} />
      <ForecastMark forecast={forecast} />
      <NoteMarks notes={notes} />
      {props.name && <PlotName colour={colour}>{props.name}</PlotName>}
      {at && <CursorMark at={{ x: at.time, y: at.value }} colour={colour} />}
      <LineMark points={done} colour={colour} />
      {lone.length > 0 && <LineMark points={open} colour={colour} dash="2 4" />}
      {line.length <= FEWEST_POINTS && <DotsMark points={done} colour={colour} shape={shape} />}
      {line.length <= FEWEST_POINTS && <DotsMark points={lone} colour={colour} shape={shape} hollow />}
      {marked.length > 0 && (
        <DotsMark
          points={marked}
          colour={colour}
          radius={line.length > FEWEST_POINTS ? 4 : 6}
          shape="diamond"
        />
      )}
      {newest && (
        <DotsMark
          points={[{ x: newest.time, y: newest.value }]}
          colour={colour}
          shape={shape}
          radius={4}
          hollow={lone.some((point) => point.x === newest.time)}
        />
      )}
      <LineLabels labels={inside ? labels.slice(1) : labels} inside={inside} />
      {inside && <LineLabels labels={labels.slice(0, 1)} />}
    </Plot>
  );
}

function markAt(point: TrendPoint | undefined): MarkPoint | undefined {
  return point && { x: point.time, y: point.value };
}
