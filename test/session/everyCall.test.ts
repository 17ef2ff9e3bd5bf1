import { describe, expect, it } from 'vitest';
import { keepFigures } from '../helpers/keepFigures';
import { createWorld, type PlannedFault } from './simulator/createWorld';
import { comeToRest } from './simulator/runSchedule';
import { scripts } from './simulator/scripts';

const faults: readonly PlannedFault[] = [
  'refuse',
  'lose-answer',
  'slow',
  'hang',
  'quota',
  'forbidden',
  'throw',
  'crash',
  'disk-closed',
];
/** Worlds differ in what their server can do and in whether drafts are kept. */
const SEEDS = [1, 2, 3];

async function play(name: string, seed: number, plan?: { call: number; fault: PlannedFault }) {
  const world = createWorld(seed);
  world.plan(plan);
  world.open();
  await world.pass(400);
  await scripts[name]?.(world);
  await comeToRest(world);
  return { calls: world.calls(), problems: world.checker.problems };
}

describe('a fault at every call to the server and to the disk', () => {
  it.each(Object.keys(scripts))('%s', async (name) => {
    let runs = 0;
    for (const seed of SEEDS) {
      const { calls, problems } = await play(name, seed);
      expect(problems).toEqual([]);
      for (let call = 1; call <= calls; call++) {
        for (const fault of faults) {
          runs += 1;
          const played = await play(name, seed, { call, fault });
          expect(played.problems.length > 0 && { name, seed, call, fault, problems: played.problems }).toBe(
            false,
          );
        }
      }
    }
    expect(runs).toBeGreaterThan(faults.length);
    keepFigures(`every-call ${name}`, { runs });
  });
});
