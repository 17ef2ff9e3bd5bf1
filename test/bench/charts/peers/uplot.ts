import uPlot from 'uplot';
import 'uplot/dist/uPlot.min.css';
import { CHART, type Drawing, LINE_COLOUR, type Series } from '../spec';

/** uPlot with its own time axis, grid and cursor; it takes columns of numbers. */
export function detail({ name, times, values }: Series) {
  return (root: HTMLElement): Drawing => {
    let drawn = false;
    const plot = new uPlot(
      {
        ...CHART,
        series: [{}, { label: name, stroke: LINE_COLOUR, width: 2, points: { show: false } }],
        legend: { show: false },
        hooks: {
          draw: [
            () => {
              drawn = true;
            },
          ],
        },
      },
      [times, values],
      root,
    );
    return {
      drawn: () => drawn,
      boxes: () => [...root.querySelectorAll('canvas')],
      remove: () => plot.destroy(),
    };
  };
}
