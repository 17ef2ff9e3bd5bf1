import { describe, expect, it } from 'vitest';
import { buildSimulation } from './simulator/build.mjs';
import { plantedBugs } from './simulator/plantedBugs';
import type { ScheduleResult } from './simulator/runSchedule';

/** The first schedule that finds a mistake, of so many. */
const SCHEDULES = 2000;

describe('the simulation is not blind: it finds', () => {
  it.each(plantedBugs.map((bug, index) => [bug.name, index] as const))('%s', async (_, index) => {
    const file = await buildSimulation(`bug-${index}`, plantedBugs[index]);
    const { runSchedule } = (await import(file)) as { runSchedule(seed: number): Promise<ScheduleResult> };
    for (let seed = 1; seed <= SCHEDULES; seed++) {
      const { problems } = await runSchedule(seed);
      if (problems.length > 0) return expect(problems[0]).toMatch(/^(I\d+ |an undo)/);
    }
    expect.fail(`not found in ${SCHEDULES} schedules`);
  });
});
