import { type Block, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { textsOf } from '../words/readFields';

/** What the mission says beyond its statement, which stands in the summary. */
export function missionBlocks(words: CharterWords): Block[] {
  const { charter, user, intl } = words;
  const { t } = intl;
  const prose = (key: 'executiveSummary' | 'currentState' | 'vision' | 'purpose') =>
    titled(t(`field.${key}`), { kind: 'prose', text: user(charter[key]) });
  const list = (key: 'gaps' | 'values') =>
    titled(t(`list.${key}.heading`), { kind: 'list', items: textsOf(words, charter[key]) });
  return [
    ...titled(t('field.mission.whyInvested'), { kind: 'prose', text: user(charter.mission?.whyInvested) }),
    ...prose('executiveSummary'),
    ...prose('currentState'),
    ...list('gaps'),
    ...prose('vision'),
    ...prose('purpose'),
    ...list('values'),
  ];
}
