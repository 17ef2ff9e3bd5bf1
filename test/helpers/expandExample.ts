import { type Document, isNode, parseDocument } from 'yaml';
import { type CharterDraft, type FieldMeta, fieldMeta, findMetric, SCHEMA_VERSION } from '../../src/model';
import { documentMeta } from '../../src/model/charter';

type Json = Record<string, unknown>;
type CompactIndicator = {
  id: string;
  metricId: string;
  baseline: number;
  target: number;
  series: (number | null)[];
};
type Compact = Json & {
  id: string;
  meta: Json;
  services: Json[];
  raci?: Json[];
  indicators: { start: string; leading: CompactIndicator[]; lagging: CompactIndicator[] };
};

/**
 * Expands the compact form of `test/examples/*.yaml` into a full charter: `meta` moves to the root; a bare `baseline`
 * or `target` is the value of the first or last period; `source`, `cadence`, `ownerId` and `direction` come from the
 * metric catalogue; text items become `{ id, text }`; missing ids are derived from what the item points to, else from
 * its place. What the compact form leaves open: the required parties of an active charter signed it at its last review.
 */
export function expandExample(yaml: string): CharterDraft {
  const document = parseDocument(yaml);
  const { meta, raci, ...compact } = document.toJS() as Compact;
  const root: Json = {
    ...compact,
    ...meta,
    services: compact.services.map(expandService),
    indicators: expandIndicators(compact.indicators, document),
    ...(raci && { raci: raci.map(expandRaci) }),
  };
  if (root.status === 'active') root.approvals = signatures(root as unknown as CharterDraft);
  const full: Json = { schemaVersion: SCHEMA_VERSION, minReader: SCHEMA_VERSION, id: compact.id };
  for (const key of Object.keys(documentMeta.fields)) {
    const value = withIds(root[key], fieldMeta(key), key);
    if (value !== undefined) full[key] = value;
  }
  const lost = Object.keys(root).filter((key) => !(key in full));
  if (lost.length > 0) throw new Error(`The model has no place for: ${lost.join(', ')}.`);
  return full as unknown as CharterDraft;
}

function expandService({ serviceLevel, ...service }: Json): Json {
  return { ...service, ...(serviceLevel !== undefined && { serviceLevel: { promise: serviceLevel } }) };
}

const RACI = { R: 'responsible', A: 'accountable', C: 'consulted', I: 'informed' } as const;

function expandRaci({ activity, ...letters }: Json): Json {
  const columns = Object.entries(RACI).filter(([letter]) => letter in letters);
  return {
    activity,
    ...Object.fromEntries(columns.map(([letter, name]) => [name, [letters[letter]].flat()])),
  };
}

function expandIndicators({ start, ...kinds }: Compact['indicators'], document: Document): Json[] {
  return (['leading', 'lagging'] as const).flatMap((kind) =>
    kinds[kind].map((indicator, index) => {
      const { id, metricId, baseline, target, series, ...given } = indicator;
      const metric = findMetric(metricId);
      if (metric?.kind !== kind) throw new Error(`"${metricId}" is no ${kind} metric of the catalogue.`);
      const periods = series.map((_, month) => addMonth(start, month));
      const comment = commentOf(document, ['indicators', kind, index]);
      return {
        id,
        metricId,
        kind,
        ...given,
        direction: metric.direction,
        baseline: { value: baseline, period: periods[0] },
        target: { value: target, period: periods.at(-1) },
        ownerId: metric.defaultOwnerId,
        source: { system: metric.sources[0] },
        cadence: metric.cadence,
        series: series.map((value, month) => ({
          period: periods[month],
          value,
          ...(value === null && { missing: 'not-collected', ...(comment && { note: comment }) }),
        })),
      };
    }),
  );
}

/** The comment behind an indicator without its month: `July: tool outage` → `Tool outage`. */
function commentOf(document: Document, path: readonly (string | number)[]): string | undefined {
  const node = document.getIn(path, true);
  const text = isNode(node) ? node.comment?.replace(/^\s*\w+:\s*/, '') : undefined;
  return text && text.charAt(0).toUpperCase() + text.slice(1);
}

function addMonth(start: string, months: number): string {
  const [year = 0, month = 0] = start.split('-').map(Number);
  const index = year * 12 + month - 1 + months;
  return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`;
}

function signatures({ parties = [], version, review }: CharterDraft): Json[] {
  const signers = parties.filter((party) => party.requiredSigner);
  return signers.map(({ id }) => ({
    partyId: id,
    version,
    state: 'signed',
    at: review?.history?.at(-1)?.on,
  }));
}

/** Ids of the lists whose items point to something; items of other lists are numbered. */
const DERIVED: Readonly<Record<string, (item: Json) => string>> = {
  audiences: (item) => `${item.roleId}`,
  'budget.funders': (item) => `${item.ownerId}`,
  links: (item) => `${item.leadingId}-${item.laggingId}`,
  approvals: (item) => `${item.partyId}-${item.version}`,
  'review.history': (item) => `${item.on}`,
  'review.history.decisions': (item) => `${item.itemId}`,
};

const NUMBERED: Readonly<Record<string, string>> = {
  commitments: 'commitment',
  decisionRights: 'decision-right',
  risks: 'risk',
};

function withIds(value: unknown, meta: FieldMeta | undefined, name: string): unknown {
  if (meta?.kind === 'list' && meta.keyBy === 'id') {
    return (value as unknown[] | undefined)?.map((item, index) => {
      const fields = typeof item === 'string' ? { text: item } : (item as Json);
      const last = name.split('.').at(-1);
      const id = fields.id ?? DERIVED[name]?.(fields) ?? `${NUMBERED[name] ?? last}-${index + 1}`;
      return { id, ...(withIds(fields, meta.item, name) as Json) };
    });
  }
  if (meta?.kind !== 'group' || typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).filter(([key]) => key !== 'id');
  return Object.fromEntries(
    entries.map(([key, inner]) => [key, withIds(inner, meta.fields[key], `${name}.${key}`)]),
  );
}
