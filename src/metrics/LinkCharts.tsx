import { useState } from 'react';
import { ChartViews } from './ChartViews';
import type { ChartOptions } from './chartOptions';
import { LagChart } from './LagChart';
import { LeadLagChart } from './LeadLagChart';
import type { LinkFigures } from './linkEnds';
import { ScatterChart } from './ScatterChart';

const charts = { 'lead-lag': LeadLagChart, lags: LagChart, scatter: ScatterChart } as const;
const views = ['lead-lag', 'lags', 'scatter'] as const;

/** A link in detail, in the way somebody chose. Renders a `<div>`. */
export function LinkCharts(props: LinkFigures & ChartOptions) {
  const [view, setView] = useState<keyof typeof charts>('lead-lag');
  const Chart = charts[view];
  return (
    <div>
      <ChartViews views={views} value={view} onChange={setView} />
      <Chart {...props} />
    </div>
  );
}
