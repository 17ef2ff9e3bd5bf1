import { type CharterDraft, fieldMeta, joinPath } from '../../src/model';
import { itemKey } from '../../src/model/path';
import { exampleCharters } from '../../src/testing/examples';
import { fullCharter } from '../helpers/fullCharter';

/** A charter in which every text, tag and address of the model is this text. */
export function hostileFull(text: string): CharterDraft {
  const charter = fullCharter(() => text);
  return {
    ...charter,
    requestIntake: { ...charter.requestIntake, url: text },
    attachments: charter.attachments?.map((one) => ({ ...one, url: text })),
  };
}

/** A charter in which this text stands for every text, code, choice, id and reference too, and for a language. */
export function hostileIds(text: string): CharterDraft {
  const charter = fullCharter(
    () => text,
    () => text,
  );
  // A file with one of these names as a key is refused as a whole, and nothing of it would be shown.
  const key = ['__proto__', 'constructor', 'prototype'].includes(text) ? `${text}-` : text;
  return { ...charter, vision: { [key]: text, en: text }, ext: { [key]: { [key]: text } } };
}

/** A charter with figures and links in use, whose every text is this text. */
export function hostileExample(text: string): CharterDraft {
  return replaceTexts(exampleCharters.quillmere, text, []) as CharterDraft;
}

function replaceTexts(value: unknown, text: string, path: readonly string[]): unknown {
  if (Array.isArray(value))
    return value.map((item, index) => replaceTexts(item, text, [...path, itemKey(item) ?? `${index}`]));
  if (typeof value === 'string') return isText(path) ? text : value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) => [key, replaceTexts(inner, text, [...path, key])]),
  );
}

function isText(path: readonly string[]): boolean {
  const at = (segments: readonly string[]) => fieldMeta(joinPath(...segments))?.kind;
  return at(path) === 'text' || at(path.slice(0, -1)) === 'tags';
}
