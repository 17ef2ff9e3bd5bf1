import { type Coverage, coverageGaps, coverageOf, stagesOf } from '../../export/parts/journey';
import { Icon } from '../../kit/Icon';
import { compose } from '../compose';
import { Each } from '../Each';
import { Line } from '../Line';
import type { Page, PartView } from '../Page';
import { titledBlock } from '../titledBlock';

/** The buyer's journey and the sales cycle, and which service helps the buyer at which stage. */
export const JourneyView: PartView = (page) => {
  const { words } = page;
  const { t } = words.intl;
  const coverage = coverageOf(words);
  return compose(
    ...(['buyerJourney', 'salesCycle'] as const).map((list) => {
      const stages = stagesOf(words, list);
      return (
        stages.length > 0 &&
        titledBlock(
          page,
          t(`list.${list}.heading`),
          <ol data-charter-part="viewer-stages">
            <Each items={stages}>
              {({ name, goal }) => (
                <li>
                  <b>
                    <Line page={page} text={name} />
                  </b>
                  {goal && (
                    <p data-charter-part="viewer-note">
                      <Line page={page} text={goal} />
                    </p>
                  )}
                </li>
              )}
            </Each>
          </ol>,
        )
      );
    }),
    coverage && titledBlock(page, t('viewer.coverage'), <CoverageMatrix page={page} coverage={coverage} />),
  );
};

function CoverageMatrix({ page, coverage }: { page: Page; coverage: Coverage }) {
  const { t } = page.words.intl;
  const gaps = coverageGaps(page.words, coverage);
  return (
    <>
      <table data-charter-part="viewer-table" data-matrix="">
        <caption data-charter-part="visually-hidden">{t('viewer.coverage')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('viewer.service')}</th>
            <Each items={coverage.stages}>
              {({ name }) => (
                <th scope="col">
                  <Line page={page} text={name} />
                </th>
              )}
            </Each>
          </tr>
        </thead>
        <tbody>
          <Each items={coverage.rows}>
            {({ name, helps }) => (
              <tr>
                <th scope="row">
                  <Line page={page} text={name} />
                </th>
                <Each items={helps}>
                  {(one, at) => (
                    <td data-empty={!one || undefined}>
                      {one && (
                        <>
                          <Icon name="check" />
                          <span data-charter-part="visually-hidden">{t('viewer.coverage.helps')}</span>
                          <span data-charter-part="viewer-stage-name" aria-hidden="true">
                            <Line page={page} text={coverage.stages[at]?.name ?? ''} />
                          </span>
                        </>
                      )}
                    </td>
                  )}
                </Each>
              </tr>
            )}
          </Each>
        </tbody>
      </table>
      {gaps && (
        <p data-charter-part="viewer-note">
          <Line page={page} text={gaps} />
        </p>
      )}
    </>
  );
}
