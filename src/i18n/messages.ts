import type { en } from './en';

/** A message: text with `{token}` placeholders, or one text per plural form chosen by `{count}`. */
export type Message =
  | string
  | { zero?: string; one?: string; two?: string; few?: string; many?: string; other: string };

/** Key of a message; English is the source of truth. */
export type MessageKey = keyof typeof en.messages;

/** A complete set of words. */
export type Messages = Readonly<Record<MessageKey, Message>>;

/** The product's own nouns, written once and used inside messages as `{$name}`, so that a host can rename them. */
export type Terms = Readonly<Record<keyof typeof en.terms, string>>;

/** Everything a language brings. */
export interface Locale {
  /** BCP 47 code; also decides dates, numbers and plurals. */
  readonly code: string;
  readonly dir: 'ltr' | 'rtl';
  readonly terms: Terms;
  readonly messages: Messages;
}

/** Values for the placeholders of a message. */
export type MessageParams = Readonly<Record<string, string | number>>;
