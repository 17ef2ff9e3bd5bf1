import type { Check } from './rule';

const MAX_IN_SCOPE = 7;

/** Nothing is said to be out of scope. */
export const scopeOutEmpty: Check = ({ scope }) => (scope?.out?.length ? [] : [{ path: 'scope/out' }]);

/** More things in scope than people remember. */
export const scopeInOver7: Check = ({ scope }) => {
  const count = scope?.in?.length ?? 0;
  return count > MAX_IN_SCOPE ? [{ path: 'scope/in', params: { count, max: MAX_IN_SCOPE } }] : [];
};
