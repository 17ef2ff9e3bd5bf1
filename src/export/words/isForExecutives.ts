import type { ReportingLine } from '../../model';
import type { CharterWords } from './createCharterWords';
import { unmarked } from './userText';

/** Whether a report puts results first: its words say so, or name the people at the top. */
export function isForExecutives(words: CharterWords, { audience, format }: ReportingLine): boolean {
  const { t } = words.intl;
  return (
    mentions(words.user(format), t('report.words.results')) ||
    mentions(words.user(audience), t('report.words.executives'))
  );
}

/** Whether a text holds one of the words of a list; `*` stands for any ending. */
function mentions(text: string, list: string): boolean {
  const spoken = ` ${wordsOf(text)} `;
  return list.split(/[,،]/).some((one) => {
    const wanted = ` ${wordsOf(one)}`;
    return spoken.includes(one.includes('*') ? wanted : `${wanted} `);
  });
}

/** Words without accents and capitals, one space between them. */
function wordsOf(text: string): string {
  return unmarked(text)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ς/g, 'σ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
}
