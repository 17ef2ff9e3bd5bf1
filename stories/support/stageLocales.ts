import type { Locale } from '../../src';
import { ar } from '../../src/i18n/ar';
import { de } from '../../src/i18n/de';
import { el } from '../../src/i18n/el';
import { en } from '../../src/i18n/en';
import { es } from '../../src/i18n/es';
import { fr } from '../../src/i18n/fr';

/** The languages that the library brings, by code. */
export const stageLocales: Readonly<Record<string, Locale>> = { en, el, de, fr, es, ar };
