import { bar, ratio } from '../bars.mjs';

/** A frame at 60 Hz, in milliseconds. */
const FRAME = 1000 / 60;

/**
 * The bars this library has set itself for cards, charts and statistics, all at full speed of the processor. A bar
 * that cannot be judged, because a side is missing or drew nothing, is left open (`met: undefined`).
 */
export function chartBars({ rows, computations }) {
  const of = (scene, size, peer) =>
    rows.find(
      (row) =>
        row.scene === scene &&
        row.size === size &&
        row.peer === peer &&
        row.throttle === 1 &&
        row.failures.length === 0,
    )?.mount;
  const time = (work, peer = 'ours-analysis') =>
    computations.find((each) => each.work === work && each.peer === peer && each.throttle === 1)?.time.median;
  const against = (name, [scene, size, peer], figure, limit, reason) => {
    const [ours, theirs] = [of(scene, size, 'ours'), of(scene, size, peer)];
    return bar(name, ratio(ours?.[figure].median, theirs?.[figure].median), limit, ours && reason);
  };
  const tasks = (name, scene, size) => {
    const [ours, plain] = [of(scene, size, 'ours'), of(scene, size, 'svg')];
    const reason = [
      ours && `the longest takes ${whole(ours.longest.median)} ms`,
      plain && `script of a mount is ${whole(plain.script.median)} ms with plain SVG cards alone`,
    ];
    return bar(name, ours?.longTasks.median, 0, reason.filter(Boolean).join(', '));
  };
  return [
    against(
      '24 cards, mount to painted against plain SVG',
      ['cards', 24, 'svg'],
      'painted',
      1.5,
      cardsReason(of, time),
    ),
    against(
      '24 cards, work of a mount against plain SVG',
      ['cards', 24, 'svg'],
      'work',
      1.5,
      cardsReason(of, time),
    ),
    tasks('24 cards, tasks over 50 ms', 'cards', 24),
    against(
      'Detail chart of 100,000 points, mount to painted against uPlot',
      ['detail', 100_000, 'uplot'],
      'painted',
      2,
      detailReason(of, time),
    ),
    tasks('Panel of 30 × 1,800 points, tasks over 50 ms', 'panel', 30),
    bar(
      'Statistics of 50 × 260 periods (ms)',
      time('statistics of 50 × 260'),
      FRAME,
      `trends of all pairs take ${one(time('of it the trends'))} ms, reading the periods once ${one(time('of it the periods read'))}`,
    ),
    bar('Lag search, K = 13, 260 periods (ms)', time('lag search, K = 13, 260 periods'), 15),
  ];
}

const one = (milliseconds) => milliseconds?.toFixed(1) ?? '–';
const whole = (milliseconds) => milliseconds.toFixed(0);

function cardsReason(of, time) {
  const [ours, plain] = [of('cards', 24, 'ours'), of('cards', 24, 'svg')];
  if (!ours || !plain) return undefined;
  return [
    `to painted ${one(ours.painted.median)} ms against ${one(plain.painted.median)}, of which a frame is ${one(FRAME)}`,
    `work ${one(ours.work.median)} against ${one(plain.work.median)}`,
    `status and change of 24 indicators take ${one(time('status and change of 24 cards'))}`,
  ].join(', ');
}

function detailReason(of, time) {
  const [ours, theirs] = [of('detail', 100_000, 'ours'), of('detail', 100_000, 'uplot')];
  if (!ours || !theirs) return undefined;
  return [
    `${one(ours.painted.median)} ms against ${one(theirs.painted.median)}`,
    `reading 100,000 periods takes ${one(time('read 100,000 periods'))} ms`,
    `thinning them ${one(time('thin 100,000 points'))}`,
    `our drawing alone ${one(of('detail', 100_000, 'ours-drawing')?.painted.median)}`,
    `Recharts takes ${one(of('detail', 1000, 'recharts')?.painted.median)} for 1,000 points`,
  ].join(', ');
}
