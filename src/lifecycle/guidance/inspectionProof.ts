import { indicatorStatus, type StatusResult } from '../../analysis/indicatorStatus';
import type { CharterDraft, Indicator } from '../../model';
import { hasText } from '../../model/text';

/**
 * What proves that the inspected practice happens.
 * - `no-practice`: nothing is inspected. - `no-proof`: no indicator is named as its proof. - `proof-gone`: the named one is
 *   no longer in the charter. - `proven`, `doubtful`, `refuted`: its indicator is well, wants watching, or is not well.
 * - `unknown`: its figures are missing, old or early, or there is no target to hold them against.
 */
export type ProofVerdict =
  | 'no-practice'
  | 'no-proof'
  | 'proof-gone'
  | 'proven'
  | 'doubtful'
  | 'refuted'
  | 'unknown';

export interface InspectionProof {
  readonly verdict: ProofVerdict;
  /** The indicator that proves it, and how it stands. */
  readonly indicator?: Indicator;
  readonly status?: StatusResult;
}

/**
 * Whether the practice that a charter inspects happens, by the status of its proof on the day `asOf` (`YYYY-MM-DD`).
 *
 * @throws RangeError when `asOf` is no date.
 */
export function inspectionProof(
  { inspection, indicators = [], calendar }: CharterDraft,
  { asOf }: { readonly asOf: string },
): InspectionProof {
  if (!hasText(inspection?.motion)) return { verdict: 'no-practice' };
  const { proofIndicatorId } = inspection ?? {};
  if (proofIndicatorId === undefined) return { verdict: 'no-proof' };
  const indicator = indicators.find(({ id }) => id === proofIndicatorId);
  if (!indicator) return { verdict: 'proof-gone' };
  const status = indicatorStatus(indicator, { asOf, calendar });
  return { verdict: verdictOf(status), indicator, status };
}

function verdictOf({ status }: StatusResult): ProofVerdict {
  switch (status) {
    case 'on-track':
    case 'met':
      return 'proven';
    case 'watch':
      return 'doubtful';
    case 'off-track':
    case 'missed':
      return 'refuted';
    case 'no-target':
    case 'no-data':
    case 'stale':
    case 'too-early':
      return 'unknown';
    default:
      return status satisfies never;
  }
}
