import { availablePeers, buildPeer } from './build.mjs';
import { chartBars } from './charts/bars.mjs';
import { computations, scenesOf, visit } from './charts/measure.mjs';
import { chartsMarkdown } from './charts/report.mjs';
import { rotated, summary } from './statistics.mjs';

/** Packages whose versions a reader of the charts' figures needs. */
export const chartPackages = ['recharts', 'uplot', 'chart.js', 'echarts'];

/** What is drawn: scene, how many points or indicators, and whether one figure then changes. */
const drawings = [
  { scene: 'cards', size: 24, update: true },
  { scene: 'detail', size: 100 },
  { scene: 'detail', size: 1000 },
  { scene: 'detail', size: 10_000 },
  { scene: 'detail', size: 100_000 },
  { scene: 'panel', size: 30 },
  { scene: 'linkedPanel', size: 30 },
];

/** The chart scenes: cards, the detail chart from few to many points, the panel, the statistics. Returns the results and their page. */
export async function runCharts(context, { quick, only, throttle, environment, say }) {
  const settings = {
    throttles: throttle ? [throttle] : [1, 4],
    /** Visits of each peer, in an order that moves on by one each round. */
    rounds: quick ? 1 : 3,
    warmUp: quick ? 1 : 2,
    mounts: quick ? 3 : 5,
    computations: quick ? 5 : 15,
    /** Milliseconds after which a visit stops early. */
    budget: quick ? 4000 : 30_000,
  };
  const peers = availablePeers().filter((peer) => !only || only.includes(peer));
  const sizes = {};
  const can = {};
  for (const peer of peers) {
    say(`build ${peer}`);
    sizes[peer] = await buildPeer(peer);
    can[peer] = await scenesOf(context, peer, [
      ...new Set(drawings.map(({ scene }) => scene)),
      'computations',
    ]);
  }
  const rows = await measureDrawings();
  const results = { environment, settings, sizes, rows, computations: await measureComputations() };
  results.bars = chartBars(results);
  return { name: 'charts', results, markdown: chartsMarkdown(results) };

  async function measureDrawings() {
    const rows = [];
    for (const rate of settings.throttles) {
      for (const drawing of drawings) {
        const able = peers.filter((peer) => can[peer].includes(drawing.scene));
        const visits = Object.fromEntries(able.map((peer) => [peer, []]));
        for (let round = 0; round < settings.rounds; round += 1) {
          for (const peer of rotated(able, round)) {
            const done = await visit(context, { ...settings, ...drawing, peer, throttle: rate });
            say(progress(round, rate, drawing, peer, done));
            visits[peer].push(done);
          }
        }
        for (const peer of able)
          rows.push({
            scene: drawing.scene,
            size: drawing.size,
            throttle: rate,
            peer,
            ...merged(visits[peer]),
          });
      }
    }
    return rows;
  }

  async function measureComputations() {
    const found = [];
    for (const rate of settings.throttles) {
      for (const peer of peers.filter((peer) => can[peer].includes('computations'))) {
        say(`compute ${rate}x ${peer}`);
        const times = await computations(context, { peer, throttle: rate, runs: settings.computations });
        for (const [work, list] of Object.entries(times))
          found.push({ work, peer, throttle: rate, time: summary(list) });
      }
    }
    return found;
  }
}

function progress(round, rate, { scene, size }, peer, { mounts = [], failures }) {
  const painted = mounts.map((mount) => mount.painted.toFixed(0)).join(' ');
  return `round ${round} ${rate}x ${scene} ${size} ${peer}: ${painted} ms ${failures.join('; ')}`;
}

/** The visits of a peer as one: middle and range of each figure, and everything that was wrong with any of them. */
function merged(visits) {
  const failures = [...new Set(visits.flatMap((visit) => visit.failures))];
  const [mounts, updates] = ['mounts', 'updates'].map((name) => visits.flatMap((visit) => visit[name] ?? []));
  const whole = visits.find((visit) => visit.elements !== undefined);
  return {
    failures,
    elements: whole?.elements,
    heap: whole?.heap,
    counted: mounts.length,
    mount: summaryOf(mounts),
    update: summaryOf(updates),
    raw: { mounts, updates },
  };
}

function summaryOf(timings) {
  if (timings.length === 0) return undefined;
  const fields = Object.keys(timings[0]);
  return Object.fromEntries(fields.map((field) => [field, summary(timings.map((each) => each[field]))]));
}
