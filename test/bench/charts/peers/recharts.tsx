import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { CartesianGrid, Line, LineChart, Tooltip, XAxis, YAxis } from 'recharts';
import type { CardsData } from '../scenes/cards';
import { CHART, type Drawing, LINE_COLOUR, type Series, SPARK } from '../spec';
import { plainWall } from './PlainCard';

/** Recharts as it comes, in its fast form: fixed size, no animation, no dots, numeric time axis. */
interface Point {
  time: number;
  value: number;
}
const LINE = '.recharts-line-curve';

/** One object for each figure, made once for each series. */
const known = new WeakMap<Series, Point[]>();
function pointsOf(series: Series): Point[] {
  const { times, values } = series;
  const points = known.get(series) ?? times.map((time, index) => ({ time, value: values[index]! }));
  known.set(series, points);
  return points;
}

function line() {
  return (
    <Line
      dataKey="value"
      type="linear"
      stroke={LINE_COLOUR}
      strokeWidth={2}
      dot={false}
      isAnimationActive={false}
    />
  );
}

function Spark({ series }: { series: Series }) {
  return (
    <div className="spark" aria-hidden="true">
      <LineChart {...SPARK} data={pointsOf(series)} accessibilityLayer={false}>
        <YAxis hide domain={['dataMin', 'dataMax']} />
        {line()}
      </LineChart>
    </div>
  );
}

export function cards(data: CardsData) {
  for (const series of [...data.before, ...data.after]) pointsOf(series);
  return (root: HTMLElement): Drawing => plainWall(root, data, Spark, LINE);
}

/** Plain cards alone: no finding, lanes, detail or links. */
export function panel(all: Series[]) {
  return cards({ before: all, after: all.slice(), changedTo: Number.NaN });
}

export function detail(series: Series) {
  const points = pointsOf(series);
  return (root: HTMLElement): Drawing => {
    const react = createRoot(root);
    flushSync(() =>
      react.render(
        <LineChart {...CHART} data={points}>
          <CartesianGrid vertical={false} />
          <XAxis
            dataKey="time"
            type="number"
            domain={['dataMin', 'dataMax']}
            tickFormatter={(time: number) => new Date(time * 1000).toISOString().slice(0, 10)}
          />
          <YAxis domain={['auto', 'auto']} />
          <Tooltip isAnimationActive={false} />
          {line()}
        </LineChart>,
      ),
    );
    return {
      drawn: () => root.querySelector(LINE)?.hasAttribute('d') ?? false,
      boxes: () => [...root.querySelectorAll('.recharts-surface')],
      remove: () => react.unmount(),
    };
  };
}
