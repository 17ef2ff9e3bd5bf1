import {
  type Annotation,
  type CharterDraft,
  equalJson,
  type Indicator,
  type IndicatorLink,
  type Review,
} from '../../model';
import { type RecordedKind, recordedKeys, recordedKind } from '../recorded';
import { type ChangedPart, compareCharters } from './readableChanges';
import { type ContentFault, readContent } from './readContent';

/** A draft with the content of an old version, and what it takes along and what it leaves. */
export interface RestoredVersion {
  readonly kind: 'restored';
  /** The next draft. */
  readonly charter: CharterDraft;
  /** What comes back, against the charter as it stands; empty when it already says the same. */
  readonly changes: readonly ChangedPart[];
  /** What was recorded since and stays. */
  readonly keeps: readonly Exclude<RecordedKind, 'document'>[];
  /**
   * Indicators of today whose figures do not come along: the old version does not have them, or measured them
   * differently. Their figures stay in the versions that hold them.
   */
  readonly leaves: readonly Indicator[];
}

/** The restored draft, or why there is none. */
export type RestoreResult = RestoredVersion | ContentFault | { readonly kind: 'other-charter' };

/**
 * The content of an old version as the next draft of `current`. What was agreed is as it was then. What was recorded
 * since stays: the charter's state, signatures, the change log, reviews, figures, beliefs about links, and notes on
 * charts. Figures stay with indicators that are measured as they were, beliefs with links that join the same ones. Neither version is changed, published or taken away by it.
 */
export function restoreVersion(current: CharterDraft, content: unknown): RestoreResult {
  const read = readContent(content);
  if (read.kind !== 'read') return read;
  const old = read.charter;
  if (old.id !== current.id) return { kind: 'other-charter' };
  const now = new Map(current.indicators?.map((indicator) => [indicator.id, indicator]));
  const indicators = old.indicators?.map((indicator) => withFigures(indicator, now.get(indicator.id)));
  const before = new Map(current.links?.map((link) => [link.id, link]));
  const links = old.links?.map((link) => withBelief(link, before.get(link.id)));
  const taken = { ...old, ...(indicators && { indicators }), ...(links && { links }) };
  const charter = withKeys(taken, current, recordedKeys);
  const restored = withNotes(withReviews(charter, current));
  const { recorded } = compareCharters(old, restored);
  const paths = recorded.flatMap(({ places }) => places.map((place) => place.changes[0]?.path ?? place.path));
  return {
    kind: 'restored',
    charter: restored,
    changes: compareCharters(current, restored).agreed,
    keeps: [...new Set(paths.map(recordedKind))].filter((kind) => kind !== undefined && kind !== 'document'),
    leaves: (current.indicators ?? []).filter(({ id, series = [] }) => {
      const kept = restored.indicators?.find((one) => one.id === id);
      return series.length > 0 && !equalJson(kept?.series, series);
    }),
  };
}

/** What makes two figures of an indicator comparable. */
const MEASURE = ['metricId', 'kind', 'unit', 'per', 'currency', 'scale'] as const;

function withFigures(old: Indicator, now: Indicator | undefined): Indicator {
  if (!now || !MEASURE.every((key) => equalJson(old[key], now[key]))) return old;
  return withKeys(old, now, ['series']);
}

function withBelief(old: IndicatorLink, now: IndicatorLink | undefined): IndicatorLink {
  const joins = ['leadingId', 'laggingId'] as const;
  if (!now || joins.some((end) => old[end] !== now[end])) return old;
  return withKeys(old, now, ['belief', 'beliefReason', 'decidedOn']);
}

function withReviews(charter: CharterDraft, current: CharterDraft): CharterDraft {
  const review: Review = withKeys(charter.review ?? {}, current.review ?? {}, ['history', 'nextDue']);
  return withKeys(charter, { review: Object.keys(review).length > 0 ? review : undefined }, ['review']);
}

/** Notes about indicators that are gone go with them. */
function withNotes(charter: CharterDraft): CharterDraft {
  const ids = new Set(charter.indicators?.map(({ id }) => id));
  const annotations = charter.annotations?.flatMap((note): Annotation[] => {
    const { indicatorIds = [] } = note;
    const left = indicatorIds.filter((id) => ids.has(id));
    if (left.length === indicatorIds.length) return [note];
    return left.length > 0 ? [{ ...note, indicatorIds: left }] : [];
  });
  return withKeys(charter, { annotations: annotations?.length ? annotations : undefined }, ['annotations']);
}

/** An object with some keys as another has them, also where it has none. */
function withKeys<T extends object>(target: T, from: Partial<T>, keys: readonly (keyof T)[]): T {
  const result = { ...target };
  for (const key of keys) {
    const value = from[key];
    if (value === undefined) delete result[key];
    else result[key] = value;
  }
  return result;
}
