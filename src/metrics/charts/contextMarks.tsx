import { AreaMark, HatchMark, LineMark, ValueRule } from './marks';
import type { TrendForecast, TrendThreshold, TrendWanted } from './trendContext';

/** The target or the band, behind the figures. */
export function WantedMarks({
  wanted,
  target,
}: {
  wanted: TrendWanted | undefined;
  target: number | undefined;
}) {
  if (!wanted) return target === undefined ? null : <ValueRule at={target} dash="4 4" />;
  return (
    <>
      {wanted.tolerance && <AreaMark points={wanted.tolerance} colour="var(--_neutral)" />}
      {wanted.band && <AreaMark points={wanted.band} colour="var(--_good)" />}
      {wanted.lines.map((line, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lower and the upper line
        <LineMark key={i} points={line} colour="var(--_line-strong)" width={1.5} dash="5 4" />
      ))}
    </>
  );
}

/** Thin dotted lines with short strokes on the side that somebody wants to be told about. */
export function ThresholdMarks({ thresholds = [] }: { thresholds: readonly TrendThreshold[] | undefined }) {
  return thresholds.map(({ at, side, from }, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: two thresholds may lie at one value
    <g key={place}>
      <ValueRule at={at} dash="1 3" from={from} />
      <HatchMark at={at} side={side} from={from} />
    </g>
  ));
}

/** A dotted line with the values between which figures would lie. */
export function ForecastMark({ forecast }: { forecast: TrendForecast | undefined }) {
  if (!forecast) return null;
  const { value, fan } = forecast;
  return (
    <>
      <AreaMark points={fan} colour="var(--_neutral)" />
      {(['low', 'high'] as const).map((edge) => (
        <LineMark
          key={edge}
          points={fan.map((point) => ({ x: point.x, y: point[edge] }))}
          colour="var(--_line-strong)"
          width={1}
          dash="1 4"
        />
      ))}
      <ValueRule at={value} from={fan[0]?.x} to={fan.at(-1)?.x} dash="1 4" width={2} />
    </>
  );
}
