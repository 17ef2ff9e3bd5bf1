import { describe, expect, it } from 'vitest';
import { type ReviewItem, reviewItems, suggestedDecisions } from '../../../src/lifecycle';
import type { CharterDraft, Indicator } from '../../../src/model';
import { exampleCharters } from '../../../src/testing/examples';

const { quillmere, tavlio, thalassaia } = exampleCharters;
const now = '2026-09-30';

function look(charter: CharterDraft, day = now): ReviewItem[] {
  return reviewItems(charter, { now: day });
}

/** `dis struggling off-track` for each item, in order. */
function standings(charter: CharterDraft, day = now): string[] {
  return look(charter, day).map(({ indicator, standing, reason }) => `${indicator.id} ${standing} ${reason}`);
}

/** `dis change question-link` for each item, in order. */
function suggestions(charter: CharterDraft, day = now): string[] {
  return suggestedDecisions(look(charter, day)).map(
    ({ itemId, decision = 'none', reason }) => `${itemId} ${decision} ${reason}`,
  );
}

function find(items: readonly ReviewItem[], id: string): ReviewItem {
  return items.find(({ indicator }) => indicator.id === id) ?? expect.fail(`${id} is not there.`);
}

const withIndicators = (
  indicators: readonly Indicator[],
  more: Partial<CharterDraft> = {},
): CharterDraft => ({
  schemaVersion: 1,
  id: 'c',
  indicators: [...indicators],
  ...more,
});

const months = (from: number, values: readonly (number | null)[]) =>
  values.map((value, at) => ({ period: `2026-${String(from + at).padStart(2, '0')}`, value }));

describe('quillmere, a month after its review was due', () => {
  it('struggles with its discount, and takes no credit for content that sellers merely open', () => {
    expect(standings(quillmere)).toEqual([
      'dis struggling off-track',
      'acc holding vanity',
      'coa improving better',
      'onb improving better',
      'win improving better',
      'ramp improving better',
    ]);
  });

  it('questions the link that was not observed, at both of its ends, and keeps the rest', () => {
    expect(suggestions(quillmere)).toEqual([
      'dis change question-link',
      'acc change question-link',
      'coa keep works',
      'onb keep works',
      'win keep works',
      'ramp keep works',
    ]);
    const [discount] = suggestedDecisions(look(quillmere));
    expect(discount?.link).toMatchObject({
      otherId: 'acc',
      link: { id: 'acc-dis', belief: 'not-observed' },
      verdict: { verdict: 'challenge', reason: 'lag-passed', inputs: { effectDue: '2025-12-31' } },
    });
  });

  it('sees coaching improve by its trend alone, since a null month leaves its limits provisional', () => {
    const coaching = find(look(quillmere), 'coa');
    expect(coaching.movement.from).toBe('trend');
    expect(coaching.movement.inputs.variation).toBe('trial');
    expect(coaching.movement.inputs.missing.map(({ period, missing }) => [period, missing])).toEqual([
      ['2026-07', 'not-collected'],
    ]);
    expect(find(look(quillmere), 'win').movement.from).toBe('variation');
  });

  it('holds each figure against the one that the last review saw', () => {
    const { since } = find(look(quillmere), 'win');
    expect(since).toMatchObject({
      from: 'last-review',
      before: { value: 26.3, period: '2026-04' },
      now: { value: 28, period: '2026-09' },
      change: 1.7,
      verdict: 'better',
      isNoneNew: false,
    });
    expect(find(look(quillmere), 'dis').since).toMatchObject({ change: 0, verdict: 'same' });
  });

  it('finds the services behind a result through its links, and what was decided about them', () => {
    const discount = find(look(quillmere), 'dis');
    expect(discount.serviceIds).toEqual(['content-management', 'sales-marketing-alignment']);
    expect(discount.decided).toMatchObject({
      on: '2026-05-28',
      decision: { itemId: 'content-management', decision: 'change' },
    });
    expect(find(look(quillmere), 'coa').serviceIds).toEqual(['manager-enablement', 'deib-partnership']);
  });
});

