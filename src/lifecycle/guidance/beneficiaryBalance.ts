import type { CharterDraft } from '../../model';
import { beneficiary } from '../../model/vocabularies';

export type Beneficiary = (typeof beneficiary)[number];

/** What one group gains: how many services and indicators name it. */
export interface BeneficiaryShare {
  readonly id: Beneficiary;
  readonly services: number;
  readonly indicators: number;
}

/**
 * How evenly a charter serves the three.
 * - `empty`: nothing says who gains. - `gap`: somebody gains nothing. - `uneven`: somebody gains less than a third of what
 *   another does. - `even`: none of these.
 */
export type BalanceVerdict = 'empty' | 'gap' | 'uneven' | 'even';

export interface BeneficiaryBalance {
  readonly verdict: BalanceVerdict;
  /** Buyers, sellers, employees. */
  readonly shares: readonly BeneficiaryShare[];
  /** Whom the verdict is about: those who gain nothing, or least. */
  readonly short: readonly Beneficiary[];
  /** How many services and indicators do not say who gains. */
  readonly unsaid: { readonly services: number; readonly indicators: number };
}

const UNEVEN = 3;

/** Counts who gains from the services and indicators of a charter; one that names several counts for each. */
export function beneficiaryBalance({ services = [], indicators = [] }: CharterDraft): BeneficiaryBalance {
  const shares = beneficiary.map((id) => ({
    id,
    services: services.filter(({ beneficiaries }) => beneficiaries?.includes(id)).length,
    indicators: indicators.filter(({ beneficiaries }) => beneficiaries?.includes(id)).length,
  }));
  const unsaid = {
    services: services.filter(({ beneficiaries = [] }) => beneficiaries.length === 0).length,
    indicators: indicators.filter(({ beneficiaries = [] }) => beneficiaries.length === 0).length,
  };
  const totals = shares.map((share) => share.services + share.indicators);
  const [least, most] = [Math.min(...totals), Math.max(...totals)];
  const verdict = most === 0 ? 'empty' : least === 0 ? 'gap' : least * UNEVEN < most ? 'uneven' : 'even';
  const isShort = verdict === 'gap' || verdict === 'uneven';
  return {
    verdict,
    shares,
    short: isShort ? beneficiary.filter((_, at) => totals[at] === least) : [],
    unsaid,
  };
}
