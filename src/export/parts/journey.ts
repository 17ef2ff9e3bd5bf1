import type { CharterDraft } from '../../model';
import { type Block, type Entry, tableOf, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';

/** The buyer's journey and the sales cycle, and which service helps the buyer at which stage. */
export function journeyBlocks(words: CharterWords): Block[] {
  const { intl } = words;
  return [
    ...titled(intl.t('list.buyerJourney.heading'), {
      kind: 'entries',
      look: 'stages',
      entries: stages(words, 'buyerJourney'),
    }),
    ...titled(intl.t('list.salesCycle.heading'), {
      kind: 'entries',
      look: 'stages',
      entries: stages(words, 'salesCycle'),
    }),
    ...coverage(words),
  ];
}

function stages(words: CharterWords, list: 'buyerJourney' | 'salesCycle'): Entry[] {
  const items: NonNullable<CharterDraft['buyerJourney']> = words.charter[list] ?? [];
  return items.map(({ id, goal }) => ({
    title: words.name(id, [list]),
    lines: [words.user(goal)].filter(Boolean),
  }));
}

/** Services by buyer stage, and the gaps; stages named by services stand in when the charter lists none. */
function coverage(words: CharterWords): Block[] {
  const { charter, intl } = words;
  const services = (charter.services ?? []).filter(({ buyerStages = [] }) => buyerStages.length > 0);
  if (services.length === 0) return [];
  const named = new Set(services.flatMap(({ buyerStages = [] }) => buyerStages));
  const ids = charter.buyerJourney?.length ? charter.buyerJourney.map(({ id }) => id) : [...named];
  const name = (id: string) => words.name(id, ['buyerJourney']);
  const table = tableOf(
    intl.t('viewer.coverage'),
    [{ label: intl.t('viewer.service') }, ...ids.map((id) => ({ label: name(id) }))],
    services.map((service) => [
      words.serviceName(service),
      ...ids.map((id) => service.buyerStages?.includes(id) === true),
    ]),
  );
  const open = ids.filter((id) => !named.has(id)).map(name);
  const gap = open.length === 0 ? '' : intl.t('viewer.coverage.gap', { stages: intl.list(open) });
  return titled(table.caption, { kind: 'table', table }, { kind: 'prose', look: 'note', text: gap });
}
