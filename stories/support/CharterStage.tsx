import type { ReactNode } from 'react';
import { type Access, type AccessRule, CharterProvider, type Locale } from '../../src';
import { createIntl } from '../../src/i18n';
import { en } from '../../src/i18n/en';
import { type CharterDraft, createCharter } from '../../src/model';
import type { CharterSession } from '../../src/session';
import { exampleCharters } from '../../src/testing';
import { pseudoLocale } from './pseudoLocale';
import { stageLocales } from './stageLocales';

/** The toolbar's globals as stories use them. */
export interface StageGlobals {
  locale?: string;
  direction?: string;
  access?: Access;
}

const locales: Readonly<Record<string, Locale>> = { ...stageLocales, pseudo: pseudoLocale };

/** Locale of the toolbar, in the toolbar's direction. */
export function localeOf({ locale = 'en', direction = 'auto' }: StageGlobals): Locale {
  const chosen = locales[locale] ?? en;
  return direction === 'ltr' || direction === 'rtl' ? withDirection(chosen, direction) : chosen;
}

/** The words a story is shown in, for what its play looks for. */
export function wordsOf(globals: StageGlobals) {
  return createIntl({ locale: localeOf(globals) });
}

/** Providers compare locales by identity, so one object stands for each language and direction. */
const turned = new Map<string, Locale>();

function withDirection(locale: Locale, dir: Locale['dir']): Locale {
  const key = `${locale.code} ${dir}`;
  const known = turned.get(key) ?? { ...locale, dir };
  turned.set(key, known);
  return known;
}

/** What the toolbar lets the reader do, the same rule each time. */
export function accessOf({ access = 'edit' }: StageGlobals): AccessRule {
  return rules[access];
}

const rules: Record<Access, AccessRule> = {
  edit: () => 'edit',
  comment: () => 'comment',
  view: () => 'view',
  hidden: () => 'hidden',
};

/** The example that reads naturally in a language. */
export function exampleFor(globals: StageGlobals): CharterDraft {
  return globals.locale === 'el' ? exampleCharters.thalassaia : exampleCharters.quillmere;
}

/** A charter with nothing in it but what `createCharter` gives. */
export const emptyCharter: CharterDraft = createCharter({
  title: '',
  newId: () => 'empty',
  now: '2026-09-30',
});

type StageProps = { globals: StageGlobals; children: ReactNode } & (
  | { charter: CharterDraft }
  | { session: CharterSession }
);

/** Opens a charter that lives only in the story, or one that a session holds, as the toolbar says. */
export function CharterStage({ globals, children, ...source }: StageProps) {
  const opened = 'session' in source ? source : { defaultValue: source.charter };
  return (
    <CharterProvider {...opened} locale={localeOf(globals)} now="2026-09-30" access={accessOf(globals)}>
      {children}
    </CharterProvider>
  );
}
