import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { TrendChart } from '../../../../src/metrics/charts/TrendChart';
import { CHART, type Drawing, type Series } from '../spec';

/** Characters that the path of a line has at least, and no other path. */
const LINE = 300;

/** The drawing of our detail chart alone, from points that are ready: no words, cursor, description or table around it. */
export function detail({ times, values, periods, target }: Series) {
  const points = times.map((time, index) => ({
    time: time / 86_400,
    value: values[index]!,
    period: periods[index]!,
  }));
  return (root: HTMLElement): Drawing => {
    const react = createRoot(root);
    root.style.setProperty('--_leading', '#00639b');
    flushSync(() =>
      react.render(
        <TrendChart
          {...CHART}
          points={points}
          target={target}
          targetLabel={`target ${target}`}
          series="leading"
          room={60}
          cursor={points.length - 1}
          formatPeriod={(period) => period}
          formatValue={(value) => value.toFixed(1)}
        />,
      ),
    );
    return {
      drawn: () =>
        [...root.querySelectorAll('path')].some((path) => (path.getAttribute('d')?.length ?? 0) > LINE),
      boxes: () => [...root.querySelectorAll('svg.recharts-surface')],
      remove: () => react.unmount(),
    };
  };
}
