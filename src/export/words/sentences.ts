import type { MessageKey } from '../../i18n';
import { nounInSentence } from '../../i18n/inSentence';
import type { CharterDraft, IndicatorLink } from '../../model';
import type { CharterWords } from './createCharterWords';
import { unmarked } from './userText';

/** Text with its first letter as a capital, written text too. */
export function startSentence(text: string): string {
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

/** What ends a sentence, or a text that needs no full stop. */
export const SENTENCE_END = /[.!?؟…:;·»”“"]$/;

/** Text that ends like a sentence. */
export function endSentence(text: string): string {
  return text === '' || SENTENCE_END.test(unmarked(text)) ? text : `${text}.`;
}

/** What a link expects, as one sentence: "Manager coaching coverage is expected to raise win rate after 1 month." */
export function linkSentence(words: CharterWords, link: IndicatorLink): string {
  const { intl, charter } = words;
  const leading = charter.indicators?.find(({ id }) => id === link.leadingId);
  const names = [words.name(link.leadingId, ['indicators']), words.name(link.laggingId, ['indicators'])];
  const [from = '', to = ''] = names.map((name) => name || intl.t('common.unnamed'));
  const falls = leading?.direction === 'lower-is-better';
  const way: MessageKey =
    link.sign === '+'
      ? falls
        ? 'viewer.link.down-down'
        : 'viewer.link.up-up'
      : link.sign === '-'
        ? falls
          ? 'viewer.link.down-up'
          : 'viewer.link.up-down'
        : 'viewer.link.moves';
  return intl.t(way, {
    Leading: from,
    Lagging: to,
    leading: nounInSentence(from, words.intl.code),
    lagging: nounInSentence(to, words.intl.code),
    delay: delayOf(words, link.lagMonths),
  });
}

function delayOf({ intl }: CharterWords, months: number | undefined): string {
  if (months === undefined) return intl.t('viewer.delay.unknown');
  return months === 0 ? intl.t('viewer.delay.none') : intl.t('viewer.delay', { count: months });
}

/** Version and period as one line, the organisation with its size as another. */
export function aboutLines(words: CharterWords): string[] {
  const { charter, intl, user } = words;
  const { name, ...counts } = charter.organisation ?? {};
  const size = (['people', 'sellers', 'countries'] as const).map((key) =>
    counts[key] === undefined ? '' : intl.t(`viewer.${key}`, { count: counts[key] }),
  );
  const version = charter.version ? intl.t('viewer.version', { version: user(charter.version) }) : '';
  return [
    [version, periodText(words, charter.period)],
    [user(name), ...size],
  ]
    .map((parts) => words.intl.series(parts.filter(Boolean)))
    .filter(Boolean);
}

/** The period in which a charter holds, whole months as months. */
function periodText(words: CharterWords, period: CharterDraft['period']): string {
  if (!period?.from) return words.date(period?.to);
  if (!period.to) return words.date(period.from);
  const nextDay = new Date(Date.parse(`${period.to}T00:00:00Z`) + 86_400_000);
  const whole = period.from.endsWith('-01') && nextDay.getUTCDate() === 1;
  const write = (day: string) => (whole ? words.intl.period(day.slice(0, 7)) : words.date(day));
  return words.intl.t('period.range', { from: write(period.from), to: write(period.to) });
}
