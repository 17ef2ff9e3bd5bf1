import { describe, expect, it } from 'vitest';
import {
  defaultProofMetricId,
  findMetric,
  type MetricDefinition,
  metricCatalog,
  metricIds,
  metricKindAliases,
} from '../../src/model/metricCatalog';
import { vocabularies } from '../../src/model/vocabularies';

const metrics: readonly MetricDefinition[] = Object.values(metricCatalog);
const leading = metrics.filter((metric) => metric.kind === 'leading');
const lagging = metrics.filter((metric) => metric.kind === 'lagging');

describe('metricCatalog', () => {
  it('holds 20 leading and 16 lagging metrics, leading first', () => {
    expect(leading).toHaveLength(20);
    expect(lagging).toHaveLength(16);
    expect(metrics.map((metric) => metric.kind)).toEqual([
      ...leading.map(() => 'leading'),
      ...lagging.map(() => 'lagging'),
    ]);
  });

  it('files every metric under its own kebab-case id', () => {
    for (const [key, metric] of Object.entries(metricCatalog)) {
      expect(metric.id).toBe(key);
      expect(key).toMatch(/^[a-z]+(-[a-z]+)*$/);
    }
    expect(metricIds).toEqual(metrics.map((metric) => metric.id));
  });

  it('marks the metrics of the founding guide', () => {
    expect(leading.filter((metric) => metric.seed).map((metric) => metric.id)).toEqual([
      'training-attendance-rate',
      'onboarding-completion-time',
      'content-access-rate',
      'customer-facing-hours',
    ]);
    expect(lagging.filter((metric) => metric.seed).map((metric) => metric.id)).toEqual([
      'new-business-revenue',
      'win-rate',
      'churn-rate',
      'average-discount',
      'deal-velocity',
    ]);
  });

  it('marks the metrics that are easily raised without effect', () => {
    expect(metrics.filter((metric) => metric.vanityProne).map((metric) => metric.id)).toEqual([
      'training-attendance-rate',
      'content-access-rate',
      'training-completion-rate',
      'tool-adoption-rate',
      'enablement-satisfaction',
    ]);
  });

  it('links every leading metric to results only, within a year', () => {
    for (const metric of leading) {
      expect(metric.links, metric.id).not.toHaveLength(0);
      for (const { laggingId, lagMonths } of metric.links) {
        expect(findMetric(laggingId)?.kind, `${metric.id} -> ${laggingId}`).toBe('lagging');
        const [min, max] = lagMonths;
        expect(min).toBeGreaterThan(0);
        expect(max).toBeGreaterThanOrEqual(min);
        expect(max).toBeLessThanOrEqual(12);
      }
    }
  });

  it('expects results to move the way that their directions agree', () => {
    const disagreeing = leading.flatMap((metric) =>
      metric.links
        .filter(({ laggingId, sign }) => {
          const sameDirection = metric.direction === metricCatalog[laggingId].direction;
          return sameDirection !== (sign === '+');
        })
        .map(({ laggingId }) => `${metric.id} -> ${laggingId}`),
    );
    expect(disagreeing).toEqual([]);
  });

  it('names only leading metrics as typical inputs', () => {
    for (const metric of lagging) {
      for (const input of metric.typicalInputs) expect(findMetric(input)?.kind, input).toBe('leading');
    }
    expect(lagging.filter((metric) => metric.typicalInputs.length === 0).map((metric) => metric.id)).toEqual([
      'enablement-roi',
    ]);
  });

  it('gives every score a scale, except the one that the host brings', () => {
    expect(metrics.filter((metric) => metric.unit === 'score').map(({ id, scale }) => [id, scale])).toEqual([
      ['knowledge-retention-score', { min: 0, max: 100 }],
      ['buyer-confidence-score', { min: 1, max: 5 }],
      ['enablement-satisfaction', { min: 1, max: 5 }],
      ['customer-satisfaction', undefined],
    ]);
  });

  it('lets somebody known answer for every figure', () => {
    const known: readonly string[] = [...vocabularies.audienceRole, ...vocabularies.budgetOwner];
    for (const metric of metrics) {
      expect(known, metric.id).toContain(metric.defaultOwnerId);
      expect(metric.sources, metric.id).not.toHaveLength(0);
    }
  });

  it('understands the other names of the two kinds', () => {
    expect(metricKindAliases).toEqual({ performance: 'leading', outcome: 'lagging' });
    expect(findMetric(defaultProofMetricId)?.kind).toBe('leading');
  });

  it('finds nothing for a custom metric or an inherited property', () => {
    expect(findMetric('demo-to-close-rate')).toBeUndefined();
    expect(findMetric('constructor')).toBeUndefined();
  });
});