describe('tavlio, five days before its review', () => {
  it('improves in all but attendance, which it keeps as hygiene', () => {
    expect(standings(tavlio)).toEqual([
      'att holding vanity',
      'adh improving better',
      'onb improving better',
      'win improving better',
      'cyc improving better',
      'rev improving better',
    ]);
  });

  it('would stop counting on attendance: changed once, and still nothing to see', () => {
    expect(suggestions(tavlio)[0]).toBe('att stop changed-before');
  });

  it('calls what missed its target while clearly better both, and asks for the next target', () => {
    const items = standings(tavlio, '2026-10-05');
    expect(items.slice(0, 2)).toEqual(['adh struggling missed-better', 'onb struggling missed-better']);
    expect(suggestions(tavlio, '2026-10-05')).toEqual([
      'adh keep set-next-target',
      'onb keep set-next-target',
      'att stop changed-before',
      'win keep set-next-target',
      'cyc keep set-next-target',
      'rev keep set-next-target',
    ]);
  });

  it('cannot judge a weekly indicator whose figures are a month old', () => {
    expect(standings(tavlio, '2026-05-15')).toContain('adh unknown stale');
    expect(suggestions(tavlio, '2026-05-15')).toContain('adh none get-figures');
  });
});

describe('thalassaia, before its review', () => {
  it('improves, but for attendance, against which the figures speak', () => {
    expect(standings(thalassaia)).toEqual([
      'att holding vanity',
      'hrs improving better',
      'cert improving better',
      'rev improving better',
      'churn improving better',
      'cyc improving better',
    ]);
    expect(suggestions(thalassaia)[0]).toBe('att change question-link');
    expect(find(look(thalassaia), 'att').links[0]).toMatchObject({
      verdict: { verdict: 'challenge', reason: 'moves-against' },
      evidence: { hint: 'opposite', verdict: 'exploratory', n: 8 },
    });
  });

  it('gives a promised effect its time', () => {
    expect(standings(thalassaia, '2026-08-31')[0]).toBe('cyc struggling off-track');
    expect(suggestions(thalassaia, '2026-08-31')[0]).toBe('cyc keep give-it-time');
    const [first] = suggestedDecisions(look(thalassaia, '2026-08-31'));
    expect(first?.link?.verdict.inputs.effectDue).toBe('2026-09-30');
  });
});

describe('thalassaia, half way to its review', () => {
  const august = '2026-08-31';

  it('calls nothing an improvement that the last review saw stand better', () => {
    expect(standings(thalassaia, august)).toContain('rev struggling behind');
    const cycle = find(look(thalassaia, august), 'cyc');
    expect(cycle.movement.way).toBe('better');
    expect(cycle.since).toMatchObject({ before: { value: 132 }, now: { value: 135 }, verdict: 'worse' });
  });
});

