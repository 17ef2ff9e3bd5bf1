import { Chart, Decimation, LinearScale, LineController, LineElement, PointElement, Tooltip } from 'chart.js';
import { CHART, type Drawing, LINE_COLOUR, type Series } from '../spec';

Chart.register(Decimation, LinearScale, LineController, LineElement, PointElement, Tooltip);

/** Chart.js as its guide to performance asks: parsed and sorted figures, its own decimation, no animation, no points. */
export function detail({ name, times, values }: Series) {
  const data = times.map((x, index) => ({ x, y: values[index]! }));
  return (root: HTMLElement): Drawing => {
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [CHART.width, CHART.height];
    root.append(canvas);
    let drawn = false;
    const chart = new Chart(canvas, {
      type: 'line',
      data: { datasets: [{ label: name, data, borderColor: LINE_COLOUR, borderWidth: 2, pointRadius: 0 }] },
      options: {
        animation: false,
        responsive: false,
        parsing: false,
        normalized: true,
        interaction: { mode: 'nearest', axis: 'x', intersect: false },
        plugins: { decimation: { enabled: true, algorithm: 'min-max' } },
        scales: {
          x: {
            type: 'linear',
            ticks: { callback: (time) => new Date(Number(time) * 1000).toISOString().slice(0, 10) },
          },
        },
      },
      plugins: [
        {
          id: 'drawn',
          afterDraw() {
            drawn = true;
          },
        },
      ],
    });
    return { drawn: () => drawn, boxes: () => [canvas], remove: () => chart.destroy() };
  };
}
