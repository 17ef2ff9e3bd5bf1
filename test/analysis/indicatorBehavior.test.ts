import { describe, expect, it } from 'vitest';
import { behaviorSegments, describeSeries, indicatorBehavior, processBehavior } from '../../src/analysis';
import type { Annotation, Indicator } from '../../src/model/charter';

const week = (i: number) => `2026-W${String(i + 1).padStart(2, '0')}`;
const rowsOf = (values: (number | null)[]) => values.map((value, i) => ({ period: week(i), value }));
/** Alternates around a centre by 1. */
const calm = (n: number, centre = 50) => Array.from({ length: n }, (_, i) => centre + (i % 2 ? 1 : -1));
const note = (kind: string, at: string, more: Partial<Annotation> = {}): Annotation => ({
  id: `${kind}-${at}`,
  kind,
  at,
  ...more,
});
const asOf = '2026-12-31';
/** Week 15 runs from 6 to 12 April 2026. */
const inWeek15 = '2026-04-08';

describe('behaviorSegments', () => {
  const shifted = [...calm(14), ...calm(14, 90)];

  it.each(['method-change', 'rebase'])(
    'a %s starts a segment in the period that contains its date',
    (kind) => {
      const { segments, points } = behaviorSegments(rowsOf(shifted), { annotations: [note(kind, inWeek15)] });
      expect(segments.map(({ from, to }) => [from, to])).toEqual([
        [0, 13],
        [14, 27],
      ]);
      expect(segments[0]?.startedBy).toBeUndefined();
      expect(segments[1]?.startedBy?.kind).toBe(kind);
      expect([points[13]?.limits?.centre, points[14]?.limits?.centre]).toEqual([50, 90]);
      expect(points.every(({ signals }) => signals.length === 0)).toBe(true);
    },
  );

  it('takes the first and the last day of a period for inside it', () => {
    const from = (at: string) =>
      behaviorSegments(rowsOf(shifted), { annotations: [note('rebase', at)] }).segments[1]?.from;
    expect([from('2026-04-05'), from('2026-04-06'), from('2026-04-12'), from('2026-04-13')]).toEqual([
      13, 14, 14, 15,
    ]);
  });

  it('neither joins a moving range nor a run over the border', () => {
    const { points } = behaviorSegments(rowsOf(shifted), { annotations: [note('rebase', inWeek15)] });
    expect(points[14]?.range).toBeNull();
    const plain = behaviorSegments(rowsOf(shifted));
    expect(plain.points[14]?.range).toBe(38);
    expect(plain.variation).toBe('changed');
  });

  it('an event changes nothing, nor does a change before the first period or after the last', () => {
    const notes = [note('event', inWeek15), note('rebase', '2025-01-01'), note('rebase', '2027-01-01')];
    const found = behaviorSegments(rowsOf(shifted), { annotations: notes });
    expect(found.segments).toHaveLength(1);
    expect(found.limits).toEqual(processBehavior(shifted).limits);
  });

  it('speaks of the newest segment, which starts over with its limits', () => {
    const found = behaviorSegments(rowsOf([...calm(14), 90, 91, 90]), {
      annotations: [note('rebase', inWeek15)],
    });
    expect(found).toMatchObject({ variation: 'too-few', reason: 'too-few-values', inputs: { n: 3 } });
    expect(found.limits).toBeUndefined();
    expect(found.points[0]?.limits?.centre).toBe(50);
  });

  it('shows an outlier and leaves it out of limits and patterns', () => {
    const values = [...calm(14), 300, ...calm(13)];
    const found = behaviorSegments(rowsOf(values), { annotations: [note('outlier', inWeek15)] });
    expect(found.points[14]).toMatchObject({ value: 300, outlier: true, signals: [], rangeSignal: false });
    expect(found.limits?.upper).toBeLessThan(60);
    expect(behaviorSegments(rowsOf(values)).limits?.upper).toBeGreaterThan(60);
    expect(found.points.filter(({ outlier }) => outlier)).toHaveLength(1);
  });

  it('locks limits to the periods named', () => {
    const locked = behaviorSegments(rowsOf(shifted), {
      behavior: { lockedFrom: week(0), lockedTo: week(11) },
    });
    expect(locked.limits?.centre).toBe(50);
    expect(locked.inputs).toMatchObject({ locked: true, n: 12 });
    expect(locked.points[20]?.signals.length).toBeGreaterThan(0);
  });

  it('a rebase after the lock has limits of its own', () => {
    const found = behaviorSegments(rowsOf(shifted), {
      behavior: { lockedFrom: week(0), lockedTo: week(11) },
      annotations: [note('rebase', inWeek15)],
    });
    expect(found.segments.map(({ behavior }) => [behavior.inputs.locked, behavior.limits?.centre])).toEqual([
      [true, 50],
      [false, 90],
    ]);
  });

  it('a lock that names no readable period locks nothing', () => {
    expect(behaviorSegments(rowsOf(shifted), { behavior: { lockedFrom: 'soon' } }).inputs.locked).toBe(false);
    expect(behaviorSegments([], { behavior: { lockedFrom: week(3) } })).toMatchObject({
      points: [],
      segments: [{}],
    });
  });
});

