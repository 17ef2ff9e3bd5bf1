import type { Objective, Priority } from '../../model';
import { type Block, type Entry, present, tableOf, titledTable } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { groupBy } from '../words/groupBy';
import { readField } from '../words/readFields';

/** Priorities by what they call for, each with the services that answer to it; then the objectives. */
export function prioritiesBlocks(words: CharterWords): Block[] {
  const { charter, intl } = words;
  const groups = groupBy(charter.priorities ?? [], ({ axis }) => axis ?? '');
  const columns = [...groups].map(([axis, items]) => ({
    title: axis === '' ? intl.t('part.priorities') : words.label('serviceIntent', axis),
    entries: items.map((priority) => describe(words, priority)),
  }));
  const names = ['statement', 'indicatorId', 'baseline', 'target', 'due'] as const;
  const objectives = tableOf(
    intl.t('list.objectives.heading'),
    names.map((name) => ({
      label: intl.t(`field.objectives.${name}`),
      numeric: name === 'baseline' || name === 'target',
    })),
    (charter.objectives ?? []).map((objective) => objectiveRow(words, objective)),
  );
  return [...present({ kind: 'columns', columns }), ...titledTable(objectives)];
}

function describe(words: CharterWords, { id, title, companyGoal }: Priority): Entry {
  const { charter, intl, user } = words;
  const goal = user(companyGoal);
  const served = (charter.services ?? []).filter(({ priorityIds }) => priorityIds?.includes(id));
  const services = intl.list(served.map(words.serviceName));
  return {
    title: user(title) || intl.t('common.unnamed'),
    path: `priorities/${id}`,
    lines: [
      goal && intl.t('viewer.priority.goal', { goal }),
      services && intl.t('viewer.priority.services', { services }),
    ].filter(Boolean),
  };
}

function objectiveRow(words: CharterWords, { statement, indicatorId, baseline, target, due }: Objective) {
  const { charter, intl, user } = words;
  const indicator = charter.indicators?.find(({ id }) => id === indicatorId);
  const figure = (value: number | undefined) =>
    indicator ? words.figure(indicator, value) : readField(words, value, 'number');
  return [
    user(statement) || intl.t('common.unnamed'),
    readField(words, indicatorId, 'indicator'),
    figure(baseline),
    figure(target),
    words.date(due),
  ];
}
