import type { CharterIntl } from '../i18n';
import { parseDate, parseNumber, parsePeriodText } from '../i18n';
import { type CharterIssue, type FieldMeta, type LocalizedText, plainText, withText } from '../model';

/** How a value is written into a text box and read back. */
export interface TextFormat {
  readonly write: (value: unknown) => string;
  readonly read: (
    text: string,
    before: unknown,
  ) => { readonly value: unknown } | { readonly issue: Omit<CharterIssue, 'path'> };
  readonly inputMode?: 'decimal' | 'numeric';
}

const plain: TextFormat = {
  write: (value) => (typeof value === 'string' ? value : ''),
  read: (text) => ({ value: text === '' ? undefined : text }),
};

const tags: TextFormat = {
  write: (value) => (Array.isArray(value) ? value.join('\n') : ''),
  read: (text) => {
    const words = text
      .split('\n')
      .map((word) => word.trim())
      .filter(Boolean);
    return { value: words.length > 0 ? words : undefined };
  },
};

/** The text format of a field in the reader's language. */
export function textFormatOf(meta: FieldMeta | undefined, intl: CharterIntl): TextFormat {
  switch (meta?.kind) {
    case 'text':
      return {
        write: (value) => plainText(value as LocalizedText | undefined, intl.code),
        read: (text, before) => ({
          value:
            text === '' && typeof before !== 'object'
              ? undefined
              : withText(before as LocalizedText | undefined, intl.code, text),
        }),
      };
    case 'number':
      return numberFormat(meta, intl);
    case 'date':
      return dateFormat(intl);
    case 'period':
      return periodFormat(intl);
    case 'tags':
      return tags;
    default:
      return plain;
  }
}

function numberFormat(meta: Extract<FieldMeta, { kind: 'number' }>, intl: CharterIntl): TextFormat {
  return {
    inputMode: meta.integer ? 'numeric' : 'decimal',
    write: (value) => (typeof value === 'number' ? intl.number(value, { maximumFractionDigits: 10 }) : ''),
    read: (text) => {
      const result = parseNumber(text, intl.code);
      if (!result.ok) return { issue: { code: result.code, severity: 'error', params: result.params } };
      const { value } = result;
      if (value === undefined) return { value };
      const params = { value: text.trim().slice(0, 40) };
      if (meta.integer && !Number.isInteger(value))
        return { issue: { code: 'number-not-whole', severity: 'error', params } };
      if (value < (meta.min ?? -Infinity) || value > (meta.max ?? Infinity))
        return { issue: { code: 'out-of-range', severity: 'error', params } };
      return { value };
    },
  };
}

function dateFormat(intl: CharterIntl): TextFormat {
  return {
    write: (value) => (typeof value === 'string' ? intl.date(value, 'numeric') : ''),
    read: (text) => {
      const result = parseDate(text, intl.code);
      return result.ok
        ? { value: result.value }
        : { issue: { code: result.code, severity: 'error', params: result.params } };
    },
  };
}

/** Reads months as people write them too; when the box is left it shows the period as a charter writes it. */
function periodFormat(intl: CharterIntl): TextFormat {
  return {
    ...plain,
    read: (text) => {
      if (text.trim() === '') return { value: undefined };
      const value = parsePeriodText(text, intl);
      const params = { value: text.trim().slice(0, 40) };
      return value ? { value } : { issue: { code: 'invalid-period', severity: 'error', params } };
    },
  };
}
