import { cleanText, markedText } from '../../export/words/userText';
import { placeInWords } from '../../field/words/placeInWords';
import { valueAt } from '../../field/words/versionsInWords';
import type { CharterIntl } from '../../i18n';
import { type CommentAnchor, commentLimits, partOfAnchor, quotedValue, quoteOf } from '../../lifecycle';
import { type CharterDraft, fieldMeta, partKeys } from '../../model';
import type { StorageErrorCode } from '../../storage';
import type { CommentDraft } from './commentDrafts';

/** Of a long quote only its beginning is shown. */
const QUOTED = 280;

/** What a place is called: "Services › Onboarding". */
export function placeWords(charter: CharterDraft, path: string, intl: CharterIntl): string {
  const part = partKeys.find((key) => key === path);
  if (part) return intl.t(`part.${part}`);
  return cleanText(placeInWords(charter, path, intl).join(' › ')) || intl.t('history.document');
}

/** What a place is called inside of its part; `''` for the part itself. */
export function placeInPart(
  charter: CharterDraft,
  { path, label }: CommentAnchor,
  intl: CharterIntl,
): string {
  const part = partOfAnchor({ path });
  if (part === path) return '';
  const words = placeInWords(charter, path, intl).slice(part ? 1 : 0);
  return cleanText(words.join(' › ') || (path === '' ? '' : label));
}

/** The anchor of a conversation that begins now. */
export function anchorAt(charter: CharterDraft, path: string, intl: CharterIntl): CommentAnchor {
  const quote = quoteOf(charter, path, intl.code);
  return { path, label: placeWords(charter, path, intl), ...(quote !== undefined && { quote }) };
}

/** What stood at a place, in words and marked as written. */
export function quoteWords(anchor: CommentAnchor, charter: CharterDraft, intl: CharterIntl): string {
  const kind = fieldMeta(anchor.path)?.kind;
  const isProse = kind === undefined || kind === 'text' || kind === 'group';
  const words = isProse ? (anchor.quote ?? '') : valueAt(quotedValue(anchor), anchor.path, { charter, intl });
  const letters = Array.from(words);
  return markedText(letters.length > QUOTED ? `${letters.slice(0, QUOTED).join('')}…` : words, intl.code);
}

/** What is wrong with an unsent text, or why it could not be sent. */
export function faultWords({ fault }: CommentDraft, intl: CharterIntl): string | undefined {
  if (!fault) return undefined;
  if (fault.code === 'too-long') {
    return intl.t('comments.fault.too-long', { count: fault.length - fault.max, max: fault.max });
  }
  if (fault.code === 'too-many-mentions') {
    return intl.t('comments.fault.too-many-mentions', { count: commentLimits.mentions });
  }
  return intl.find(`comments.fault.${fault.code}`) ?? intl.t('comments.fault.unsent');
}

/** Why the host did not do or give what it was asked for. */
export function troubleWords(code: StorageErrorCode, intl: CharterIntl): string {
  return intl.find(`comments.trouble.${code}`) ?? intl.t('comments.trouble');
}