describe('an indicator', () => {
  const rising = months(1, [20, 21, 22, 23, 24, 25, 26, 27, 28]);
  const flat = months(1, [20, 21, 20, 21, 20, 21, 20, 21, 20]);
  const base = { kind: 'leading', cadence: 'monthly', direction: 'higher-is-better' } as const;
  const goal = (value: number, period = '2026-12') => ({
    baseline: { value: 20, period: '2026-01' },
    target: { value, period },
  });
  const one = (indicator: Indicator, more?: Partial<CharterDraft>) =>
    standings(withIndicators([indicator], more), now)[0];

  it.each([
    ['has no figures', { id: 'x', ...base, ...goal(30) }, 'x unknown no-data'],
    ['has old ones', { id: 'x', ...base, ...goal(30), series: months(1, [20, 21]) }, 'x unknown stale'],
    ['holds', { id: 'x', ...base, ...goal(20), series: flat }, 'x holding steady'],
    ['has no target', { id: 'x', ...base, series: flat }, 'x holding no-target'],
    ['has no target and rises', { id: 'x', ...base, series: rising }, 'x improving better'],
    [
      'falls where it should rise',
      { id: 'x', ...base, direction: 'lower-is-better', series: rising },
      'x struggling worse',
    ],
    ['is behind, and rises', { id: 'x', ...base, ...goal(33), series: rising }, 'x improving behind-better'],
    [
      'is far behind, and rises',
      { id: 'x', ...base, ...goal(50), series: rising },
      'x struggling off-better',
    ],
    ['is behind, and rests', { id: 'x', ...base, ...goal(20.9), series: flat }, 'x struggling off-track'],
    [
      'has passed a limit',
      {
        id: 'x',
        ...base,
        ...goal(20),
        series: flat,
        thresholds: [{ id: 't', level: 'breach', operator: 'at-most', value: 20 }],
      },
      'x struggling breach',
    ],
    [
      'has passed a limit that only warns',
      {
        id: 'x',
        ...base,
        ...goal(20),
        series: flat,
        thresholds: [{ id: 't', level: 'warn', operator: 'at-most', value: 20 }],
      },
      'x holding steady',
    ],
    [
      'rises too short a time to tell',
      { id: 'x', ...base, series: months(5, [20, 21, 22, 23, 24]) },
      'x holding no-target',
    ],
  ] as const)('that %s', (_, indicator, expected) => {
    expect(one(indicator as unknown as Indicator)).toBe(expected);
  });

  it('with no service behind it asks for one', () => {
    const alone = withIndicators([{ id: 'x', ...base, ...goal(20.9), series: flat }]);
    expect(suggestions(alone)).toEqual(['x add nothing-behind']);
    const served = { ...alone, services: [{ id: 's', indicatorIds: ['x'], audienceIds: ['a', 'b'] }] };
    expect(suggestions(served)).toEqual(['x change act']);
    expect(look(served)[0]).toMatchObject({ serviceIds: ['s'], audienceIds: ['a', 'b'] });
  });

  it('that is a result looks to what should move it', () => {
    const result: Indicator = { id: 'y', ...base, kind: 'lagging', ...goal(20.9), series: flat };
    const lead: Indicator = { id: 'x', ...base, ...goal(20.9), series: flat };
    const link = { id: 'l', leadingId: 'x', laggingId: 'y', sign: '+', lagMonths: 1 };
    expect(suggestions(withIndicators([result]))).toEqual(['y add nothing-behind']);
    expect(suggestions(withIndicators([result, lead], { links: [link] }))[0]).toBe('y change act-on-leading');
    const retired = [{ ...link, belief: 'retired' }];
    expect(suggestions(withIndicators([result, lead], { links: retired }))[0]).toBe('y add nothing-behind');
  });

  it('is compared with nothing across a change of method', () => {
    const charter = withIndicators([{ id: 'x', ...base, series: rising }], {
      review: { history: [{ id: 'r', on: '2026-05-10' }] },
      annotations: [{ id: 'm', at: '2026-06-01', kind: 'method-change' }],
    });
    expect(look(charter)[0]?.since).toMatchObject({
      reason: 'method-changed',
      before: { period: '2026-04' },
    });
    expect(look(charter)[0]?.since.change).toBeUndefined();
  });

  it('without a new figure since the last review says so', () => {
    const charter = withIndicators([{ id: 'x', ...base, series: rising }], {
      review: { history: [{ id: 'r', on: '2026-10-01' }] },
    });
    expect(look(charter, '2026-10-05')[0]?.since).toMatchObject({ isNoneNew: true, change: 0 });
  });

  it('that rose for long and fell since the last review holds', () => {
    const series = months(1, [20, 21, 22, 23, 24, 25, 27, 26]);
    const charter = withIndicators([{ id: 'x', ...base, ...goal(25), series }], {
      review: { history: [{ id: 'r', on: '2026-08-05' }] },
    });
    expect(standings(charter, '2026-09-15')).toEqual(['x holding mixed']);
    expect(suggestions(charter, '2026-09-15')).toEqual(['x keep steady']);
  });

  it('that was never reviewed is held against its baseline', () => {
    const charter = withIndicators([{ id: 'x', ...base, ...goal(40), series: rising }]);
    expect(look(charter)[0]?.since).toMatchObject({ from: 'baseline', before: { value: 20 }, change: 8 });
  });

  it('that is shown first comes first among its equals', () => {
    const charter = withIndicators([
      { id: 'a', ...base, series: flat },
      { id: 'b', ...base, series: flat, headline: true },
    ]);
    expect(look(charter).map(({ indicator }) => indicator.id)).toEqual(['b', 'a']);
  });
});

describe('a review', () => {
  it('of a charter without indicators has nothing to look at', () => {
    expect(look({ schemaVersion: 1, id: 'c' })).toEqual([]);
  });

  it('leaves the charter as it was, and finds the same again', () => {
    const before = structuredClone(quillmere);
    expect(look(quillmere)).toEqual(look(quillmere));
    expect(quillmere).toEqual(before);
  });

  it('on no date is a mistake', () => {
    expect(() => look(quillmere, 'soon')).toThrow(RangeError);
  });
});
