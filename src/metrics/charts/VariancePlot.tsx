import { useMemo } from 'react';
import { type Bar, BarsMark } from './BarsMark';
import { Label, PlotName, TimeRule } from './marks';
import { type AxisName, timeAxis, valueAxis } from './niceAxis';
import { innerWidth, Plot, type PlotSize } from './Plot';
import { useScale } from './scale';

/** The difference of one period, and how welcome it is; `null` where there is nothing to compare. */
export interface VarianceBar {
  readonly period: string;
  readonly value: number | null;
  readonly look: Bar['look'];
}

export interface VariancePanel {
  /** What the figures are held against. */
  readonly name: string;
  /** `plan`: its zero is drawn as a double line, as plans are outlined; `earlier`: as one thick line. */
  readonly basis: 'plan' | 'earlier';
  readonly bars: readonly VarianceBar[];
}

export interface VariancePlotProps extends PlotSize {
  /** One or two, on one row of periods. */
  readonly panels: readonly VariancePanel[];
  readonly cursor: number;
  readonly formatPeriod: AxisName;
  /** A difference with its sign. */
  readonly formatValue: (value: number) => string;
}

/** Pixels that a label needs, and the widest bar. */
const LABEL = 40;
const WIDEST = 36;

/** Differences as bars from zero (IBCS), over each other on one row of periods. */
export function VariancePlot({ panels, height, ...shared }: VariancePlotProps) {
  return panels.map((panel) => (
    <Panel key={panel.name} {...panel} {...shared} height={Math.floor(height / panels.length)} />
  ));
}

type PanelProps = VariancePanel & Omit<VariancePlotProps, 'panels'>;

function Panel({ name, basis, bars, cursor, formatPeriod, formatValue, ...size }: PanelProps) {
  const inner = innerWidth(size);
  const slot = inner / bars.length;
  const x = useMemo(
    () =>
      timeAxis(
        bars.map(({ period }, time) => ({ period, time })),
        inner,
        formatPeriod,
        [-0.5, bars.length - 0.5],
      ),
    [bars, inner, formatPeriod],
  );
  const y = useMemo(() => {
    const values = bars.flatMap(({ value }) => value ?? []);
    return valueAxis(values, size.height < 200 ? 3 : 5, formatValue, { zero: true });
  }, [bars, size.height, formatValue]);
  const drawn = useMemo(
    () => bars.flatMap(({ value, look }, i): Bar[] => (value ? [{ x: i, y: value, look }] : [])),
    [bars],
  );
  return (
    <Plot {...size} x={x} y={y}>
      <PlotName>{name}</PlotName>
      {bars[cursor] && <TimeRule at={cursor} dash="1 2" />}
      <BarsMark bars={drawn} width={Math.min(WIDEST, Math.max(2, slot * 0.6))} />
      <Zero basis={basis} />
      {bars.map(({ period, value }, i) =>
        value !== null && (slot >= LABEL || i === cursor) ? (
          <BarLabel key={period} at={i} value={value}>
            {formatValue(value)}
          </BarLabel>
        ) : null,
      )}
    </Plot>
  );
}

/** The scenario that everything is held against is coded in the zero line. */
function Zero({ basis }: { basis: VariancePanel['basis'] }) {
  const { left, right, y } = useScale();
  const zero = Math.round(y(0));
  const path =
    basis === 'plan'
      ? `M${left} ${zero - 1.5}H${right}M${left} ${zero + 1.5}H${right}`
      : `M${left} ${zero}H${right}`;
  return <path d={path} stroke="var(--_ink-2)" strokeWidth={basis === 'plan' ? 1 : 3} fill="none" />;
}

/** Beyond the end of its bar, inside the plot. */
function BarLabel({ at, value, children }: { at: number; value: number; children: string }) {
  const { x, y, top, bottom } = useScale();
  const place = value < 0 ? Math.min(bottom - 2, y(value) + 14) : Math.max(top + 10, y(value) - 5);
  return (
    <Label x={x(at)} y={place} anchor="middle" colour="var(--_ink)">
      {children}
    </Label>
  );
}
