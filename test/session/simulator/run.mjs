/**
 * Runs many schedules and keeps what came of them:
 *
 *   node test/session/simulator/run.mjs --schedules 100000 --from 1 --steps 60 --workers 2
 *
 * Writes `test/session/results/schedules.json` after every chunk, so that a run that is ended early counts as far as it
 * came. A schedule that breaks a promise ends with its seed; `--from SEED --schedules 1` plays it again.
 */
import { execSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { buildSimulation } from './build.mjs';

const CHUNK = 1000;
const RESULTS = 'test/session/results';
const counted = ['schedules', 'steps', 'edits', 'saved', 'onDevice'];

if (isMainThread) await lead();
else await work();

async function lead() {
  const { values } = parseArgs({
    options: {
      schedules: { type: 'string', default: '100000' },
      from: { type: 'string', default: '1' },
      steps: { type: 'string', default: '60' },
      workers: { type: 'string', default: '2' },
    },
  });
  const [schedules, from, steps, workers] = ['schedules', 'from', 'steps', 'workers'].map((key) =>
    Number(values[key]),
  );
  const file = await buildSimulation('run');
  const total = {
    command: `node test/session/simulator/run.mjs ${process.argv.slice(2).join(' ')}`.trim(),
    commit: git('rev-parse --short HEAD') + (git('status --porcelain -- src') ? ' with changes in src' : ''),
    date: new Date().toISOString().slice(0, 10),
    seeds: { from, to: from - 1 },
    stepsEach: steps,
    ...nothing(),
  };
  const started = Date.now();
  const done = new Set();
  let next = from;
  const end = from + schedules;
  await Promise.all(
    Array.from({ length: workers }, () => {
      const worker = new Worker(new URL(import.meta.url), { workerData: { file, steps } });
      return new Promise((resolve, reject) => {
        const give = () => {
          if (next >= end) return worker.terminate().then(resolve);
          worker.postMessage({ from: next, to: Math.min(next + CHUNK, end) });
          next += CHUNK;
        };
        worker.on('error', reject);
        worker.on('message', (result) => {
          add(total, result);
          done.add(result.from);
          // Only an unbroken range of seeds is a claim.
          while (done.delete(total.seeds.to + 1)) total.seeds.to = Math.min(total.seeds.to + CHUNK, end - 1);
          mkdirSync(RESULTS, { recursive: true });
          writeFileSync(
            `${RESULTS}/schedules.json`,
            `${JSON.stringify({ ...total, seconds: seconds() }, null, 2)}\n`,
          );
          if (total.schedules % (20 * CHUNK) === 0)
            console.log(`${total.schedules} schedules, ${total.broken.length} broken, ${seconds()} s`);
          give();
        });
        give();
      });
    }),
  );
  console.log(`${total.schedules} schedules, ${total.broken.length} broken, ${seconds()} s`);
  process.exitCode = total.broken.length > 0 ? 1 : 0;

  function seconds() {
    return Math.round((Date.now() - started) / 1000);
  }
}

/** Where counting begins. */
function nothing() {
  return { ...Object.fromEntries(counted.map((key) => [key, 0])), happened: {}, broken: [] };
}

function add(total, result) {
  for (const key of counted) total[key] += result[key];
  for (const [kind, count] of Object.entries(result.happened))
    total.happened[kind] = (total.happened[kind] ?? 0) + count;
  total.broken.push(...result.broken);
}

async function work() {
  const { runSchedule } = await import(workerData.file);
  parentPort.on('message', async ({ from, to }) => {
    const result = { from, ...nothing() };
    for (let seed = from; seed < to; seed++) {
      const { problems, ...one } = await runSchedule(seed, workerData.steps);
      add(result, {
        ...one,
        schedules: 1,
        broken: problems.length > 0 ? [{ seed, problem: problems[0] }] : [],
      });
    }
    parentPort.postMessage(result);
  });
}

function git(command) {
  try {
    return execSync(`git ${command}`, { encoding: 'utf8' }).trim();
  } catch {
    return '';
  }
}
