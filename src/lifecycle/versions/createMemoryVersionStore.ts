import { deepFreeze } from '../../storage/deepFreeze';
import type { CharterVersion, CharterVersionInfo, VersionStore } from './VersionStore';
import { encodeVersion, infoOf } from './versionRecord';

/** Options of {@link createMemoryVersionStore}. */
export interface MemoryVersionStoreOptions {
  /** Versions to begin with, each charter's in the order in which they were published. */
  readonly versions?: readonly CharterVersion[];
}

/**
 * Keeps versions in memory: for tests, stories and first steps. Gone with the page. Two editors that share it are two
 * people on one server. Throws `StorageError` `invalid` for versions to begin with that are out of order.
 */
export function createMemoryVersionStore({ versions = [] }: MemoryVersionStoreOptions = {}): VersionStore {
  /** JSON text of each version by charter, the newest first, so that no object is ever shared. */
  const texts = new Map<string, readonly string[]>();
  const all = (charterId: string) => texts.get(charterId) ?? [];
  const newest = (charterId: string): CharterVersionInfo | null => {
    const [text] = all(charterId);
    return text === undefined ? null : infoOf(decode(text));
  };
  const keep = (record: CharterVersion, text: string) =>
    texts.set(record.charterId, [text, ...all(record.charterId)]);
  for (const record of versions) {
    keep(record, encodeVersion(record, newest(record.charterId)?.version ?? null));
  }

  return {
    async list(charterId, { signal } = {}) {
      signal?.throwIfAborted();
      return deepFreeze(all(charterId).map((text) => infoOf(decode(text))));
    },
    async load(charterId, version, { signal } = {}) {
      signal?.throwIfAborted();
      const found = all(charterId)
        .map(decode)
        .find((one) => one.version === version);
      return found ? { kind: 'found', version: deepFreeze(found) } : { kind: 'absent' };
    },
    async publish(record, { previous, signal }) {
      signal?.throwIfAborted();
      const text = encodeVersion(record, previous);
      const current = newest(record.charterId);
      if (current && all(record.charterId)[0] === text) return { kind: 'published', version: current };
      if ((current?.version ?? null) !== previous) return { kind: 'conflict', current };
      keep(record, text);
      return { kind: 'published', version: infoOf(record) };
    },
  };
}

function decode(text: string): CharterVersion {
  return JSON.parse(text) as CharterVersion;
}
