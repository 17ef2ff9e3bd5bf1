import type { Person } from '../directory';
import type { CharterComment, CommentAnchor, CommentThread, Resolution } from './ThreadStore';

type Fields = Readonly<Record<string, unknown>>;

/** The thread in an answer, without anything else that it may carry; undefined when it is none. */
export function readThread(data: unknown): CommentThread | undefined {
  if (!isFields(data) || !hasTexts(data, ['id', 'charterId']) || !Array.isArray(data.comments))
    return undefined;
  const anchor = readAnchor(data.anchor);
  const comments = data.comments.map(readComment);
  const resolved = data.resolved === undefined ? undefined : readResolution(data.resolved);
  const isWhole = comments.length > 0 && (data.resolved === undefined || resolved);
  if (!anchor || !isWhole || !comments.every((one) => one !== undefined)) return undefined;
  const { id, charterId } = data as Pick<CommentThread, 'id' | 'charterId'>;
  return { id, charterId, anchor, comments, ...(resolved && { resolved }) };
}

function readAnchor(data: unknown): CommentAnchor | undefined {
  if (!isFields(data) || !hasTexts(data, ['path', 'label'], ['quote'])) return undefined;
  return pick<CommentAnchor>(data, ['path', 'label', 'quote']);
}

function readComment(data: unknown): CharterComment | undefined {
  const optional = ['authorName', 'editedAt', 'removedAt'] as const;
  if (!isFields(data) || !hasTexts(data, ['id', 'authorId', 'text', 'at'], optional)) return undefined;
  const { mentions } = data;
  if (!Array.isArray(mentions) || !mentions.every(isPerson)) return undefined;
  return {
    ...pick<CharterComment>(data, ['id', 'authorId', 'text', 'at', ...optional]),
    mentions: mentions.map((one) => pick<Person>(one as unknown as Fields, ['id', 'name'])),
  };
}

function readResolution(data: unknown): Resolution | undefined {
  if (!isFields(data) || !hasTexts(data, ['byId', 'at'], ['byName'])) return undefined;
  return pick<Resolution>(data, ['byId', 'byName', 'at']);
}

function isPerson(data: unknown): data is Person {
  return isFields(data) && hasTexts(data, ['id', 'name']);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasTexts(data: Fields, needed: readonly string[], optional: readonly string[] = []): boolean {
  return (
    needed.every((key) => typeof data[key] === 'string') &&
    optional.every((key) => data[key] === undefined || typeof data[key] === 'string')
  );
}

/** Some fields of an object that were checked; those that are absent stay absent. */
function pick<T>(data: Fields, keys: readonly (keyof T & string)[]): T {
  return Object.fromEntries(
    keys.filter((key) => data[key] !== undefined).map((key) => [key, data[key]]),
  ) as T;
}
