import { LineChart } from 'echarts/charts';
import { DatasetComponent, GridComponent, TooltipComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { CanvasRenderer } from 'echarts/renderers';
import { CHART, type Drawing, LINE_COLOUR, type Series } from '../spec';

echarts.use([LineChart, DatasetComponent, GridComponent, TooltipComponent, CanvasRenderer]);

/** ECharts on a canvas with its own thinning, no animation and no symbols; it takes columns of numbers. */
export function detail({ name, times, values }: Series) {
  const source = { time: times.map((time) => time * 1000), value: values };
  return (root: HTMLElement): Drawing => {
    const box = document.createElement('div');
    box.className = 'box';
    root.append(box);
    let drawn = false;
    const chart = echarts.init(box, null, { renderer: 'canvas', ...CHART });
    chart.on('rendered', () => {
      drawn = true;
    });
    chart.setOption({
      animation: false,
      dataset: { source },
      tooltip: { trigger: 'axis' },
      xAxis: { type: 'time' },
      yAxis: { type: 'value', scale: true },
      series: [
        {
          type: 'line',
          name,
          encode: { x: 'time', y: 'value' },
          sampling: 'lttb',
          showSymbol: false,
          lineStyle: { color: LINE_COLOUR, width: 2 },
        },
      ],
    });
    return {
      drawn: () => drawn,
      boxes: () => [...box.querySelectorAll('canvas')],
      remove: () => chart.dispose(),
    };
  };
}
