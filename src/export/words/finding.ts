import { indicatorStatus } from '../../analysis/indicatorStatus';
import type { AsOfOptions } from '../../analysis/periodBounds';
import type { CharterIntl } from '../../i18n';
import { countWord } from '../../i18n/countWord';
import type { CharterDraft } from '../../model';
import { startSentence } from './sentences';

const GOOD = new Set(['on-track', 'met']);

/** How many indicators stand well, as a sentence without its full stop; for executives how many results do, where there are any. */
export function finding(
  charter: CharterDraft,
  judging: AsOfOptions,
  intl: CharterIntl,
  view: 'team' | 'executive' = 'team',
): string {
  const all = charter.indicators ?? [];
  if (all.length === 0) return intl.t('panel.finding.none');
  const results = view === 'executive' ? all.filter(({ kind }) => kind === 'lagging') : [];
  const [indicators, about, numbers] = results.length
    ? ([results, 'panel.finding.results', 'panel.number.results'] as const)
    : ([all, 'panel.finding', 'viewer.number.indicators'] as const);
  const good = indicators.filter((indicator) => GOOD.has(indicatorStatus(indicator, judging).status)).length;
  const word = (count: number) => countWord(intl, numbers, count);
  const total = word(indicators.length);
  if (good === indicators.length) return intl.t(`${about}.all`, { count: good, total });
  if (good === 0) return intl.t(`${about}.zero`, { count: indicators.length, total });
  return startSentence(intl.t(`${about}.some`, { count: good, good: word(good), total }));
}