describe('indicatorBehavior', () => {
  const indicator = (values: (number | null)[], more: Partial<Indicator> = {}): Indicator => ({
    id: 'i',
    direction: 'lower-is-better',
    series: rowsOf(values),
    ...more,
  });

  it('uses the rules that the indicator names, else Wheeler', () => {
    const ruleSet = (rules?: string) =>
      indicatorBehavior(indicator(calm(12), { behavior: { rules } }), { asOf }).inputs.ruleSet;
    expect([ruleSet('nhs'), ruleSet(), ruleSet('own')]).toEqual(['nhs', 'wheeler', 'wheeler']);
  });

  const wide = Array.from({ length: 24 }, (_, i) => (i % 2 ? 30 : 70));

  it('names flagged periods, and judges the newest by the direction', () => {
    const found = indicatorBehavior(indicator([...wide, 220]), { asOf });
    expect(found.flagged).toEqual([{ period: week(24), rules: ['beyond-limit'] }]);
    expect(found).toMatchObject({ variation: 'worse', inputs: { direction: 'lower-is-better', asOf } });
  });

  it('reads complete periods only, and gaps as missing', () => {
    const found = indicatorBehavior(indicator([1, 2, null, 4, 5]), { asOf: '2026-01-20' });
    expect(found.points.map(({ period, value }) => [period, value])).toEqual([
      [week(0), 1],
      [week(1), 2],
    ]);
    const whole = indicatorBehavior(
      { id: 'i', series: [rowsOf([1])[0]!, { period: week(2), value: 3 }] },
      { asOf },
    );
    expect(whole.points.map(({ value }) => value)).toEqual([1, null, 3]);
  });

  it('takes only annotations that concern it', () => {
    const annotations = [
      note('rebase', inWeek15, { indicatorIds: ['other'] }),
      note('event', '2026-05-01', { indicatorIds: [] }),
      note('event', '2026-02-01', { indicatorIds: ['i', 'other'] }),
    ];
    const found = indicatorBehavior(indicator(calm(20)), { asOf, annotations });
    expect(found.segments).toHaveLength(1);
    expect(found.inputs.annotations.map(({ at }) => at)).toEqual(['2026-02-01', '2026-05-01']);
  });

  it('holds the limits against the target of the newest period', () => {
    const assurance = (value: number) =>
      indicatorBehavior(indicator(calm(20), { target: { value } }), { asOf }).assurance;
    // Limits 50 ± 5.32, at most wanted.
    expect([assurance(44), assurance(50), assurance(56)]).toEqual(['fails', 'hit-and-miss', 'passes']);
    const stepped = indicator(calm(20), {
      target: { value: 44 },
      targets: [{ id: 't', shape: 'flat', from: week(0), value: 56 }],
    });
    expect(indicatorBehavior(stepped, { asOf })).toMatchObject({
      assurance: 'passes',
      inputs: { wanted: { high: 56 } },
    });
    expect(
      indicatorBehavior(indicator(calm(11), { target: { value: 44 } }), { asOf }).assurance,
    ).toBeUndefined();
  });

  it('is what a description says', () => {
    const annotations = [note('rebase', inWeek15)];
    const one = indicator([...calm(14), ...calm(14, 90)]);
    const { behavior, signals } = describeSeries(one, { asOf, annotations });
    expect(behavior).toEqual(indicatorBehavior(one, { asOf, annotations }));
    expect(signals).toEqual([]);
    expect(describeSeries(one, { asOf }).signals).not.toEqual([]);
  });
});
