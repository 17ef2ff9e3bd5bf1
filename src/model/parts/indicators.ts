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
  references,
  series,
  text,
} from '../spec';
import { definePart } from './definePart';

/** How success is measured: leading and lagging indicators, and which is expected to move which. */
export const indicatorsPart = definePart({
  key: 'indicators',
  level: 'core',
  fields: {
    indicators: list(
      {
        /** Id in the metric catalogue, or the host's own. */
        metricId: code(),
        label: text({ max: 120 }),
        kind: choice('indicatorKind'),
        unit: choice('unit'),
        per: choice('per'),
        /** ISO 4217 code when the unit is currency. */
        currency: code(),
        scale: group({ min: number(), max: number() }, [['min', 'max']]),
        direction: choice('direction'),
        baseline: group({ value: number(), period: periodKey() }, [['value', 'period']]),
        /** `low` and `high` hold the limits when the direction is `band`. */
        target: group({ value: number(), low: number(), high: number(), period: periodKey() }, [
          ['value', 'low', 'high', 'period'],
        ]),
        /** Targets by the time for which they hold, so that an old period keeps its old one; without any, `target` holds throughout. */
        targets: list(
          {
            from: periodKey(),
            to: periodKey(),
            shape: choice('targetShape'),
            /** Where a line starts. */
            start: number(),
            value: number(),
            low: number(),
            high: number(),
            setOn: day(),
            reason: text(),
          },
          [['from', 'to', 'shape', 'start', 'value', 'low', 'high']],
        ),
        /** Limits at which somebody wants to be told; process limits are computed and never stand here. */
        thresholds: list(
          {
            level: choice('thresholdLevel'),
            operator: choice('thresholdOperator'),
            value: number(),
            from: periodKey(),
            /** Complete periods in a row before it counts, 1 or more; default 1. */
            forPeriods: number({ min: 1, integer: true }),
          },
          [['operator', 'value']],
        ),
        /** How figures of short periods make one of a long period. */
        aggregation: choice('aggregation'),
        /** How process behaviour is read: its rules, and the periods from which locked limits are computed. */
        behavior: group(
          {
            rules: choice('behaviorRuleSet'),
            lockedFrom: periodKey(),
            lockedTo: periodKey(),
          },
          [['lockedFrom', 'lockedTo']],
        ),
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
          /** What a ratio was divided from, so that periods add up. */
          numerator: number(),
          denominator: number(),
          /** ISO 4217 code where it is not the indicator's. */
          currency: code(),
          state: choice('observationState'),
          missing: choice('missingReason'),
          note: text(),
        }),
      },
      [['unit', 'per', 'currency']],
    ),
    links: list(
      {
        leadingId: reference(['indicators']),
        laggingId: reference(['indicators']),
        sign: choice('linkSign'),
        lagMonths: number({ min: 0, max: 12, integer: true }),
        rationale: longText(),
        alternatives: longText(),
        belief: choice('belief'),
        beliefReason: longText(),
        decidedOn: day(),
      },
      [
        ['leadingId', 'laggingId'],
        ['belief', 'beliefReason', 'decidedOn'],
      ],
    ),
    /** What happened, for the reader of a chart; a change of method or a rebase starts new process limits. */
    annotations: list({
      /** Whom it concerns; nobody named means all. */
      indicatorIds: references(['indicators']),
      at: day(),
      kind: choice('annotationKind'),
      text: text({ max: 200 }),
    }),
    /** How periods are counted. */
    calendar: group({
      /** First month of the fiscal year; default 1. */
      fiscalYearStartMonth: number({ min: 1, max: 12, integer: true }),
      /** IANA name of the zone whose midnight ends a day; default UTC. */
      timeZone: code(),
    }),
  },
  required: ['indicators'],
});
