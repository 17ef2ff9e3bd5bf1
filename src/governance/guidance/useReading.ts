import { useMemo } from 'react';
import { type CharterWords, createCharterWords } from '../../export/words/createCharterWords';
import { useIntl } from '../../kit/IntlProvider';
import type { CharterDraft } from '../../model';

/** The words of a charter that is only read. `asOf` (`YYYY-MM-DD`) is needed for figures alone. */
export function useReading(reader: string, charter: CharterDraft, asOf = ''): CharterWords {
  const intl = useIntl(reader);
  return useMemo(() => createCharterWords(charter, intl, asOf), [charter, intl, asOf]);
}
