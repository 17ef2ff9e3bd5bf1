import type { Priority } from '../../model';
import { type Block, listBlock, tableBlock, tableOf, titled } from '../words/blocks';
import type { CharterWords } from '../words/createCharterWords';
import { groupBy } from '../words/groupBy';

/** What a reader learns about a priority. */
export interface PriorityWords {
  readonly title: string;
  readonly goal: string;
  /** Which services answer to it; `''` when none does. */
  readonly services: string;
}

/** Priorities by what they call for, in the order in which the kinds first appear. */
export function prioritiesByAxis(
  words: CharterWords,
): readonly (readonly [string, readonly PriorityWords[]])[] {
  const groups = groupBy(words.charter.priorities ?? [], ({ axis }) => axis ?? '');
  return [...groups].map(([axis, items]) => [
    axis === '' ? words.intl.t('part.priorities') : words.label('serviceIntent', axis),
    items.map((priority) => describe(words, priority)),
  ]);
}

function describe(words: CharterWords, { id, title, companyGoal }: Priority): PriorityWords {
  const { charter, intl, user } = words;
  const goal = user(companyGoal);
  const served = (charter.services ?? []).filter(({ priorityIds }) => priorityIds?.includes(id));
  return {
    title: user(title) || intl.t('common.unnamed'),
    goal: goal && intl.t('viewer.priority.goal', { goal }),
    services:
      served.length === 0
        ? ''
        : intl.t('viewer.priority.services', { services: intl.list(served.map(words.serviceName)) }),
  };
}

/** Objectives with their figures. */
export function objectivesTable(words: CharterWords) {
  const { charter, intl, user } = words;
  return tableOf(
    intl.t('list.objectives.heading'),
    [
      intl.t('field.objectives.statement'),
      intl.t('field.objectives.indicatorId'),
      [intl.t('field.objectives.baseline'), 'numeric'],
      [intl.t('field.objectives.target'), 'numeric'],
      intl.t('field.objectives.due'),
    ],
    (charter.objectives ?? []).map((objective) => {
      const indicator = charter.indicators?.find(({ id }) => id === objective.indicatorId);
      const figure = (value: number | undefined) =>
        value === undefined ? '' : indicator ? words.figure(indicator, value) : intl.number(value);
      return [
        user(objective.statement) || intl.t('common.unnamed'),
        words.name(objective.indicatorId, ['indicators']),
        figure(objective.baseline),
        figure(objective.target),
        words.date(objective.due),
      ];
    }),
  );
}

/** The priorities in words. */
export function prioritiesOutline(words: CharterWords): Block[] {
  const lines = ({ title, goal, services }: PriorityWords) =>
    [title, goal, services].filter(Boolean).join('. ');
  const objectives = objectivesTable(words);
  return [
    ...prioritiesByAxis(words).flatMap(([title, items]) => titled(title, listBlock(items.map(lines)))),
    ...titled(words.intl.t('list.objectives.heading'), tableBlock(objectives)),
  ];
}
