import { memo, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CardsData } from '../scenes/cards';
import type { Drawing, Series } from '../spec';

/** The cards written by hand, with the same words as ours in the shortest way that gives them. */
const number = new Intl.NumberFormat('en', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const day = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
const icons = { check: 'M3.5 8.5l3 3 6-7', cross: 'M4 4l8 8M12 4l-8 8' };

function periodText(period: string): string {
  const [year, week] = period.split('-W');
  return week ? `Week ${Number(week)}, ${year}` : day.format(Date.parse(period));
}

export type Spark = (props: { series: Series }) => ReactNode;

const PlainCard = memo(function PlainCard({ series, Spark }: { series: Series; Spark: Spark }) {
  const { name, periods, values, target } = series;
  const [before, latest] = values.slice(-2) as [number, number];
  const change = latest - before;
  const good = latest >= target;
  return (
    <article className="card">
      <h4>
        <button type="button">{name}</button>
      </h4>
      <p className="value">
        {number.format(latest)} <small>%</small>
      </p>
      <p>
        {change > 0 ? 'up' : 'down'} {number.format(Math.abs(change))} points since{' '}
        {periodText(periods.at(-2)!)}, which is {change > 0 ? 'better' : 'worse'}
      </p>
      <p className="status">
        <span>
          <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
            <path d={good ? icons.check : icons.cross} />
          </svg>
          {good ? 'On track' : 'Off track'}
        </span>{' '}
        <span>target {number.format(target)}%</span>
      </p>
      <Spark series={series} />
    </article>
  );
});

function Wall({ all, Spark }: { all: Series[]; Spark: Spark }) {
  return (
    <div className="wall">
      {all.map((series) => (
        <PlainCard key={series.name} series={series} Spark={Spark} />
      ))}
    </div>
  );
}

/** Draws a wall of such cards; `line` finds the line in each of them. */
export function plainWall(
  root: HTMLElement,
  { before, after, changedTo }: CardsData,
  Spark: Spark,
  line: string,
): Drawing {
  const react = createRoot(root);
  const show = (all: Series[]) => flushSync(() => react.render(<Wall all={all} Spark={Spark} />));
  let shown = before;
  show(shown);
  return {
    drawn: () =>
      root.querySelectorAll(line).length === shown.length &&
      root.textContent!.includes(number.format(changedTo)) === (shown === after),
    boxes: () => [...root.querySelectorAll('.spark')],
    update() {
      shown = shown === before ? after : before;
      show(shown);
    },
    remove: () => react.unmount(),
  };
}
