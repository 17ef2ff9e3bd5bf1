import type { Locale } from '../../src/i18n';

/** Every locale that the library brings, by its code, as the build finds them. */
export const locales: Readonly<Record<string, Locale>> = Object.fromEntries(
  Object.values(
    import.meta.glob<Record<string, Locale>>('../../src/i18n/??.ts', { eager: true }),
  )
    .flatMap((file) => Object.values(file))
    .map((locale) => [locale.code, locale]),
);
