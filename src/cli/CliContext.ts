import { cleanText } from '../export/words/userText';
import { type CharterIntl, createIntl, type Locale, type Message, type MessageParams } from '../i18n';
import { ar } from '../i18n/ar';
import { de } from '../i18n/de';
import { el } from '../i18n/el';
import { en } from '../i18n/en';
import { es } from '../i18n/es';
import { pluralForm } from '../i18n/format';
import { fr } from '../i18n/fr';
import { fillMessage } from '../i18n/translate';
import { words as arWords } from './words/ar';
import { words as deWords } from './words/de';
import { words as elWords } from './words/el';
import { words as enWords } from './words/en';
import { words as esWords } from './words/es';
import { words as frWords } from './words/fr';

/** 0: all is well. 1: there is something to do. 2: it could not be done. */
export type ExitCode = 0 | 1 | 2;

/** Key of what the command line says. */
export type WordKey = keyof typeof enWords;

interface Language {
  readonly locale: Locale;
  readonly words: Readonly<Record<WordKey, Message>>;
}

const english: Language = { locale: en, words: enWords };

/** By code, in the order of the help text. */
const languages: Readonly<Record<string, Language>> = {
  en: english,
  el: { locale: el, words: elWords },
  de: { locale: de, words: deWords },
  fr: { locale: fr, words: frWords },
  es: { locale: es, words: esWords },
  ar: { locale: ar, words: arWords },
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
  const { locale, words } = languages[language ?? 'en'] ?? english;
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
