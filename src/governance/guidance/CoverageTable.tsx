import type { CharterWords } from '../../export/words/createCharterWords';
import { useSlot } from '../../kit/appearance';
import { StateIcon } from '../../kit/StateIcon';
import type { CoveredJourney, StageCoverage } from '../../lifecycle';
import { Sentence } from '../signing/Sentence';

export interface CoverageTableProps {
  journey: CoveredJourney;
  by: 'services' | 'audiences';
  words: CharterWords;
  /** What names the table. */
  headingId: string;
}

/**
 * One row for each stage; a stage without a service says so across its row. Renders a
 * `<div role="group" data-charter-part="table-scroll">` that scrolls by keyboard, with a `<table>`; nothing while there is nothing to hold the stages
 * against.
 */
export function CoverageTable({ journey, by, words, headingId }: CoverageTableProps) {
  const slot = useSlot();
  const { t } = words.intl;
  const columns = columnsOf(journey, by, words);
  if (columns.length === 0) return null;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls is scrolled by keys
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
    <div {...slot('table-scroll')} role="group" aria-labelledby={headingId} tabIndex={0}>
      <table aria-labelledby={headingId}>
        <thead>
          <tr>
            <th scope="col">{t('guidance.coverage.stage')}</th>
            {columns.map((id) => (
              <th key={id} scope="col">
                <Sentence text={words.name(id, [by])} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {journey.stages.map((stage) => (
            <tr key={stage.id} data-open={stage.serviceIds.length === 0 ? '' : undefined}>
              <th scope="row">
                <Sentence text={words.name(stage.id, ['buyerJourney'])} />
              </th>
              {stage.serviceIds.length === 0 ? (
                <td colSpan={columns.length}>
                  <span {...slot('chip')} data-tone="watch">
                    <StateIcon slot={slot} name="attention" />
                    {t('guidance.coverage.open')}
                  </span>
                </td>
              ) : (
                columns.map((id) => (
                  <td key={id}>
                    <Cell serviceIds={servicesIn(stage, by, id)} by={by} words={words} />
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** Services that help somewhere, in the charter's order, or every audience. */
function columnsOf(
  { stages, idleServiceIds }: CoveredJourney,
  by: 'services' | 'audiences',
  { charter }: CharterWords,
): readonly string[] {
  if (by === 'audiences') return stages[0]?.byAudience.map(({ audienceId }) => audienceId) ?? [];
  return (charter.services ?? []).map(({ id }) => id).filter((id) => !idleServiceIds.includes(id));
}

function servicesIn(stage: StageCoverage, by: 'services' | 'audiences', column: string): readonly string[] {
  if (by === 'services') return stage.serviceIds.filter((id) => id === column);
  return stage.byAudience.find(({ audienceId }) => audienceId === column)?.serviceIds ?? [];
}

function Cell({
  serviceIds,
  by,
  words,
}: {
  serviceIds: readonly string[];
  by: 'services' | 'audiences';
  words: CharterWords;
}) {
  const slot = useSlot();
  const { t } = words.intl;
  if (serviceIds.length === 0) {
    return (
      <span role="img" aria-label={t('guidance.coverage.nothing')}>
        –
      </span>
    );
  }
  if (by === 'audiences')
    return <Sentence text={words.intl.series(serviceIds.map((id) => words.name(id, ['services'])))} />;
  return (
    <span role="img" aria-label={t('viewer.coverage.helps')}>
      <StateIcon slot={slot} name="check" />
    </span>
  );
}
