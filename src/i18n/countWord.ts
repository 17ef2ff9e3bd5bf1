import type { CharterIntl } from './intl';

/** A small count as a word of the right gender, a larger one as a number. */
export function countWord(
  intl: CharterIntl,
  key: 'viewer.number.services' | 'viewer.number.indicators' | 'panel.number.results',
  count: number,
): string {
  return intl.t(key).split(/[,،]/)[count]?.trim() || intl.number(count);
}
