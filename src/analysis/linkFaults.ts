import type { CharterDraft, IndicatorLink } from '../model';

/**
 * What is odd about the links of a charter, and what is done about it.
 * - `link-to-missing`: `end` names an indicator that is not there (or none); no evidence and no verdict.
 * - `link-to-itself`: no evidence and no verdict.
 * - `link-in-circle`: a chain of links comes back to where it began. Each is judged by itself, and drawn from its leading
 *   indicator to its lagging one; nothing follows the chain.
 */
export type LinkFault =
  | {
      readonly id: 'link-to-missing';
      readonly params: {
        readonly linkId: string;
        readonly end: 'leading' | 'lagging';
        readonly indicatorId?: string;
      };
    }
  | {
      readonly id: 'link-to-itself';
      readonly params: { readonly linkId: string; readonly indicatorId: string };
    }
  | {
      readonly id: 'link-in-circle';
      readonly params: { readonly linkIds: readonly string[]; readonly indicatorIds: readonly string[] };
    };

/** Lists what is odd about the links of a charter: first each link's own ends, then every circle once. */
export function linkFaults({
  indicators = [],
  links = [],
}: Pick<CharterDraft, 'indicators' | 'links'>): LinkFault[] {
  const known = new Set(indicators.map(({ id }) => id));
  return [...links.flatMap((link) => faultsOf(link, known)), ...circles(links)];
}

function faultsOf(
  { id: linkId, leadingId, laggingId }: IndicatorLink,
  known: ReadonlySet<string>,
): LinkFault[] {
  const missing = (end: 'leading' | 'lagging', indicatorId: string | undefined): LinkFault[] =>
    indicatorId !== undefined && known.has(indicatorId)
      ? []
      : [
          {
            id: 'link-to-missing',
            params: { linkId, end, ...(indicatorId !== undefined && { indicatorId }) },
          },
        ];
  if (leadingId !== undefined && leadingId === laggingId) {
    const itself = { id: 'link-to-itself', params: { linkId, indicatorId: leadingId } } as const;
    return [itself, ...missing('leading', leadingId)];
  }
  return [...missing('leading', leadingId), ...missing('lagging', laggingId)];
}

/** Links both of whose ends can be reached from each other, in groups that share a circle. */
function circles(links: readonly IndicatorLink[]): LinkFault[] {
  const next = new Map<string, string[]>();
  for (const { leadingId, laggingId } of links) {
    if (leadingId === undefined || laggingId === undefined || leadingId === laggingId) continue;
    next.set(leadingId, [...(next.get(leadingId) ?? []), laggingId]);
  }
  const reached = new Map([...next.keys()].map((id) => [id, reach(id, next)]));
  const isBothWays = (a: string, b: string) =>
    reached.get(a)?.has(b) === true && reached.get(b)?.has(a) === true;
  const done = new Set<string>();
  return [...next.keys()].flatMap((id): LinkFault[] => {
    if (done.has(id) || !isBothWays(id, id)) return [];
    const indicatorIds = [...next.keys()].filter((other) => isBothWays(id, other));
    for (const one of indicatorIds) done.add(one);
    const inside = new Set(indicatorIds);
    const own = links.filter(
      ({ leadingId = '', laggingId = '' }) =>
        leadingId !== laggingId && inside.has(leadingId) && inside.has(laggingId),
    );
    return [{ id: 'link-in-circle', params: { linkIds: own.map((link) => link.id), indicatorIds } }];
  });
}

/** Every indicator that links lead to, itself when they come back. */
function reach(from: string, next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const found = new Set<string>();
  const open = [from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const other of next.get(id) ?? []) {
      if (found.has(other)) continue;
      found.add(other);
      open.push(other);
    }
  }
  return found;
}
