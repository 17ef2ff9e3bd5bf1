import { joinPath } from '../path';
import type { Check } from './rule';

/** A span of time that ends before it starts; one that lasts a single day does not. */
export const endBeforeStart: Check = ({ period = {}, assumptions = [] }) => {
  const spans = [
    { path: 'period/to', from: period.from, to: period.to },
    ...assumptions.map(({ id, madeOn, expiresOn }) => ({
      path: joinPath('assumptions', id, 'expiresOn'),
      from: madeOn,
      to: expiresOn,
    })),
  ];
  return spans.flatMap(({ path, from, to }) =>
    from && to && to < from ? [{ path, params: { date: from } }] : [],
  );
};
