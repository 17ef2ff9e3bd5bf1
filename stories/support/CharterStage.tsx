import type { ReactNode } from 'react';
import { useMemo } from 'react';
import { type Access, CharterProvider, type Locale } from '../../src';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import type { CharterDraft } from '../../src/model';
import { exampleCharters } from '../../src/testing';

/** The toolbar's globals as stories use them. */
export interface StageGlobals {
  locale?: string;
  access?: Access;
}

/** Locale of the toolbar. */
export function localeOf(globals: StageGlobals): Locale {
  return globals.locale === 'el' ? el : en;
}

/** The example that reads naturally in a language. */
export function exampleFor(globals: StageGlobals): CharterDraft {
  return globals.locale === 'el' ? exampleCharters.thalassaia : exampleCharters.quillmere;
}

/** A charter with nothing in it. */
export const emptyCharter: CharterDraft = { schemaVersion: 1, id: 'empty', locale: 'en', status: 'draft' };

/** Opens a charter that lives only in the story. */
export function CharterStage({
  charter,
  globals,
  children,
}: {
  charter: CharterDraft;
  globals: StageGlobals;
  children: ReactNode;
}) {
  const access = useMemo(() => () => globals.access ?? 'edit', [globals.access]);
  return (
    <CharterProvider defaultValue={charter} locale={localeOf(globals)} now="2026-09-30" access={access}>
      {children}
    </CharterProvider>
  );
}
