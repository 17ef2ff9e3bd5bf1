import {
  choice,
  choices,
  code,
  day,
  flag,
  group,
  list,
  longText,
  number,
  owner,
  periodKey,
  reference,
  series,
  text,
} from '../spec';
import { definePart } from './definePart';

/** How success is measured: leading and lagging indicators, and which is expected to move which. */
export const indicatorsPart = definePart({
  key: 'indicators',
  level: 'core',
  fields: {
    indicators: list({
      /** Id in the metric catalogue, or the host's own. */
      metricId: code(),
      label: text({ max: 120 }),
      kind: choice('indicatorKind'),
      unit: choice('unit'),
      per: choice('per'),
      /** ISO 4217 code when the unit is currency. */
      currency: code(),
      scale: group({ min: number(), max: number() }),
      direction: choice('direction'),
      baseline: group({ value: number(), period: periodKey() }),
      /** `low` and `high` hold the limits when the direction is `band`. */
      target: group({ value: number(), low: number(), high: number(), period: periodKey() }),
      /** Share of the target, 0-100, that still counts as on track when target equals baseline. Default 5. */
      tolerancePct: number({ min: 0, max: 100, unit: 'percent' }),
      ownerId: owner(),
      source: group({ system: code(), note: text() }),
      cadence: choice('cadence'),
      beneficiaries: choices('beneficiary'),
      /** An indicator that would show the price of gaming this one. */
      counterIndicatorId: reference(['indicators']),
      /** Shown first; at most ten should be. */
      headline: flag(),
      series: series({
        state: choice('observationState'),
        missing: choice('missingReason'),
        note: text(),
      }),
    }),
    links: list({
      leadingId: reference(['indicators']),
      laggingId: reference(['indicators']),
      sign: choice('linkSign'),
      lagMonths: number({ min: 0, max: 12, integer: true }),
      rationale: longText(),
      alternatives: longText(),
      belief: choice('belief'),
      decidedOn: day(),
    }),
  },
  required: ['indicators'],
});
