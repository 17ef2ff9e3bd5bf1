import { hasText } from '../text';
import type { Check } from './rule';

/** Nobody is named who owns the money. */
export const budgetOwnerMissing: Check = ({ budget }) =>
  hasText(budget?.ownerId) ? [] : [{ path: 'budget/ownerId' }];

/**
 * Shares are given, or the costs are said to be shared, and they do not make a hundred. The sum is taken to one
 * decimal, so that three times 33.33 passes and three times 33 does not.
 */
export const funderSharesNot100: Check = ({ budget: { funders = [], fundingModel } = {} }) => {
  const shared = fundingModel === 'shared-cost' || funders.some(({ sharePct }) => sharePct !== undefined);
  const sum = Math.round(funders.reduce((total, { sharePct = 0 }) => total + sharePct, 0) * 10) / 10;
  return shared && sum !== 100 ? [{ path: 'budget/funders', params: { value: sum } }] : [];
};

/** The charter says that there is no identifiable money. */
export const unfunded: Check = ({ budget }) =>
  budget?.fundingModel === 'unfunded' ? [{ path: 'budget/fundingModel' }] : [];
