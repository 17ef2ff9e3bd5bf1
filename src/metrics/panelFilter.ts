import { indicatorStatus } from '../analysis/indicatorStatus';
import type { AsOfOptions } from '../analysis/periodBounds';
import type { CharterDraft, Indicator } from '../model';

/** Which indicators are shown; an absent or empty list lets all through. */
export interface PanelFilter {
  /** Parts of the charter that point to the indicator. */
  readonly parts?: readonly FilterPart[];
  readonly owners?: readonly string[];
  readonly statuses?: readonly string[];
}

/** Parts of the charter that may point to an indicator. */
export const filterParts = ['priorities', 'services', 'inspection'] as const;

export type FilterPart = (typeof filterParts)[number];

/** How many choices a filter holds; none lets everything through. */
export function filterCount({ parts = [], owners = [], statuses = [] }: PanelFilter): number {
  return parts.length + owners.length + statuses.length;
}

/** Whether an indicator passes a filter. */
export function passesFilter(
  charter: CharterDraft,
  indicator: Indicator,
  { parts = [], owners = [], statuses = [] }: PanelFilter,
  judging: AsOfOptions,
): boolean {
  if (owners.length > 0 && !owners.includes(indicator.ownerId ?? '')) return false;
  if (statuses.length > 0 && !statuses.includes(indicatorStatus(indicator, judging).status)) return false;
  return parts.length === 0 || parts.some((part) => pointsTo[part](charter, indicator.id));
}

/** Whether a part of the charter names an indicator. */
export const pointsTo: Record<FilterPart, (charter: CharterDraft, id: string) => boolean> = {
  priorities: ({ objectives = [] }, id) => objectives.some(({ indicatorId }) => indicatorId === id),
  services: ({ services = [] }, id) => services.some(({ indicatorIds = [] }) => indicatorIds.includes(id)),
  inspection: ({ inspection }, id) => inspection?.proofIndicatorId === id,
};
