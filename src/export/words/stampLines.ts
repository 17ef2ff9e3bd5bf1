import { SHORT_HASH, stampOf } from '../../lifecycle/content/contentHash';
import type { CharterWords } from './createCharterWords';

/** What a copy says of itself: "As of September 30, 2026", "Version 1.2", "Content 3f9a6c0d2b1e". */
export function stampLines(words: CharterWords): string[] {
  const { charter, intl, user, date, asOf } = words;
  const { version, hash } = stampOf(charter);
  return [
    intl.t('copy.as-of', { date: date(asOf.slice(0, 10)) }),
    version ? intl.t('viewer.version', { version: user(version) }) : '',
    intl.t('copy.content', { hash: hash.slice(0, SHORT_HASH) }),
  ].filter(Boolean);
}
