import { cleanText } from '../export/words/userText';
import { type CharterIntl, createIntl, type Locale, type MessageParams } from '../i18n';
import { el } from '../i18n/el';
import { en } from '../i18n/en';
import { pluralForm } from '../i18n/format';
import { fillMessage } from '../i18n/translate';
import { words as elWords } from './words/el';
import { words as enWords } from './words/en';

/** 0: all is well. 1: there is something to do. 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Key of what the command line says. */
export type WordKey = keyof typeof enWords;

const languages: Readonly<
  Record<string, { readonly locale: Locale; readonly words: typeof enWords | typeof elWords }>
> = {
  en: { locale: en, words: enWords },
  el: { locale: el as Locale, words: elWords },
};

/** The languages of the command line. */
export const locales: readonly Locale[] = Object.values(languages).map(({ locale }) => locale);

/** What every command is given. */
export interface CliContext {
  /** Words and formats of its messages. */
  readonly intl: CharterIntl;
  /** The language that was asked for; undefined leaves copies in the language of their charter. */
  readonly asked: Locale | undefined;
  /** `YYYY-MM-DD`. */
  readonly now: string;
  /** The words of a key, filled. */
  say(key: WordKey, params?: MessageParams): string;
  /** Writes a result as it is. */
  write(content: string | Uint8Array): void;
  /** Writes a line of a result for people. */
  print(line: string): void;
  /** Writes a line beside the result, where it spoils no file. */
  tell(line: string): void;
}

/**
 * Prepares what commands need; `language` is a code of `locales`. What people wrote in a file cannot steer the terminal:
 * lines are written without control characters.
 */
export function createCliContext(language: string | undefined, now: string): CliContext {
  const { locale, words } = languages[language ?? 'en'] ?? { locale: en, words: enWords };
  const intl = createIntl({ locale });
  const plural = (count: number) => pluralForm(locale.code, count);
  return {
    intl,
    asked: language === undefined ? undefined : locale,
    now,
    say: (key, params = {}) =>
      fillMessage(words[key], params, locale.terms, plural, (value) => intl.number(value)),
    write: (content) => void process.stdout.write(content),
    print: (line) => void process.stdout.write(`${cleanText(line)}\n`),
    tell: (line) => void process.stderr.write(`${cleanText(line)}\n`),
  };
}

/** The language of a copy: the one asked for, else that of the charter where its words are known, else English. */
export function localeFor({ asked }: CliContext, charter: { readonly locale?: string }): Locale {
  const [base] = (charter.locale ?? 'en').split('-');
  return asked ?? languages[base ?? '']?.locale ?? en;
}
