import { type JsonObject, StorageError } from '../../storage';
import { compareVersions, isVersion } from './compareVersions';
import type { CharterVersion, CharterVersionInfo } from './VersionStore';

/** A record as JSON text, checked by rule W4. Throws `StorageError` `invalid`. */
export function encodeVersion(record: CharterVersion, previous: string | null): string {
  const { content, version, level } = record;
  if (!isVersion(version)) throw invalid('a version is major.minor, such as 2.1');
  if (level !== 'major' && level !== 'minor') throw invalid('the level is major or minor');
  if (previous !== null && compareVersions(version, previous) <= 0) {
    throw invalid(`version ${version} does not come after ${previous}`);
  }
  if (content?.id !== record.charterId) throw invalid('the content is not that charter');
  try {
    return JSON.stringify({ ...infoOf(record), content });
  } catch (cause) {
    throw invalid('the content is not plain JSON', cause);
  }
}

/** The particulars of a record, without anything else that it may carry. */
export function infoOf(record: CharterVersionInfo): CharterVersionInfo {
  const { charterId, version, level, note, byId, byName, at } = record;
  return {
    charterId,
    version,
    level,
    ...(note !== undefined && { note }),
    ...(byId !== undefined && { byId }),
    ...(byName !== undefined && { byName }),
    at,
  };
}

/** The particulars in an answer; undefined when it is none. */
export function readInfo(data: unknown): CharterVersionInfo | undefined {
  if (!isObject(data)) return undefined;
  const { charterId, version, level, note, byId, byName, at } = data;
  const isWhole = typeof charterId === 'string' && isVersion(version) && typeof at === 'string';
  const hasTexts = [note, byId, byName].every((one) => one === undefined || typeof one === 'string');
  if (!isWhole || !hasTexts || (level !== 'major' && level !== 'minor')) return undefined;
  return infoOf(data as unknown as CharterVersionInfo);
}

/** A whole version in an answer; undefined when it is none. */
export function readVersion(data: unknown): CharterVersion | undefined {
  const info = readInfo(data);
  const content = isObject(data) ? data.content : undefined;
  return info && isObject(content) ? { ...info, content } : undefined;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function invalid(what: string, cause?: unknown): StorageError {
  return new StorageError('invalid', { message: `versions: ${what}`, applied: 'no', cause });
}
