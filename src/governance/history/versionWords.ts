import { dateIn } from '../../analysis/dateIn';
import { cleanText } from '../../export/words/userText';
import type { CharterIntl } from '../../i18n';

const ISOLATES = /[\u2066-\u2069]/g;

/** What people wrote, to stand inside a sentence of the product: no direction leaks out of it. */
export function isolated(text: string): string {
  return `\u2068${cleanText(text).replace(ISOLATES, '')}\u2069`;
}

/** An instant as date and time in the reader's zone; text that is none comes back clean. */
export function instantInWords(at: string, intl: CharterIntl): string {
  const time = Date.parse(at);
  if (Number.isNaN(time)) return cleanText(at);
  return intl.series([intl.date(dateIn(time, intl.timeZone)), intl.time(time)]);
}
