import {
  type CharterChange,
  type CharterDraft,
  diffCharters,
  fieldMeta,
  joinPath,
  type PartKey,
  splitPath,
} from '../../model';
import { recordedKind } from '../recorded';
import { type ChangePieces, piecesOf } from './pieces';
import { type ContentFault, readContent } from './readContent';

/** One change, with what to show of it. */
export interface ReadableChange {
  readonly path: string;
  readonly kind: CharterChange['kind'];
  readonly pieces: ChangePieces;
}

/** A field, or an item of a list, with everything that changed in it. */
export interface ChangedPlace {
  /** Path of the field, or of the outermost item. */
  readonly path: string;
  /** What became of it; an item in which something changed is `changed`, also when it moved as well. */
  readonly kind: CharterChange['kind'];
  readonly isItem: boolean;
  readonly changes: readonly ReadableChange[];
}

/** The changed places of a part, in the order of the model; the document's own fields have no part. */
export interface ChangedPart {
  readonly part?: PartKey;
  readonly places: readonly ChangedPlace[];
}

/** What differs between two versions, for a reader. */
export interface ComparedVersions {
  readonly kind: 'compared';
  /** The two, as read: names and units that the pieces refer to stand in there. */
  readonly before: CharterDraft;
  readonly after: CharterDraft;
  /** What was agreed differently. */
  readonly agreed: readonly ChangedPart[];
  /** What was recorded meanwhile: figures, signatures, reviews, the change log, notes, the state. */
  readonly recorded: readonly ChangedPart[];
}

/** The comparison, or which side cannot be read and why. */
export type ReadableChanges = ComparedVersions | (ContentFault & { readonly side: 'before' | 'after' });

/** Marks of the format, of which a reader knows nothing. */
const FORMAT = new Set(['$schema', 'schemaVersion', 'minReader', 'id']);

/**
 * What differs between the contents of two versions: by part, then by field or item, each change once, with pieces to
 * show (`ChangePieces`). Contents are checked and brought to the present schema version; one of a newer version is a
 * value that says so, and nothing of it is compared.
 */
export function readableChanges(before: unknown, after: unknown): ReadableChanges {
  const [from, to] = [readContent(before), readContent(after)];
  if (from.kind !== 'read') return { ...from, side: 'before' };
  return to.kind === 'read' ? compareCharters(from.charter, to.charter) : { ...to, side: 'after' };
}

/** What differs between two charters that were read already, as {@link readableChanges} has it. */
export function compareCharters(before: CharterDraft, after: CharterDraft): ComparedVersions {
  const changes = diffCharters(before, after).filter(({ path }) => !FORMAT.has(path));
  const isRecorded = ({ path }: CharterChange) => recordedKind(path) !== undefined;
  return {
    kind: 'compared',
    before,
    after,
    agreed: byPart(changes.filter((change) => !isRecorded(change))),
    recorded: byPart(changes.filter(isRecorded)),
  };
}

/** How many places changed. */
export function countPlaces(parts: readonly ChangedPart[]): number {
  return parts.reduce((sum, { places }) => sum + places.length, 0);
}

function byPart(changes: readonly CharterChange[]): ChangedPart[] {
  const parts = groupBy(changes, ({ part }) => part);
  return [...parts].map(([part, its]) => ({
    ...(part && { part }),
    places: [...groupBy(its, ({ path }) => placeOf(path).path)].map(([path, inside]) =>
      toPlace(path, inside),
    ),
  }));
}

function toPlace(path: string, changes: readonly CharterChange[]): ChangedPlace {
  const [first, ...more] = changes.map(({ kind, path: at }) => (at === path ? kind : 'changed'));
  return {
    path,
    kind: more.length === 0 ? (first ?? 'changed') : 'changed',
    isItem: placeOf(path).isItem,
    changes: changes.map((change) => ({
      path: change.path,
      kind: change.kind,
      pieces: piecesOf(change, fieldMeta(change.path), isItemPath(change.path)),
    })),
  };
}

/** The outermost item on a path, or the path itself. */
function placeOf(path: string): { readonly path: string; readonly isItem: boolean } {
  const segments = splitPath(path);
  for (let length = 1; length < segments.length; length++) {
    const around = joinPath(...segments.slice(0, length));
    if (fieldMeta(around)?.kind === 'list') {
      return { path: joinPath(...segments.slice(0, length + 1)), isItem: true };
    }
  }
  return { path, isItem: false };
}

function isItemPath(path: string): boolean {
  return fieldMeta(joinPath(...splitPath(path).slice(0, -1)))?.kind === 'list';
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
