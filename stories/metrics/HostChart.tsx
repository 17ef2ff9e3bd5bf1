import type { ChartDrawing } from '../../src/metrics';

type LeadLag = Extract<ChartDrawing, { kind: 'lead-lag' }>;

/** A chart as a host may draw it: from the data of the drawing alone, in the host's own SVG. */
export function HostChart({ drawing: { leading, lagging } }: { drawing: LeadLag }) {
  const { width } = leading;
  return (
    <svg aria-hidden="true" data-host-chart="" width={width} height={330} viewBox={`0 0 ${width} 330`}>
      {[leading, lagging].map((series, row) => {
        const values = series.points.flatMap(({ value }) => value ?? []);
        const [low, high] = [Math.min(...values), Math.max(...values)];
        const [from = 0, to = 1] = series.domain ?? [];
        const colour = series.series === 'leading' ? '#5b3fa0' : '#1f7a6d';
        return (
          <g key={series.series} transform={`translate(0 ${row * 165})`}>
            <text x={8} y={16} fill={colour} fontSize={13}>
              {series.name}
            </text>
            {series.points.map(({ time, value }) => {
              if (value === null) return null;
              const size = 12 + (110 * (value - low)) / (high - low || 1);
              const x = 20 + ((width - 60) * (time - from)) / (to - from || 1);
              return <rect key={time} x={x} y={150 - size} width={10} height={size} fill={colour} />;
            })}
          </g>
        );
      })}
    </svg>
  );
}
