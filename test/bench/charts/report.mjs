import { ratio } from '../bars.mjs';
import { barTable, kilobytes, number, placeOf, table, times, versionList } from '../markdown.mjs';

/** Peers in the order of the tables, the floor first, and how they are called there. */
const names = {
  svg: 'plain SVG',
  ours: 'ours',
  'ours-drawing': 'ours, drawing alone',
  uplot: 'uPlot',
  chartjs: 'Chart.js',
  echarts: 'ECharts',
  recharts: 'Recharts raw',
};

/** The whole result as one Markdown page. */
export function chartsMarkdown(results) {
  const { environment, settings, bars } = results;
  return `# Chart benchmark

${placeOf(environment)}
Command: \`${environment.command}\`. Visits of each peer in rotated order, ${settings.rounds} each in a fresh page, with ${settings.warmUp} mounts to warm up and ${settings.mounts} that count; medians, the range in brackets.
Compare the ratios within a table; the milliseconds belong to this machine. A frame of 60 Hz is 16.7 ms, and every mount starts right after one.

${notes}

${[cards, detail, panel].map((section) => section(results)).join('\n\n')}

## Statistics

${computationTable(results)}

*One pass* is mean and standard deviation of the same numbers. *Statistics*: status, change, limits, signals, trend with its interval, range and run of each indicator.

## Download

${downloadTable(results)}

Without React; all that the scenes of the peer need, ours with its words and what loads late.

## Bars

${barTable(bars)}

## Versions

${versionList(environment)}
`;
}

const notes = `- *To painted*: from the call (\`flushSync\` where React draws) to the end of the paint of the first frame in which the whole drawing stands, what is loaded or measured late included. *Script*: until the call returned and the layout was computed.
- *Work*: all tasks of the main thread from the call to a quarter of a second after the paint. *Over 50 ms*: such tasks in a usual mount, and the longest of all mounts.
- Every peer gets the same random walk (seed 12,345), made beforehand in the shape it takes best; animations are off. After the last mount a picture of the page is taken, and every box must show a coloured line over half of its width; a peer that fails is not timed.
- *Plain SVG* is one path with every point, written by hand. Peers draw one line, two axes, a grid and a read-out under the pointer; uPlot, Chart.js and ECharts on a canvas with their own thinning, Recharts without dots. *Ours* is the whole thing: caption, cursor with its read-out, description, table, target and drawing. Sources: \`test/bench/charts/\`.`;

function cards(results) {
  const shown = results.rows.filter(({ scene }) => scene === 'cards');
  return `## Wall of 24 cards, 52 weeks each

${timeTable(shown, 'mount')}

One figure changed:

${timeTable(shown, 'update')}`;
}

function detail(results) {
  const sizes = [...new Set(results.rows.filter(({ scene }) => scene === 'detail').map(({ size }) => size))];
  return sizes
    .map(
      (size) => `## Detail chart, ${number(size)} days

${timeTable(
  results.rows.filter((row) => row.scene === 'detail' && row.size === size),
  'mount',
  'uplot',
)}`,
    )
    .join('\n\n');
}

function panel({ rows }) {
  return `## Panel of 30 indicators, 1,800 days each

Ours is the panel: finding, two lanes of cards and one indicator in detail. The others are plain cards alone.

${timeTable(
  rows.filter(({ scene }) => scene === 'panel'),
  'mount',
)}

The same panel with five links, the first in detail with its evidence:

${timeTable(
  rows.filter(({ scene }) => scene === 'linkedPanel'),
  'mount',
)}`;
}

/** One line for each peer: the figures of every throttle beside each other, and against a base. */
function timeTable(rows, step, base = 'svg') {
  const throttles = [...new Set(rows.map(({ throttle }) => throttle))];
  const of = (peer, throttle) => rows.find((row) => row.peer === peer && row.throttle === throttle);
  const timed = (row) => (row && row.failures.length === 0 ? row[step] : undefined);
  const head = throttles.flatMap((rate) => [
    `${rate}x to painted (ms)`,
    `÷ ${names[base]}`,
    'script',
    'work',
    'over 50 ms',
  ]);
  return table(
    ['peer', ...head, 'elements', 'heap (MB)'],
    Object.keys(names)
      .filter((peer) => throttles.some((rate) => of(peer, rate)))
      .map((peer) => [
        names[peer],
        ...throttles.flatMap((rate) => {
          const figures = timed(of(peer, rate));
          if (!figures) return [`failed: ${of(peer, rate)?.failures.join('; ')}`, '–', '–', '–', '–'];
          return [
            spread(figures.painted) + fewer(of(peer, rate), rows),
            times(ratio(figures.painted.median, timed(of(base, rate))?.painted.median)),
            number(figures.script.median, 1),
            number(figures.work.median, 1),
            longTasks(figures),
          ];
        }),
        number(of(peer, throttles[0])?.elements),
        number((of(peer, throttles[0])?.heap ?? Number.NaN) / 1e6, 1),
      ]),
  );
}

function spread({ median, min, max }) {
  return `${number(median, 1)} (${number(min)}–${number(max)})`;
}

/** Says when a peer was so slow that its visits ended early. */
function fewer({ counted }, rows) {
  return counted < Math.max(...rows.map((row) => row.counted)) ? ` of ${counted}` : '';
}

function longTasks({ longTasks, longest }) {
  return longest.max === 0 ? '0' : `${number(longTasks.median)}, ${number(longest.max)} ms`;
}

function computationTable({ computations }) {
  const works = computations.filter(({ peer }) => peer === 'ours-analysis').map(({ work }) => work);
  const throttles = [...new Set(computations.map(({ throttle }) => throttle))];
  const of = (work, peer, rate) =>
    computations.find((each) => each.work === work && each.peer === peer && each.throttle === rate)?.time;
  return table(
    ['work', ...throttles.flatMap((rate) => [`${rate}x (ms)`, 'one pass', 'ratio'])],
    [...new Set(works)].map((work) => [
      work,
      ...throttles.flatMap((rate) => {
        const [ours, pass] = [of(work, 'ours-analysis', rate), of(work, 'one-pass', rate)];
        return [ours ? spread(ours) : '–', number(pass?.median, 3), times(ratio(ours?.median, pass?.median))];
      }),
    ]),
  );
}

function downloadTable({ sizes }) {
  return table(
    ['peer', 'JS (KB gz)', 'CSS (KB gz)'],
    Object.keys(names)
      .filter((peer) => sizes[peer])
      .map((peer) => [
        names[peer],
        kilobytes(sizes[peer].js),
        sizes[peer].css ? kilobytes(sizes[peer].css) : '–',
      ]),
  );
}
