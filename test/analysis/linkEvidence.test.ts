import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { linkEvidence, linkVerdict } from '../../src/analysis';
import type { CharterDraft, IndicatorLink } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

const names = ['tavlio', 'quillmere', 'thalassaia'] as const;
const asOf = '2026-09-30';

/** The comments behind the links of the YAML: `# r 0.95, n 8`. */
function commented(name: (typeof names)[number]) {
  const yaml = readFileSync(new URL(`../examples/${name}.yaml`, import.meta.url), 'utf8');
  const line = /leadingId: (\w+), laggingId: (\w+),.*# r (-?[\d.]+), n (\d+)/g;
  return [...yaml.matchAll(line)].map(([, leadingId, laggingId, r, n]) => ({
    name,
    leadingId,
    laggingId,
    r: Number(r),
    n: Number(n),
  }));
}

const linkOf = (name: (typeof names)[number], leadingId: string, laggingId: string) =>
  exampleCharters[name].links?.find(
    (link) => link.leadingId === leadingId && link.laggingId === laggingId,
  ) as IndicatorLink;

const evidence = (name: (typeof names)[number], leadingId: string, laggingId: string) =>
  linkEvidence(exampleCharters[name], linkOf(name, leadingId, laggingId), { asOf });

describe('linkEvidence on the examples, pairwise Pearson on monthly changes at the declared lag', () => {
  const expected = names.flatMap(commented);

  it('has a figure to check for every link', () => {
    expect(expected).toHaveLength(11);
  });

  it.each(expected)(
    '$name: $leadingId → $laggingId has r $r, n $n',
    ({ name, leadingId, laggingId, r, n }) => {
      const found = evidence(name, leadingId ?? '', laggingId ?? '');
      expect(found.r).toBeCloseTo(r, 2);
      expect(found.n).toBe(n);
    },
  );

  it('a year of months is never more than exploratory', () => {
    expect(evidence('quillmere', 'coa', 'win')).toMatchObject({
      verdict: 'exploratory',
      reason: 'below-20-pairs',
      suggestion: 'supported',
      inputs: { kind: 'month', lag: 1, sign: '+' },
    });
  });

  it('suggests what a person may decide', () => {
    expect(evidence('quillmere', 'acc', 'dis')).toMatchObject({
      verdict: 'exploratory',
      suggestion: 'not-observed',
    });
    expect(evidence('thalassaia', 'att', 'churn')).toMatchObject({
      verdict: 'contradicts',
      suggestion: 'contradicts',
    });
    expect(evidence('tavlio', 'att', 'win')).toMatchObject({
      verdict: 'exploratory',
      suggestion: 'not-observed',
    });
    expect(evidence('thalassaia', 'hrs', 'cyc')).toMatchObject({ suggestion: 'supported' });
  });

  it('looks at complete months only', () => {
    const link = linkOf('quillmere', 'onb', 'ramp');
    const earlier = linkEvidence(exampleCharters.quillmere, link, { asOf: '2026-09-29' });
    expect(earlier.n).toBe(8);
    expect(linkEvidence(exampleCharters.quillmere, link, { asOf: '2026-08-30' })).toMatchObject({
      verdict: 'not-enough',
      reason: 'few-pairs',
      n: 7,
    });
  });
});

describe('linkEvidence', () => {
  const quarters = [1, 3, 2, 5, 4, 6, 8, 7, 9, 12, 10, 14, 13];
  const series = (values: number[]) =>
    values.map((value, i) => ({ period: `${2020 + Math.floor(i / 4)}-Q${(i % 4) + 1}`, value }));
  const charter = {
    indicators: [
      { id: 'x', series: series(quarters) },
      { id: 'y', series: series([0, ...quarters.slice(0, -1)]) },
      { id: 'm', series: [{ period: '2026-01', value: 1 }] },
      { id: 'none' },
    ],
  };
  const link = (laggingId: string, lagMonths: number): IndicatorLink => ({
    id: 'l',
    leadingId: 'x',
    laggingId,
    sign: '+',
    lagMonths,
  });

  it('counts the lag in the periods of the series', () => {
    const found = linkEvidence(charter, link('y', 3), { asOf });
    expect(found.inputs).toMatchObject({ kind: 'quarter', lag: 1 });
    expect(found.r).toBeCloseTo(1, 12);
  });

  it('does not mix cadences', () => {
    expect(linkEvidence(charter, link('m', 3), { asOf })).toMatchObject({
      verdict: 'not-enough',
      reason: 'different-cadence',
    });
  });

  it('says what is not there', () => {
    expect(linkEvidence(charter, link('gone', 3), { asOf }).reason).toBe('no-indicator');
    expect(linkEvidence(charter, link('none', 3), { asOf })).toMatchObject({ reason: 'few-pairs', n: 0 });
  });
});

