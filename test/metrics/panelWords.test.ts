import { describe, expect, it } from 'vitest';
import { indicatorStatus, linkEvidence } from '../../src/analysis';
import { createIntl } from '../../src/i18n';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import {
  coefficientWords,
  disagreement,
  findingSentences,
  methodSentences,
} from '../../src/metrics/evidenceWords';
import { linkFaultWords, seriesFaultWords } from '../../src/metrics/faultWords';
import { filterOptions } from '../../src/metrics/filterOptions';
import { foldLane } from '../../src/metrics/headlines';
import { reasonSentence, togetherSentence } from '../../src/metrics/whyWords';
import type { Indicator, IndicatorLink } from '../../src/model';
import { exampleCharters } from '../../src/testing/examples';

const asOf = '2026-09-30';
const { quillmere } = exampleCharters;
const [english, greek] = [createIntl({ locale: en }), createIntl({ locale: el })];

const months = (count: number) =>
  Array.from({ length: count }, (_, i) => {
    const month = 12 * 2020 + i;
    return `${Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`;
  });

/** Steps without a pattern, the same each time. */
const steps = (count: number, seed: number) => {
  let state = seed;
  return Array.from({ length: count }, () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296 - 0.5;
  });
};

const summed = (changes: readonly number[]) => {
  let level = 50;
  return changes.map((change) => {
    level += change;
    return level;
  });
};

const indicator = (
  id: string,
  values: readonly (number | null)[],
  more: Partial<Indicator> = {},
): Indicator => ({
  id,
  label: id,
  unit: 'count',
  direction: 'higher-is-better',
  ...more,
  series: months(values.length).map((period, i) => ({ period, value: values[i] ?? null })),
});

const pair = (count: number, sign: 1 | -1) => {
  const changes = steps(count, 7);
  const noise = steps(count, 99);
  const later = changes.map((_, i) => sign * (changes[i - 1] ?? 0) + 0.1 * (noise[i] ?? 0));
  return { indicators: [indicator('calls', summed(changes)), indicator('wins', summed(later))] };
};

const link: IndicatorLink = { id: 'l', leadingId: 'calls', laggingId: 'wins', sign: '+', lagMonths: 1 };

describe('what the figures of a link say', () => {
  it('names coefficient, transform, lag, interval and lags tried, and ends with what is not shown', () => {
    const evidence = linkEvidence(pair(30, 1), link, { asOf });
    expect(findingSentences(evidence, english)).toEqual([
      'In these figures the leading indicator moves before the result.',
      'Moving together does not show cause.',
    ]);
    expect(methodSentences(evidence, english).join(' ')).toMatch(
      /^Pearson’s r of changes from one period to the next, 1 month apart; 95% interval from \d\.\d\d to \d\.\d\d\. 6 delays were tried;/,
    );
    expect(disagreement(evidence, 'not-observed', english)).toMatch(/the figures do show/);
    expect(disagreement(evidence, 'supported', english)).toBeUndefined();
  });

  it('says plainly where the figures point the other way than people believe', () => {
    const against = linkEvidence(pair(30, -1), link, { asOf });
    expect(disagreement(against, 'supported', english)).toBe(
      'You believe it is supported; the figures point the other way.',
    );
    expect(disagreement(against, 'assumed', english)).toBeUndefined();
    const few = linkEvidence(pair(14, -1), link, { asOf });
    expect(disagreement(few, 'supported', english)).toMatch(/the few figures there are/);
    expect(findingSentences(few, english)[0]).toMatch(/^Exploratory: \d+ pairs of changes cannot confirm/);
  });

  it('says that a link without a direction can be neither confirmed nor contradicted', () => {
    const { sign: _, ...undirected } = link;
    for (const count of [14, 30]) {
      const evidence = linkEvidence(pair(count, -1), undirected, { asOf });
      expect(findingSentences(evidence, english).at(-2)).toBe(
        'No direction was written down for this link, so the figures can neither support nor contradict one.',
      );
      expect(findingSentences(evidence, greek).at(-2)).toMatch(/κατεύθυνση/);
      expect(disagreement(evidence, 'supported', english)).toBeUndefined();
      expect(disagreement(evidence, 'not-observed', english)).toBeUndefined();
    }
  });

  it('calls nothing a coefficient that is none', () => {
    const few = linkEvidence(pair(6, 1), link, { asOf });
    expect(coefficientWords(few, english)).toBe('cannot be said yet');
    expect(methodSentences(few, english)).toEqual([]);
    expect(findingSentences(few, english)).toEqual([
      '4 pairs of changes are too few to say whether the two move together. It takes eight for a coefficient, and twenty to confirm a link.',
      'Moving together does not show cause.',
    ]);
  });

  it('is said in Greek without a token left over', () => {
    for (const count of [6, 14, 30]) {
      const evidence = linkEvidence(pair(count, 1), link, { asOf });
      const words = findingSentences(evidence, greek).join(' ');
      expect(`${methodSentences(evidence, greek).join(' ')} ${words}`).not.toMatch(/[{}]|panel\./);
      expect(words).toMatch(/δεν αποδεικνύει αιτία\.$/);
    }
  });
});

