import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  difference,
  type EvidenceCharter,
  indicatorStatus,
  linkEvidence,
  linkVerdict,
} from '../../src/analysis';
import { addDays, type CharterDraft, type IndicatorLink } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';
import reference from '../data/reference-series.json';

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

  it('says all that a screen has to say', () => {
    const found = evidence('quillmere', 'coa', 'win');
    expect(found).toMatchObject({
      n: 8,
      transform: 'difference',
      declaredOnly: true,
      lagsTried: 4,
      inputs: { kind: 'month', lag: 1, lagMonths: 1, sign: '+', methodChanges: [] },
    });
    // Both series go up and down in turn, which makes eight pairs worth three and a half.
    expect(found.effectiveN).toBeCloseTo(3.39, 2);
    expect(found.interval).toEqual(found.leadLag?.tested?.interval);
    expect((found.interval?.[0] ?? 0) < 0 && (found.interval?.[1] ?? 0) > 0.95).toBe(true);
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

/** What a careful analyst would write of each link on the last day of the charters' year. */
const careful = [
  // A year of months gives 8 to 10 pairs of changes, which confirm nothing; at most they point one way.
  ['tavlio', 'adh', 'win', 'keep', 'both-on', 'as-expected', 'both on track, r 0.88 points the expected way'],
  ['tavlio', 'adh', 'rev', 'keep', 'both-on', 'as-expected', 'both on track, r 0.95 points the expected way'],
  ['tavlio', 'onb', 'cyc', 'keep', 'both-on', 'as-expected', 'both on track, r 0.87 points the expected way'],
  [
    'tavlio',
    'att',
    'win',
    'challenge',
    'not-observed',
    'none',
    'vanity: both on track, but not observed, r -0.24',
  ],
  ['quillmere', 'coa', 'win', 'keep', 'both-on', 'as-expected', 'both on track, r 0.95 over a tool outage'],
  [
    'quillmere',
    'onb',
    'ramp',
    'keep',
    'both-on',
    'as-expected',
    'both on track, r 0.87 points the expected way',
  ],
  [
    'quillmere',
    'acc',
    'dis',
    'challenge',
    'lag-passed',
    'none',
    'access rose long ago, discount stays, r 0.23',
  ],
  [
    'thalassaia',
    'hrs',
    'rev',
    'keep',
    'both-on',
    'as-expected',
    'both on track, r 0.95 points the expected way',
  ],
  [
    'thalassaia',
    'hrs',
    'cyc',
    'keep',
    'both-on',
    'as-expected',
    'both on track, r -0.90 as a fall was expected',
  ],
  [
    'thalassaia',
    'cert',
    'churn',
    'keep',
    'both-on',
    'as-expected',
    'both on track, r -0.93 as a fall was expected',
  ],
  [
    'thalassaia',
    'att',
    'churn',
    'challenge',
    'moves-against',
    'opposite',
    'r 0.34 where a fall was expected',
  ],
] as const;

describe('each link of the examples, as a careful analyst would write', () => {
  it('is all of them', () => {
    const all = names.flatMap((name) => exampleCharters[name].links ?? []);
    expect(careful).toHaveLength(all.length);
  });

  it.each(careful)('%s: %s → %s: %s (%s), hint %s: %s', (name, leading, lagging, action, reason, hint) => {
    const found = evidence(name, leading, lagging);
    expect(found).toMatchObject({
      verdict: 'exploratory',
      reason: 'below-20-pairs',
      suggestion: 'inconclusive',
      hint,
    });
    const link = linkOf(name, leading, lagging);
    expect(linkVerdict(exampleCharters[name], link, { asOf, evidence: found })).toMatchObject({
      verdict: action,
      reason,
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

  it('searches all lags when the link declares none', () => {
    const found = linkEvidence(charter, { ...link('y', 0), lagMonths: undefined }, { asOf });
    expect(found).toMatchObject({ declaredOnly: false, lagsTried: 4, leadLag: { tested: { lag: 1 } } });
    expect(found.inputs.lagMonths).toBeUndefined();
  });

  it('holds no indicator against itself', () => {
    expect(linkEvidence(charter, link('x', 3), { asOf })).toMatchObject({
      verdict: 'not-enough',
      reason: 'same-indicator',
    });
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

describe('linkEvidence from 20 pairs on', () => {
  const sales = reference.BJsales;
  const lead = reference.BJsales_lead;
  const monthly = (values: readonly number[]) =>
    values.map((value, i) => ({
      period: `${2000 + Math.floor(i / 12)}-${String((i % 12) + 1).padStart(2, '0')}`,
      value,
    }));
  const daily = (values: readonly number[]) =>
    values.map((value, i) => ({ period: addDays('2026-01-01', i), value }));
  const charterOf = (x: readonly number[], y: readonly number[], make = daily): EvidenceCharter => ({
    indicators: [
      { id: 'x', series: make(x) },
      { id: 'y', series: make(y) },
    ],
  });
  const link = (sign: '+' | '-', lagMonths?: number): IndicatorLink => ({
    id: 'l',
    leadingId: 'x',
    laggingId: 'y',
    sign,
    ...(lagMonths !== undefined && { lagMonths }),
  });

  it('claims a link that passes every test, found by a search', () => {
    expect(linkEvidence(charterOf(lead, sales), link('+'), { asOf })).toMatchObject({
      verdict: 'moves-before',
      suggestion: 'supported',
      n: 146,
      lagsTried: 13,
      declaredOnly: false,
      leadLag: { tested: { lag: 3 } },
    });
  });

  it('neither supports nor contradicts a direction that nobody wrote down', () => {
    const opposite = lead.map((value) => -value);
    const { sign: _, ...undirected } = link('+');
    const long = linkEvidence(charterOf(opposite, sales), undirected, { asOf });
    expect(long).toMatchObject({ verdict: 'moves-before', suggestion: 'inconclusive' });
    expect(long.inputs.sign).toBeUndefined();
    const short = linkEvidence(charterOf(opposite.slice(0, 20), sales.slice(0, 20)), undirected, { asOf });
    expect(short.verdict).toBe('exploratory');
    expect(short.hint).toBeUndefined();
  });

  it('contradicts the sign only by the same tests', () => {
    expect(linkEvidence(charterOf(lead, sales), link('-'), { asOf })).toMatchObject({
      verdict: 'contradicts',
      suggestion: 'contradicts',
    });
    // Lag 2 has r -0.38, clear of 0 and of 0.2 in 147 pairs; lag 4 has 0.11.
    const at = (lag: number) =>
      linkEvidence(charterOf(lead.slice(0, -lag), sales.slice(lag)), link('+', 0), { asOf });
    expect(at(2)).toMatchObject({ suggestion: 'contradicts' });
    expect(at(2).hint).toBeUndefined();
    expect(at(4)).toMatchObject({ suggestion: 'not-observed' });
  });

  it('has not observed what stays below 0.3 in many pairs', () => {
    expect(linkEvidence(charterOf(lead, sales), link('+', 0), { asOf })).toMatchObject({
      verdict: 'not-shown',
      suggestion: 'not-observed',
      n: 149,
    });
  });

  it('looks at changes against the season before from three seasons of both series on', () => {
    const transform = (n: number, m: number) =>
      linkEvidence(charterOf(lead.slice(0, n), sales.slice(0, m), monthly), link('+', 2), { asOf }).transform;
    expect([transform(36, 36), transform(35, 36), transform(36, 20)]).toEqual([
      'seasonal-difference',
      'difference',
      'difference',
    ]);
    const daysOnly = linkEvidence(charterOf(lead, sales), link('+'), { asOf });
    expect(daysOnly.transform).toBe('difference');
  });

  it('takes no change over a method change of either indicator', () => {
    const jump = lead.map((value, i) => (i < 60 ? value : value + 500));
    const annotations = (indicatorIds: string[], kind = 'method-change') => [
      { id: 'a', at: addDays('2026-01-01', 60), kind, indicatorIds },
    ];
    const found = (notes?: EvidenceCharter['annotations']) =>
      linkEvidence({ ...charterOf(jump, sales), annotations: notes }, link('+'), { asOf });
    expect(found().leadLag?.lags[3]?.r).toBeLessThan(0.3);
    expect(found(annotations(['y'])).leadLag?.lags[3]?.r).toBeLessThan(0.3);
    expect(found(annotations(['x'], 'event')).leadLag?.lags[3]?.n).toBe(146);
    const cut = found(annotations(['x']));
    expect(cut.leadLag?.lags[3]).toMatchObject({ n: 145 });
    expect(cut).toMatchObject({ suggestion: 'supported', inputs: { methodChanges: ['2026-03-02'] } });
    // Nobody named means both: the change of each series over that day is gone.
    expect(found(annotations([])).leadLag?.lags[3]?.n).toBe(144);
  });

  it('a seasonal change is not taken over a method change either', () => {
    expect(difference([1, 2, 3, 4, 5, 6], 2, [3])).toEqual([2, null, null, 2]);
    expect(difference([1, 2, 3, 4], 1, [2])).toEqual([1, null, 1]);
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
  let compared = 0;

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

  it('says since when the leading one is on as if asked at the end of each period', () => {
    let state = 7;
    const noise = () => {
      state = (state * 1103515245 + 12345) % 2147483648;
      return state / 2147483648;
    };
    for (let round = 0; round < 30; round++) {
      const days = Array.from({ length: 120 }, (_, i) => ({
        period: addDays('2026-03-01', i),
        value: 40 + i / 2 + (noise() < 0.03 ? -60 : 0),
      })).filter(() => noise() > 0.1);
      const x = {
        ...indicator('x', []),
        series: days,
        ...(round % 2 && {
          targets: [{ id: 't', from: '2026-03', to: '2026-08', shape: 'line', start: 40, value: 120 }],
          tolerancePct: 40,
        }),
        ...(round % 3 === 2 && { target: { value: 80, period: '2026-05' } }),
      };
      const charter = { indicators: [x, indicator('y', off)] };
      const found = linkVerdict(charter, link, { asOf: '2026-06-30' });
      if (found.verdict !== 'wait' && found.verdict !== 'challenge') continue;
      const isOn = ({ period }: { period: string }) =>
        ['on-track', 'met'].includes(indicatorStatus(x, { asOf: period }).status);
      const since = days[days.findLastIndex((day) => !isOn(day)) + 1]?.period;
      expect(found.inputs.onTrackSince).toBe(since);
      compared += 1;
    }
    expect(compared).toBeGreaterThan(10);
  });

  it('reads five years of days a few times, not once for each day', () => {
    let reads = 0;
    const days = (level: number) =>
      Array.from({ length: 1800 }, (_, i) => ({
        period: addDays('2021-07-27', i),
        get value() {
          reads += 1;
          return level;
        },
      }));
    const charter = {
      indicators: [
        { ...indicator('x', []), baseline: { value: 0, period: '2021-07' }, series: days(200) },
        { ...indicator('y', []), series: days(-200) },
      ],
    };
    const { inputs } = linkVerdict(charter, link, { asOf: '2026-06-30' });
    expect(inputs.onTrackSince).toBe('2021-07-27');
    expect(reads).toBeLessThan(10 * 1800);
  });

  it('has none while either cannot be judged', () => {
    const verdictOf = (leading: number[], lagging: number[]) =>
      linkVerdict(pair(leading, lagging), link, { asOf: '2026-06-30' });
    expect(verdictOf([], on)).toMatchObject({ reason: 'leading-unknown', inputs: { leading: 'no-data' } });
    expect(verdictOf(on, [])).toMatchObject({ reason: 'lagging-unknown' });
    expect(verdictOf([], on).verdict).toBeUndefined();
    expect(linkVerdict({}, link, { asOf }).reason).toBe('leading-unknown');
  });

  it('keeps no link that a person has not observed or that the figures speak against', () => {
    const doubted = (belief?: string, evidence?: Parameters<typeof linkVerdict>[2]['evidence']) =>
      linkVerdict(pair(on, on), { ...link, belief }, { asOf: '2026-06-30', ...(evidence && { evidence }) });
    expect(doubted('not-observed')).toMatchObject({ verdict: 'challenge', reason: 'not-observed' });
    expect(doubted('assumed', { suggestion: 'contradicts' })).toMatchObject({ reason: 'moves-against' });
    expect(doubted('supported', { hint: 'opposite' })).toMatchObject({ reason: 'moves-against' });
    expect(doubted('assumed', { hint: 'none', suggestion: 'inconclusive' }).verdict).toBe('keep');
    expect(doubted('retired').reason).toBe('retired');
    const act = linkVerdict(pair(off, off), { ...link, belief: 'not-observed' }, { asOf: '2026-06-30' });
    expect(act.verdict).toBe('act');
  });

  it('has none on an indicator that is linked to itself', () => {
    expect(linkVerdict(pair(on, on), { ...link, laggingId: 'x' }, { asOf })).toMatchObject({
      reason: 'same-indicator',
    });
  });
});
