import type { Locale, Message, MessageKey, Terms } from '../i18n/messages';
import { isObject, shown } from './json';

/** Something in a file of words that was refused (`error`), or taken although it may surprise (`warning`). */
export interface WordsIssue {
  /**
   * Errors: a key that the language has not, a value that is no message, a `{token}` that nobody fills. Warnings: a `{token}` that
   * is no longer said, a form of a renamed term that is still ours.
   */
  readonly code: 'unknown-key' | 'bad-value' | 'unknown-token' | 'missing-token' | 'missing-term';
  readonly severity: 'error' | 'warning';
  /** Where: `messages/save.clean`, `terms/charter`; empty for the whole. */
  readonly path: string;
  /** The token with its braces, the term as it is said, or what stands there instead of a message, shortened. */
  readonly value: string;
}

/** Words of a tenant, for the props of `CharterProvider`, `MetricsPanel` and `CharterViewer`. */
export interface ParsedWords {
  /** Whether everything in the file was taken. */
  readonly ok: boolean;
  readonly messages: Readonly<Partial<Record<MessageKey, Message>>>;
  readonly terms: Partial<Terms>;
  readonly issues: readonly WordsIssue[];
}

const forms: readonly string[] = ['zero', 'one', 'two', 'few', 'many', 'other'];

/** Longer than any message or term that fits where it stands. */
const MOST = 2_000;

/**
 * Reads a tenant's words for one language from JSON that anybody may have written: `{ messages?, terms? }`, as the props of the
 * same names. Never throws; what is wrong is left out, and ours stays. Words are text wherever they are shown.
 */
export function parseWords(json: unknown, locale: Pick<Locale, 'messages' | 'terms'>): ParsedWords {
  const issues: WordsIssue[] = [];
  const tell = (code: WordsIssue['code'], path: string, value: unknown) => {
    const severity = code.startsWith('missing') ? 'warning' : 'error';
    issues.push({ code, severity, path, value: shown(value) });
  };

  const read = <Value>(
    group: string,
    known: object,
    taken: (key: string, value: unknown) => value is Value,
  ) => {
    const values = isObject(json) ? (json as Record<string, unknown>)[group] : undefined;
    if (values !== undefined && !isObject(values)) tell('bad-value', group, values);
    const entries = isObject(values) ? Object.entries(values) : [];
    return entries.filter(([key, value]) => {
      if (!Object.hasOwn(known, key)) tell('unknown-key', `${group}/${key}`, value);
      else if (taken(key, value)) return true;
      return false;
    });
  };

  const isTerm = (key: string, value: unknown): value is string => {
    const good = isText(value) && value.trim() !== '';
    if (!good) tell('bad-value', `terms/${key}`, value);
    return good;
  };

  const isMessage = (key: string, value: unknown): value is Message => {
    const path = `messages/${key}`;
    if (!isText(value) && !isForms(value)) {
      tell('bad-value', path, value);
      return false;
    }
    const [ours, theirs] = [tokensOf(locale.messages[key as MessageKey]), tokensOf(value)];
    const strange = [...theirs].filter((name) =>
      name.startsWith('$') ? !Object.hasOwn(locale.terms, name.slice(1)) : !ours.has(name),
    );
    for (const name of strange) tell('unknown-token', path, `{${name}}`);
    if (strange.length > 0) return false;
    for (const name of ours) {
      if (!name.startsWith('$') && !theirs.has(name)) tell('missing-token', path, `{${name}}`);
    }
    return true;
  };

  if (!isObject(json)) tell('bad-value', '', json);
  else {
    for (const [key, value] of Object.entries(json))
      if (key !== 'messages' && key !== 'terms') tell('unknown-key', key, value);
  }
  const messages = Object.fromEntries(read('messages', locale.messages, isMessage));
  const terms = Object.fromEntries(read('terms', locale.terms, isTerm)) as Partial<Terms>;
  if (Object.keys(terms).length > 0) {
    for (const [key, ours] of Object.entries(locale.terms))
      if (!Object.hasOwn(terms, key)) tell('missing-term', `terms/${key}`, ours);
  }
  return { ok: issues.every(({ severity }) => severity === 'warning'), messages, terms, issues };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MOST;
}

/** One text for each plural form, with one for all others. */
function isForms(value: unknown): value is Exclude<Message, string> {
  return (
    isObject(value) &&
    'other' in value &&
    Object.entries(value).every(([form, text]) => forms.includes(form) && isText(text))
  );
}

/** The names in the `{tokens}` of a message as `fillMessage` finds them, those of terms with their `$`. */
function tokensOf(message: Message): Set<string> {
  const texts = typeof message === 'string' ? [message] : Object.values(message);
  return new Set(
    texts.flatMap((text) => [...text.matchAll(/\{(\$?[\w-]+)\}/g)].map(([, name = '']) => name)),
  );
}
