import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import security from '../security/results/security.json';
import schedules from '../session/results/schedules.json';
import { plantedBugs } from '../session/simulator/plantedBugs';
import { brokenAdapters } from '../testing/brokenAdapters';
import { adapterTable, faultTable, summaryTable } from './figures';
import tests from './results/tests.json';
import { withFigures } from './writeReadme';

const ids = (letter: string, last: number, digits = 1) =>
  Array.from({ length: last }, (_, index) => letter + String(index + 1).padStart(digits, '0'));

describe('the figures', () => {
  it('in the README are those of the result files (else: node test/reliability/readme.mjs)', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(withFigures(readme)).toBe(readme);
  });

  it('speak of an unbroken range of schedules in which nothing was lost', () => {
    const { from, to } = schedules.seeds;
    expect(to - from + 1).toBe(schedules.schedules);
    expect(schedules.schedules).toBeGreaterThanOrEqual(1_000_000);
    expect(schedules.broken).toEqual([]);
    expect(schedules.commit).toMatch(/^[0-9a-f]{7,}$/);
  });

  it('count every planted mistake and every broken adapter that there is', () => {
    expect(new Set(tests.plantedBugs)).toEqual(new Set(plantedBugs.map(({ name }) => name)));
    expect(tests.plantedBugs.length).toBeGreaterThanOrEqual(20);
    expect(tests.brokenAdapters).toHaveLength(brokenAdapters.length);
    expect(brokenAdapters).toHaveLength(8);
  });

  it('cover every invariant, case, class of bad input and check of security', () => {
    expect(Object.keys(tests.invariants)).toEqual(ids('I', 15));
    expect(Object.keys(tests.cases)).toEqual(ids('C', 32, 2));
    expect(Object.keys(tests.badInput)).toEqual(ids('B', 65, 2));
    expect(Object.keys(security.checks)).toEqual(ids('X', 24));
  });

  it('have no gap: each cell says something', () => {
    for (const { head, rows } of [summaryTable, faultTable, adapterTable]) {
      expect(rows.length).toBeGreaterThan(5);
      for (const row of rows) {
        expect(row).toHaveLength(head.length);
        for (const cell of row) expect(cell).not.toMatch(/^$|undefined|NaN|\|/);
      }
    }
  });
});
