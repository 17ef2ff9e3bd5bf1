export { countWord } from './countWord';
export type { ValueUnit } from './formatValue';
export { inSentence } from './inSentence';
export { type CharterIntl, createIntl, type IntlOptions } from './intl';
export type { Locale, Message, MessageKey, MessageParams, Messages, Terms } from './messages';
export { type DateInput, dateOrder, parseDate } from './parseDate';
export { type NumberInput, parseNumber } from './parseNumber';
export { parsePeriodText } from './parsePeriodText';
