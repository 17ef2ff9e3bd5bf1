import { describe, expect, it } from 'vitest';
import { runSchedule } from './simulator/runSchedule';

const SCHEDULES = 2000;

describe('random schedules of tabs, disks, a server and other people', () => {
  it(`lose nothing that was promised (I1, I2, I5, I6, I7, I11) and come to rest (I12, I14), ${SCHEDULES} of 60 steps`, async () => {
    for (let seed = 1; seed <= SCHEDULES; seed++) {
      const { problems } = await runSchedule(seed);
      expect(problems.length > 0 && { seed, problems: problems.slice(0, 3) }).toBe(false);
    }
  });
});
