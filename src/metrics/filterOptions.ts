import { indicatorStatus } from '../analysis/indicatorStatus';
import type { AsOfOptions } from '../analysis/periodBounds';
import type { CharterIntl } from '../i18n';
import type { CharterDraft } from '../model';
import { indicatorStatus as statuses } from '../model/vocabularies';
import { filterParts, type PanelFilter, pointsTo } from './panelFilter';

/** Something to filter by, and how many indicators it lets through. */
export interface FilterOption {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** Options of one kind. */
export interface FilterGroup {
  readonly group: keyof PanelFilter;
  readonly options: readonly FilterOption[];
}

/** What the indicators of a charter can be filtered by: only what occurs, and no group that tells none apart. */
export function filterOptions(charter: CharterDraft, judging: AsOfOptions, intl: CharterIntl): FilterGroup[] {
  const indicators = charter.indicators ?? [];
  const standing = indicators.map((one) => indicatorStatus(one, judging).status);
  const owners = [...new Set(indicators.flatMap(({ ownerId }) => (ownerId ? [ownerId] : [])))];
  const groups: FilterGroup[] = [
    {
      group: 'statuses',
      options: statuses.map((id) => ({
        id,
        label: intl.label('indicatorStatus', id),
        count: standing.filter((status) => status === id).length,
      })),
    },
    {
      group: 'owners',
      options: owners
        .map((id) => ({
          id,
          label: ownerName(charter, id, intl),
          count: indicators.filter(({ ownerId }) => ownerId === id).length,
        }))
        .sort((a, b) => a.label.localeCompare(b.label, intl.code)),
    },
    {
      group: 'parts',
      options: filterParts.map((id) => ({
        id,
        label: intl.t(`part.${id}`),
        count: indicators.filter((one) => pointsTo[id](charter, one.id)).length,
      })),
    },
  ];
  return groups.flatMap(({ group, options }) => {
    const occurring = options.filter(({ count }) => count > 0);
    return occurring.length > 0 ? [{ group, options: occurring }] : [];
  });
}

/** The name of who answers for an indicator: a party or person of the charter, a role, or the id itself. */
export function ownerName(charter: CharterDraft, id: string, intl: CharterIntl): string {
  const named = [...(charter.parties ?? []), ...(charter.stakeholders ?? [])].find((one) => one.id === id);
  const role = intl.find(`vocabulary.audienceRole.${id}`) ?? intl.find(`vocabulary.budgetOwner.${id}`);
  return intl.text(named?.name) || (role ?? id);
}
