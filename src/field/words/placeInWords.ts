import type { CharterIntl } from '../../i18n';
import {
  type CharterDraft,
  type FieldMeta,
  fieldMeta,
  fieldName,
  joinPath,
  partOfPath,
  readPath,
  splitPath,
} from '../../model';
import { itemTitle } from '../list/itemTitle';
import { itemName } from '../useOptions';

/** A place of a charter in words, from the outside in: part, item, field ("Services", "Onboarding", "Description"). */
export function placeInWords(charter: CharterDraft, path: string, intl: CharterIntl): readonly string[] {
  const part = partOfPath(path);
  const words = part ? [intl.t(`part.${part}`)] : [];
  let meta = fieldMeta('');
  for (const at of pathsTo(path)) {
    const word = wordOf(charter, at, meta, intl);
    if (word && word !== words.at(-1)) words.push(word);
    meta = fieldMeta(at);
  }
  return words;
}

/** The path and all paths around it, the widest first. */
function pathsTo(path: string): readonly string[] {
  const segments = splitPath(path);
  return segments.map((_, index) => joinPath(...segments.slice(0, index + 1)));
}

function wordOf(
  charter: CharterDraft,
  path: string,
  around: FieldMeta | undefined,
  intl: CharterIntl,
): string | undefined {
  const key = splitPath(path).at(-1) ?? '';
  if (around?.kind === 'text') return languageName(key, intl);
  if (around?.kind !== 'list') {
    const name = fieldName(path);
    return (
      intl.find(`field.${name}`) ?? intl.find(`list.${name}.heading`) ?? (fieldMeta(path) ? undefined : key)
    );
  }
  if (around.keyBy === 'period') return intl.period(key);
  const item = readPath(charter, path) ?? { id: key };
  return linkName(charter, item, intl) ?? itemTitle(path, item, intl, charter);
}

/** A link between indicators is called after its ends. */
function linkName(charter: CharterDraft, item: unknown, intl: CharterIntl): string | undefined {
  const { leadingId, laggingId } = item as { leadingId?: string; laggingId?: string };
  const ends = [leadingId, laggingId].map((id) => charter.indicators?.find((one) => one.id === id));
  const [from, to] = ends.map((one) => one && itemName('indicators', one, intl));
  return from && to ? `${from} → ${to}` : undefined;
}

function languageName(code: string, intl: CharterIntl): string {
  try {
    return new Intl.DisplayNames(intl.code, { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}
