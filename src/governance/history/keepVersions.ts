import type { CharterVersion, Person, VersionStore } from '../../lifecycle';
import type { JsonObject } from '../../storage';
import type { Publication, PublishConflict } from '../signing/publication';

/** Options of {@link keepVersions}. */
export interface KeepVersionsOptions {
  /** Now, ISO 8601 with an offset; asked once for each version. */
  readonly at: () => string;
  /** Who publishes. @default nobody is named */
  readonly by?: Person;
}

/**
 * Keeps what is published on a `LifecycleBar` in a version store, where `VersionHistory` finds it. Somebody else's version
 * in between is answered as the conflict it is; the same publication once more, after an answer that got lost, is kept
 * once; make it once for each person, since it remembers what was not answered. Rejects with what the store throws, and with `Error` when the store lacks the version that this one follows.
 */
export function keepVersions(
  store: VersionStore,
  { at, by }: KeepVersionsOptions,
): (publication: Publication) => Promise<PublishConflict | undefined> {
  let unanswered: CharterVersion | undefined;
  return async ({ charter, version, level, note, previous }) => {
    const named = by && { byId: by.id, byName: by.name };
    const content = charter as unknown as JsonObject;
    const record = { charterId: charter.id, version, level, note, ...named, content };
    const isAgain =
      unanswered && JSON.stringify({ ...unanswered, at: '' }) === JSON.stringify({ ...record, at: '' });
    const kept = isAgain && unanswered ? unanswered : { ...record, at: at() };
    unanswered = kept;
    const result = await store.publish(kept, { previous: previous ?? null });
    unanswered = undefined;
    if (result.kind === 'published') return undefined;
    if (!result.current)
      throw new Error(`keepVersions: the store has no version ${previous} of "${charter.id}".`);
    return { conflict: result.current.version };
  };
}
