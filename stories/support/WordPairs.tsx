import type { Locale } from '../../src';
import { createIntl } from '../../src/i18n';
import type { MessageKey, MessageParams } from '../../src/i18n/messages';
import './wordPairs.css';

/** A message of the library, and what it could have been. */
interface WordPair {
  readonly key: MessageKey;
  readonly values?: MessageParams;
  readonly instead: string;
}

/** What the library says beside what it does not say; the one is read from the library, so it cannot age. */
export function WordPairs({
  locale,
  heads,
  pairs,
}: {
  locale: Locale;
  heads: readonly [string, string];
  pairs: readonly WordPair[];
}) {
  const intl = createIntl({ locale });
  return (
    <ul className="word-pairs sb-unstyled" lang={locale.code}>
      {pairs.map(({ key, values, instead }) => (
        <li key={key}>
          <p data-word="good">
            <b>{heads[0]}</b> {intl.t(key, values)}
          </p>
          <p data-word="bad">
            <b>{heads[1]}</b> {instead}
          </p>
        </li>
      ))}
    </ul>
  );
}