describe('odd figures', () => {
  const base = indicator('x', [1, 2, 3]);
  const odd: Record<string, Indicator> = {
    'unreadable-period': { ...base, series: [...(base.series ?? []), { period: 'spring', value: 4 }] },
    unsorted: { ...base, series: (base.series ?? []).toReversed() },
    'duplicate-period': { ...base, series: [...(base.series ?? []), { period: '2020-03', value: 4 }] },
    'mixed-kinds': { ...base, series: [...(base.series ?? []), { period: '2020-Q2', value: 4 }] },
    'overlapping-periods': { ...base, series: [...(base.series ?? []), { period: '2020-Q1', value: 4 }] },
    'two-currencies': {
      ...base,
      unit: 'currency',
      currency: 'EUR',
      series: [...(base.series ?? []), { period: '2020-04', value: 4, currency: 'USD' }],
    },
    'zero-denominator': {
      ...base,
      series: [...(base.series ?? []), { period: '2020-04', value: 4, numerator: 0, denominator: 0 }],
    },
    'not-finite': {
      ...base,
      series: [...(base.series ?? []), { period: '2020-04', value: Number.POSITIVE_INFINITY }],
    },
    'all-missing': indicator('x', [null, null]),
    'one-value': indicator('x', [null, 5]),
    'target-equals-baseline': { ...base, baseline: { value: 5 }, target: { value: 5 } },
    future: { ...base, series: [...(base.series ?? []), { period: '2027-03', value: 4 }] },
  };

  it.each(Object.entries(odd))('%s is said in words, in both languages', (id, given) => {
    for (const intl of [english, greek]) {
      const words = seriesFaultWords(given, { asOf }, intl).find((fault) => fault.id === id);
      expect(words?.text.length).toBeGreaterThan(30);
      expect(words?.text).not.toMatch(/[{}]|panel\.|undefined/);
    }
  });

  it('names the periods, a few of them at most', () => {
    const periods = months(9).map((period) => ({ period, value: 1, denominator: 0 }));
    expect(seriesFaultWords({ ...base, series: periods }, { asOf }, english)[0]?.text).toContain(
      'January 2020, February 2020, March 2020, April 2020 and 5 more',
    );
  });

  it('are none where all is well', () => {
    expect(seriesFaultWords(base, { asOf }, english)).toEqual([]);
  });

  it('of links are told to the link that has them', () => {
    const links = [
      { id: 'there', leadingId: 'coa', laggingId: 'win' },
      { id: 'back', leadingId: 'win', laggingId: 'coa' },
      { id: 'self', leadingId: 'win', laggingId: 'win' },
      { id: 'gone', leadingId: 'nobody', laggingId: 'dis' },
    ];
    const words = (id: string) =>
      linkFaultWords({ ...quillmere, links }, links.find((one) => one.id === id) as IndicatorLink, english);
    expect(words('there')[0]?.text).toContain('a circle: Manager coaching coverage and Win rate');
    expect(words('self').map(({ id }) => id)).toEqual(['link-to-itself']);
    expect(words('gone')[0]?.text).toContain('leading indicator of this link is not there');
  });
});

describe('why a status', () => {
  it('has a sentence for each reason that the examples give', () => {
    for (const charter of Object.values(exampleCharters)) {
      for (const one of charter.indicators ?? []) {
        for (const intl of [english, greek]) {
          expect(reasonSentence(indicatorStatus(one, { asOf }), intl)).not.toMatch(/[{}]|panel\./);
        }
      }
    }
  });

  it.each([
    ['missed', 'routine', 'fails', /cannot reach this target without changing/],
    ['off-track', 'better', 'fails', /^Improving, not there yet/],
    ['on-track', 'worse', 'passes', /^Still well, but getting worse/],
    ['on-track', 'routine', 'passes', /can be relied on/],
    ['met', 'routine', 'hit-and-miss', /reached now and missed then/],
    ['watch', 'trial', undefined, /provisional/],
    ['on-track', 'too-few', undefined, /fewer than 6 figures/],
  ] as const)(
    '%s with %s variation that %s its target adds a sentence',
    (status, variation, assurance, words) => {
      const given = { ...indicatorStatus(indicator('x', []), { asOf }), status };
      expect(togetherSentence(given, { variation, assurance }, english)).toMatch(words);
    },
  );

  it('adds nothing where there is no target to hold against', () => {
    const given = { ...indicatorStatus(indicator('x', []), { asOf }), status: 'no-target' } as const;
    expect(togetherSentence(given, { variation: 'better' }, english)).toBeUndefined();
  });
});

describe('what can be chosen', () => {
  it('is what occurs, owners by the names of the charter', () => {
    const charter = {
      ...quillmere,
      indicators: quillmere.indicators?.map((one) => (one.id === 'win' ? { ...one, ownerId: 'sal' } : one)),
    };
    const owners = filterOptions(charter, { asOf }, english).find(({ group }) => group === 'owners');
    expect(owners?.options.map(({ label, count }) => [label, count])).toEqual([
      ['Sales / revenue operations', 2],
      ['The enablement team itself', 3],
      ['VP Sales', 1],
    ]);
  });

  it('folds by headline, else by number', () => {
    const all = Array.from({ length: 11 }, (_, i) => indicator(String(i), []));
    const lane = all.slice(0, 7);
    expect(foldLane(lane, all).rest.map(({ id }) => id)).toEqual(['5', '6']);
    expect(foldLane(lane, lane).rest).toEqual([]);
    const headed = all.map((one) => (one.id === '6' ? { ...one, headline: true } : one));
    expect(foldLane(headed.slice(0, 7), headed).first.map(({ id }) => id)).toEqual(['6']);
  });
});
