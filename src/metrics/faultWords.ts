import type { AsOfOptions } from '../analysis/periodBounds';
import type { CharterIntl } from '../i18n';
import type { CharterDraft, Indicator, IndicatorLink } from '../model';

export function seriesFaultWords(_i: Indicator, _o: AsOfOptions, _intl: CharterIntl): string[] {
  return [];
}
export function linkFaultWords(_c: CharterDraft, _l: IndicatorLink, _intl: CharterIntl): string[] {
  return [];
}