describe('linkVerdict', () => {
  const verdict = (name: (typeof names)[number], leadingId: string, laggingId: string) =>
    linkVerdict(exampleCharters[name], linkOf(name, leadingId, laggingId), { asOf });

  it('keeps what works and challenges what had its time', () => {
    expect(verdict('tavlio', 'adh', 'win')).toMatchObject({
      verdict: 'keep',
      reason: 'both-on',
      inputs: { leading: 'on-track', lagging: 'on-track' },
    });
    expect(verdict('quillmere', 'acc', 'dis')).toMatchObject({
      verdict: 'challenge',
      reason: 'lag-passed',
      inputs: { onTrackSince: '2025-10-31', effectDue: '2025-12-31' },
    });
  });

  const indicator = (id: string, values: number[]) => ({
    id,
    baseline: { value: 0, period: '2026-01' },
    target: { value: 100, period: '2026-12' },
    series: values.map((value, i) => ({ period: `2026-0${i + 1}`, value })),
  });
  const pair = (leading: number[], lagging: number[]): Pick<CharterDraft, 'indicators'> => ({
    indicators: [indicator('x', leading), indicator('y', lagging)],
  });
  const link: IndicatorLink = { id: 'l', leadingId: 'x', laggingId: 'y', sign: '+', lagMonths: 2 };
  const on = [0, 10, 20, 30, 40, 50];
  const off = [0, 0, 0, 0, 0, 0];
  const watch = [0, 10, 20, 30, 30, 30];
  const late = [0, -40, -40, -40, 30, 50];

  it.each([
    ['both on', on, on, 'keep', 'both-on'],
    ['leading on, lagging to watch', on, watch, 'keep', 'both-on'],
    ['leading to watch, lagging on', watch, on, 'keep', 'leading-to-watch'],
    ['leading on for longer than the lag, lagging off', on, off, 'challenge', 'lag-passed'],
    ['leading on only lately, lagging off', late, off, 'wait', 'lag-not-passed'],
    ['both off', off, off, 'act', 'leading-behind'],
    ['leading to watch, lagging off', watch, off, 'act', 'leading-behind'],
    ['leading off, lagging to watch', off, watch, 'act', 'leading-behind'],
    ['leading off, lagging on', off, on, 'not-ours', 'leading-off-lagging-on'],
  ])('%s', (_, leading, lagging, expected, reason) => {
    expect(linkVerdict(pair(leading, lagging), link, { asOf: '2026-06-30' })).toMatchObject({
      verdict: expected,
      reason,
    });
  });

  it('waits to the day on which the lag has passed', () => {
    const waiting = linkVerdict(pair(late, off), link, { asOf: '2026-07-30' });
    expect(waiting.verdict).toBe('wait');
    expect(linkVerdict(pair(late, off), link, { asOf: '2026-07-31' }).verdict).toBe('challenge');
    expect(waiting.inputs).toMatchObject({ onTrackSince: '2026-05-31', effectDue: '2026-07-31' });
  });

  it('has none while either cannot be judged', () => {
    const verdictOf = (leading: number[], lagging: number[]) =>
      linkVerdict(pair(leading, lagging), link, { asOf: '2026-06-30' });
    expect(verdictOf([], on)).toMatchObject({ reason: 'leading-unknown', inputs: { leading: 'no-data' } });
    expect(verdictOf(on, [])).toMatchObject({ reason: 'lagging-unknown' });
    expect(verdictOf([], on).verdict).toBeUndefined();
    expect(linkVerdict({}, link, { asOf }).reason).toBe('leading-unknown');
  });
});
