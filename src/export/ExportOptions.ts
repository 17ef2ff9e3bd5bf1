import type { IntlOptions } from '../i18n';

/** What every export in words needs: the words, and the date for which live values hold. */
export interface ExportOptions extends IntlOptions {
  /** `YYYY-MM-DD`. */
  readonly now: string;
}
