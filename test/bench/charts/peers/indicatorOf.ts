import type { Indicator } from 'enablement-charter/model';
import type { Series } from '../spec';

/** A series as an indicator of a charter. */
export function indicatorOf({ name, periods, values, target }: Series, index = 0): Indicator {
  return {
    id: `indicator-${index + 1}`,
    label: name,
    kind: index % 2 ? 'lagging' : 'leading',
    unit: 'percent',
    direction: 'higher-is-better',
    baseline: { value: 50 },
    target: { value: target },
    series: periods.map((period, at) => ({ period, value: values[at]! })),
  };
}
