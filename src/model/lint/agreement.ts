import { joinPath } from '../path';
import { hasText, plainText } from '../text';
import type { Check } from './rule';

/** Nobody from go-to-market agrees to the charter. */
export const noGtmParty: Check = ({ parties = [] }) =>
  parties.some(({ side }) => side === 'go-to-market') ? [] : [{ path: 'parties' }];

/** Nobody gives enablement its authority: neither a party on the sponsor's side nor an executive sponsor. */
export const noSponsor: Check = ({ parties = [], stakeholders = [] }) =>
  parties.some(({ side }) => side === 'sponsor') ||
  stakeholders.some(({ stakeholderRole }) => stakeholderRole === 'executive-sponsor')
    ? []
    : [{ path: 'parties' }];

/** An activity for which nobody answers, or more than one. */
export const raciAccountableNotOne: Check = ({ raci = [] }, { language }) =>
  raci
    .filter(({ accountable = [] }) => accountable.length !== 1)
    .map(({ id, activity }) => ({
      path: joinPath('raci', id, 'accountable'),
      params: { name: hasText(activity) ? plainText(activity, language) : id },
    }));

/** No practice is checked: the motion, its proof or the one who inspects is missing; the path names which. */
export const noInspection: Check = ({ inspection }) => {
  if (!inspection) return [{ path: 'inspection' }];
  const missing = (['motion', 'proofIndicatorId', 'inspectorId'] as const).find(
    (key) => !hasText(inspection[key]),
  );
  return missing ? [{ path: `inspection/${missing}` }] : [];
};
