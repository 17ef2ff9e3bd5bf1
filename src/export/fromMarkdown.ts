import { createIntl, type IntlOptions, type Locale } from '../i18n';
import { type CharterDraft, type CharterIssue, parseCharter, readPath, writePath } from '../model';
import { charterLimits } from '../model/charterLimits';
import { error, warning } from '../model/issue';
import type { LocalizedText } from '../model/text';
import type { TextEdit } from './markdown/editReader';
import { markdownBody } from './markdown/markdownBody';
import { readMarkdownData } from './markdown/markdownData';
import { readEdits } from './markdown/readEdits';

/** What is needed to read a file back. */
export interface ReadMarkdownOptions extends Pick<IntlOptions, 'messages' | 'terms'> {
  /** The languages in which the file may be written, from `enablement-charter/locales/*`. */
  readonly locales: readonly Locale[];
}

/** What became of a Markdown file. */
export type MarkdownResult =
  | {
      readonly ok: true;
      readonly charter: CharterDraft;
      /** Paths of the texts that were changed by hand and taken over. */
      readonly edited: readonly string[];
      /** What was not understood, by lines (`params.line`), and the repairs that were made to the data. */
      readonly issues: readonly CharterIssue[];
      /** The language of its words, BCP 47. */
      readonly language: string;
      /** True when a newer version wrote the data: show it, never save it. */
      readonly readOnly: boolean;
    }
  | { readonly ok: false; readonly issues: readonly CharterIssue[] };

/** Beside the data stand their words, which are shorter. */
const MOST_BYTES = 4 * charterLimits.bytes;
const MOST_ISSUES = 50;

/**
 * Reads a charter from Markdown that `toMarkdown` wrote, with the texts that were changed in it by hand. What was changed
 * where the words are made of figures or choices is not taken over, but listed with its line. Never throws: a file that
 * has lost its data, or whose data are broken, is refused with an issue that says so.
 */
export function fromMarkdown(text: string, { locales, ...words }: ReadMarkdownOptions): MarkdownResult {
  if (text.length > MOST_BYTES) return { ok: false, issues: [error('too-large', '', { max: MOST_BYTES })] };
  const file = readMarkdownData(text);
  if (!file.ok) {
    const { code, ...where } = file;
    return { ok: false, issues: [error(code, '', 'line' in where ? { line: where.line } : undefined)] };
  }
  const parsed = parseCharter(file.charter);
  if (!parsed.ok) return parsed;
  const { charter, readOnly } = parsed;
  const result: MarkdownResult = {
    ok: true,
    charter,
    edited: [],
    issues: parsed.issues,
    language: file.locale,
    readOnly,
  };
  // An untouched half is as it was written, whichever release reads it; data alone may be changed by hand.
  if (file.intact.words || readOnly) return result;
  const locale = locales.find(({ code }) => code === file.locale);
  if (!locale) {
    const issue = warning('markdown.other-language', '', { language: file.locale });
    return { ...result, issues: [...parsed.issues, issue] };
  }
  const intl = createIntl({ ...words, locale });
  const { edits, issues } = readEdits(charter, file.body, { intl, now: file.now });
  const edited = edits.reduce((before, edit) => withEdit(before, edit, intl.code), charter);
  const checked = parseCharter(edited);
  if (!checked.ok) return checked;
  return {
    ok: true,
    charter: checked.charter,
    edited: [...new Set(edits.map(({ field }) => field.path))],
    issues: [
      ...parsed.issues,
      ...(file.intact.data ? [] : [warning('markdown.data-edited', '')]),
      ...(file.intact.data && !file.isAsWritten(markdownBody(charter, intl, file.now))
        ? [warning('markdown.other-words', '')]
        : []),
      ...issues.slice(0, MOST_ISSUES),
      ...(issues.length > MOST_ISSUES
        ? [warning('markdown.more', '', { count: issues.length - MOST_ISSUES })]
        : []),
    ],
    language: file.locale,
    readOnly: false,
  };
}

/** A charter with one text as it was written by hand. */
function withEdit(charter: CharterDraft, { field, parts, added }: TextEdit, language: string): CharterDraft {
  const { path, tag } = field;
  const whole = parts.get(undefined);
  const paragraphs = whole === undefined ? field.paragraphs.map((one, at) => parts.get(at) ?? one) : [whole];
  const text = [...paragraphs, ...added].join('\n\n');
  const known = readPath(charter, path);
  if (tag === undefined) return writePath(charter, path, inLanguage(known as LocalizedText, language, text));
  return writePath(
    charter,
    path,
    (known as string[]).map((one, at) => (at === tag ? text : one)),
  );
}

/** A value with the text that a reader of a language sees replaced: of several languages it may be that of another. */
function inLanguage(value: LocalizedText, language: string, text: string): LocalizedText {
  if (typeof value === 'string') return text;
  const shown = [language, language.split('-')[0] ?? ''].find((one) => Object.hasOwn(value, one));
  return { ...value, [shown ?? Object.keys(value)[0] ?? language]: text };
}
