import type { CharterDraft, Indicator, IndicatorLink } from '../model';
import { completeFigures, type Figure } from './completeFigures';
import { type LeadLag, leadLag } from './leadLag';
import type { LeadLagReason, LeadLagVerdict } from './leadLagVerdict';
import { type PeriodKind, parsePeriod } from './parsePeriod';
import { toDate } from './periodBounds';

/**
 * What the coefficient at the declared lag suggests to a person who decides about a link, where r is 0.5 or more with
 * the declared sign, below 0.3 in size, 0.3 or more with the other sign, or anything between.
 */
export type LinkSuggestion = 'supported' | 'not-observed' | 'contradicts' | 'inconclusive';

/** What the figures say about one link of a charter. */
export interface LinkEvidence {
  readonly verdict: LeadLagVerdict;
  /** Beside the reasons of `leadLag`: an indicator that is not there, or periods of different length. */
  readonly reason: LeadLagReason | 'no-indicator' | 'different-cadence';
  /** Pearson's r of changes at the declared lag; absent with fewer than 8 pairs. */
  readonly r?: number;
  /** Pairs at the declared lag. */
  readonly n: number;
  /** Absent without a coefficient. */
  readonly suggestion?: LinkSuggestion;
  /** All lags tried, with intervals; absent when the series could not be held against each other. */
  readonly leadLag?: LeadLag;
  readonly inputs: {
    readonly asOf: string;
    readonly lagMonths: number;
    /** Length of the periods compared, and the lag counted in them. */
    readonly kind?: PeriodKind;
    readonly lag?: number;
    readonly sign: '+' | '-';
  };
}

const PERIODS_PER_MONTH: Readonly<Record<PeriodKind, number>> = {
  day: 365.2425 / 12,
  week: 365.2425 / 84,
  month: 1,
  quarter: 1 / 3,
  half: 1 / 6,
  year: 1 / 12,
};

/**
 * Holds the two indicators of a link against each other at the lag and with the sign that the link declares, on
 * changes between complete periods. A lag that is no whole number of periods is rounded.
 *
 * @throws RangeError when `asOf` is no date.
 */
export function linkEvidence(
  charter: Pick<CharterDraft, 'indicators'>,
  link: IndicatorLink,
  { asOf }: { asOf: string },
): LinkEvidence {
  const date = toDate(asOf);
  const lagMonths = link.lagMonths ?? 0;
  const sign = link.sign === '-' ? '-' : '+';
  const [leading, lagging] = [link.leadingId, link.laggingId].map((id) =>
    charter.indicators?.find((indicator) => indicator.id === id),
  );
  const inputs = { asOf: date, lagMonths, sign } as const;
  if (!leading || !lagging) return { verdict: 'not-enough', reason: 'no-indicator', n: 0, inputs };
  const [x, y] = [figuresOf(leading, date), figuresOf(lagging, date)];
  if (!x.kind || !y.kind) return { verdict: 'not-enough', reason: 'few-pairs', n: 0, inputs };
  if (x.kind !== y.kind) return { verdict: 'not-enough', reason: 'different-cadence', n: 0, inputs };
  const lag = Math.round(lagMonths * PERIODS_PER_MONTH[x.kind]);
  const result = leadLag(x.figures, y.figures, { lag, sign });
  const { r, n = 0 } = result.tested ?? {};
  return {
    verdict: result.verdict,
    reason: result.reason,
    r,
    n,
    ...(r !== undefined && { suggestion: suggest(sign === '+' ? r : -r) }),
    leadLag: result,
    inputs: { ...inputs, kind: x.kind, lag },
  };
}

/** The figures of the kind that the newest one has: a change of cadence starts a new series. */
function figuresOf({ series }: Indicator, asOf: string): { figures: Figure[]; kind?: PeriodKind } {
  const figures = completeFigures(series, asOf);
  const newest = parsePeriod(figures.at(-1)?.period ?? '');
  const same = figures.filter(({ period }) => {
    const parsed = parsePeriod(period);
    return parsed?.kind === newest?.kind && parsed?.fiscal === newest?.fiscal;
  });
  return { figures: same, kind: newest?.kind };
}

function suggest(withSign: number): LinkSuggestion {
  if (withSign >= 0.5) return 'supported';
  if (withSign <= -0.3) return 'contradicts';
  return withSign < 0.3 ? 'not-observed' : 'inconclusive';
}
