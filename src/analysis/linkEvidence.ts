import type { CharterDraft, IndicatorLink } from '../model';
import { alignSeries } from './alignSeries';
import { methodBreaks } from './breaksAt';
import type { Interval } from './correlation';
import { periodsPerSeason } from './difference';
import { judgedFigures } from './judgedFigures';
import { type LeadLag, type LeadLagTransform, leadLag } from './leadLag';
import type { LeadLagReason, LeadLagVerdict } from './leadLagVerdict';
import { type PeriodKind, parsePeriod } from './parsePeriod';
import { type AsOfOptions, toDate } from './periodBounds';

/**
 * What the figures suggest to a person who decides about a link. `supported` and `contradicts` are claims, which pass
 * every test from 20 pairs on, about a declared sign; `not-observed`: so many pairs and a coefficient below 0.3 in size;
 * `inconclusive`: all else.
 */
export type LinkSuggestion = 'supported' | 'not-observed' | 'contradicts' | 'inconclusive';

/**
 * Where 8 to 19 pairs point, which confirms nothing: `as-expected` from 0.5 on with the declared sign, `opposite` from
 * 0.3 on against it (a doubt needs less than a claim), else `none`.
 */
export type LinkHint = 'as-expected' | 'none' | 'opposite';

/** What the figures say about one link of a charter. */
export interface LinkEvidence {
  readonly verdict: LeadLagVerdict;
  /** Beside the reasons of `leadLag`: an indicator that is not there or linked to itself, or periods of different length. */
  readonly reason: LeadLagReason | 'no-indicator' | 'same-indicator' | 'different-cadence';
  /** Pearson's r of changes at the lag that was tested; absent with fewer than 8 pairs. */
  readonly r?: number;
  /** 95 % interval of r, from the effective number of pairs. */
  readonly interval?: Interval;
  /** Pairs at that lag. */
  readonly n: number;
  /** The same, reduced for what each series follows itself. */
  readonly effectiveN?: number;
  /** What was held against each other. */
  readonly transform?: LeadLagTransform;
  /** Lags looked at, and whether the verdict rests on the declared one alone or on the best of all. */
  readonly lagsTried: number;
  readonly declaredOnly: boolean;
  /** Absent without a coefficient. */
  readonly suggestion?: LinkSuggestion;
  /** Present when the verdict is `exploratory` and the link declares a sign. */
  readonly hint?: LinkHint;
  /** All lags tried, with intervals; absent when the series could not be held against each other. */
  readonly leadLag?: LeadLag;
  readonly inputs: {
    readonly asOf: string;
    /** Absent when the link declares none, so that all lags were searched. */
    readonly lagMonths?: number;
    /** Length of the periods compared, and the declared lag counted in them. */
    readonly kind?: PeriodKind;
    readonly lag?: number;
    /** Absent when the link declares no direction, so that the figures can neither support nor contradict it. */
    readonly sign?: '+' | '-';
    /** Periods with which one of the two is counted in a new way: no change is taken over their begin. */
    readonly methodChanges: readonly string[];
  };
}

/** The parts of a charter from which evidence comes. */
export type EvidenceCharter = Pick<CharterDraft, 'indicators' | 'annotations' | 'calendar'>;

const PERIODS_PER_MONTH: Readonly<Record<PeriodKind, number>> = {
  day: 365.2425 / 12,
  week: 365.2425 / 84,
  month: 1,
  quarter: 1 / 3,
  half: 1 / 6,
  year: 1 / 12,
};

/**
 * Holds the two indicators of a link against each other with the sign and at the lag that the link declares (without a
 * lag all are searched, and the best has to pass for the family), on changes between complete periods: against the
 * season before from three seasons on, else against the period before. A change over a `method-change` of an indicator
 * is left out. A lag that is no whole number of periods is rounded. It never shows cause.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function linkEvidence(
  charter: EvidenceCharter,
  link: IndicatorLink,
  { asOf, calendar = charter.calendar }: AsOfOptions,
): LinkEvidence {
  const date = toDate(asOf);
  const { lagMonths, leadingId, laggingId } = link;
  const sign = (['+', '-'] as const).find((known) => known === link.sign);
  const inputs = {
    asOf: date,
    ...(lagMonths !== undefined && { lagMonths }),
    ...(sign && { sign }),
    methodChanges: [],
  } as const;
  const none = (reason: LinkEvidence['reason']): LinkEvidence => ({
    verdict: 'not-enough',
    reason,
    n: 0,
    lagsTried: 0,
    declaredOnly: lagMonths !== undefined,
    inputs,
  });
  const [leading, lagging] = [leadingId, laggingId].map((id) =>
    charter.indicators?.find((indicator) => indicator.id === id),
  );
  if (!leading || !lagging) return none('no-indicator');
  if (leading === lagging) return none('same-indicator');
  const [x, y] = [judgedFigures(leading, date, calendar), judgedFigures(lagging, date, calendar)];
  const kind = parsePeriod(x.at(-1)?.period ?? '')?.kind;
  if (!kind || y.length === 0) return none('few-pairs');
  const grid = alignSeries(x, y);
  if (!grid) return none('different-cadence');
  const lag = lagMonths === undefined ? undefined : Math.round(lagMonths * PERIODS_PER_MONTH[kind]);
  const breaks = [leading, lagging].map(({ id }) =>
    methodBreaks(id, grid.periods, { annotations: charter.annotations, calendar }),
  );
  const result = leadLag(grid.leading, grid.lagging, {
    ...(sign && { sign }),
    season: periodsPerSeason[kind],
    breaks: { leading: breaks[0], lagging: breaks[1] },
    ...(lag !== undefined && { lag }),
  });
  const { r, n = 0, effectiveN, interval } = result.tested ?? {};
  const exploratory = result.verdict === 'exploratory' && r !== undefined;
  return {
    verdict: result.verdict,
    reason: result.reason,
    r,
    n,
    effectiveN,
    interval,
    transform: result.inputs.transform,
    lagsTried: result.lags.length,
    declaredOnly: lag !== undefined,
    suggestion: suggest(result.verdict, r, sign),
    ...(exploratory && sign && { hint: hintOf(sign === '+' ? r : -r) }),
    leadLag: result,
    inputs: {
      ...inputs,
      kind,
      ...(lag !== undefined && { lag }),
      methodChanges: [...new Set(breaks.flat())].sort((a, b) => a - b).map((at) => grid.periods[at] ?? ''),
    },
  };
}

function suggest(
  verdict: LeadLagVerdict,
  r: number | undefined,
  sign: '+' | '-' | undefined,
): LinkSuggestion | undefined {
  if (r === undefined) return undefined;
  switch (verdict) {
    case 'moves-before':
    case 'moves-with':
      return sign ? 'supported' : 'inconclusive';
    case 'contradicts':
      return 'contradicts';
    case 'not-shown':
      return Math.abs(r) < 0.3 ? 'not-observed' : 'inconclusive';
    case 'exploratory':
    case 'not-enough':
      return 'inconclusive';
    default:
      return verdict satisfies never;
  }
}

function hintOf(withSign: number): LinkHint {
  if (withSign >= 0.5) return 'as-expected';
  return withSign <= -0.3 ? 'opposite' : 'none';
}
