import { createContext, useContext } from 'react';
import type { Locale } from '../../../src';
import { type CharterTheme, parseTheme, parseWords } from '../../../src/theming';
import { type Language, languages } from './words';

/** A company that the portal is dressed for: its theme, and its words in each language. */
export interface Tenant {
  readonly name: string;
  readonly theme: CharterTheme;
  readonly words: Readonly<Record<Language, Pick<ReturnType<typeof parseWords>, 'messages' | 'terms'>>>;
}

/** The tenant of the address, if there is one. */
export const TenantContext = createContext<Tenant | undefined>(undefined);

/** The words of the tenant in a language, for the props of what shows a charter. */
export function useTenantWords({ code }: Locale) {
  return useContext(TenantContext)?.words[code === 'el' ? 'el' : 'en'];
}

/**
 * Loads the three files of the tenant in the address, `?tenant=brackenridge`. Nothing in them is trusted: what is no token and
 * no word is left out, and told on the console for those who write such files.
 */
export async function loadTenant(search: string): Promise<Tenant | undefined> {
  const id = new URLSearchParams(search).get('tenant');
  if (!id || !/^[a-z][a-z\d-]*$/.test(id)) return undefined;
  const files = await Promise.all(
    ['theme', 'terms', 'strings'].map((file) => load(`/tenants/${id}/${file}.json`)),
  );
  if (files.includes(undefined)) return undefined;
  const [themeFile, terms, strings] = files as [unknown, ByLanguage, ByLanguage];
  const { theme, issues } = parseTheme(themeFile);
  const words = (language: Language) => {
    const read = parseWords(
      { terms: terms[language], messages: strings[language] },
      languages[language].locale,
    );
    tell(id, read.issues);
    return read;
  };
  tell(id, issues);
  return { name: theme.name ?? id, theme, words: { en: words('en'), el: words('el') } };
}

type ByLanguage = Readonly<Partial<Record<Language, unknown>>>;

async function load(path: string): Promise<unknown> {
  const response = await fetch(path);
  return response.ok ? response.json().catch(() => ({})) : undefined;
}

function tell(id: string, issues: readonly { code: string; path: string; value: string }[]): void {
  for (const { code, path, value } of issues) console.warn(`Tenant ${id}: ${code} at ${path}: ${value}`);
}
