import { useId, useMemo } from 'react';
import type { CharterWords } from '../../export/words/createCharterWords';
import { useSlot } from '../../kit/appearance';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { type CoveredJourney, journeyCoverage } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { Sentence } from '../signing/Sentence';
import { CoverageTable } from './CoverageTable';
import { GuidanceSheet, type HeadingLevel } from './GuidanceSheet';
import { useReading } from './useReading';

export type JourneyCoverageProps = PartProps<
  'section',
  { by: string; open: number },
  {
    charter: CharterDraft;
    /** What the columns are: which service helps at which stage, or what each audience is given there. @default 'services' */
    by?: 'services' | 'audiences';
    /** Level of the heading. @default 2 */
    headingLevel?: HeadingLevel;
  }
>;

/**
 * The stages of the buyer's journey against the services, or against the audiences and what they are given, as a table;
 * what is missing is named in words. Needs no more than an `IntlProvider`.
 * Renders a `<section data-charter-part="journey-coverage">` with `data-by` and `data-open`, the number of stages without a service.
 */
export const JourneyCoverage = /* @__PURE__ */ part<HTMLElement, JourneyCoverageProps>(
  function JourneyCoverage({ charter, by = 'services', headingLevel = 2, ...props }, ref) {
    const slot = useSlot();
    const words = useReading('JourneyCoverage', charter);
    const headingId = useId();
    const journey = useMemo(() => journeyCoverage(charter), [charter]);
    const forgotten = forgottenWords(journey, by, words);
    return usePartElement('section', props, {
      ref: ref as never,
      slot: 'journey-coverage',
      state: { by, open: journey.openStageIds.length },
      props: {
        'aria-labelledby': headingId,
        children: (
          <GuidanceSheet
            headingId={headingId}
            headingLevel={headingLevel}
            title={words.intl.t(`guidance.coverage.${by}`)}
            question={<Sentence text={gapWords(journey, words)} />}
          >
            <CoverageTable journey={journey} by={by} words={words} headingId={headingId} />
            {forgotten && (
              <p {...slot('block')}>
                <Sentence text={forgotten} />
              </p>
            )}
          </GuidanceSheet>
        ),
      },
    });
  },
);

function gapWords({ stages, openStageIds }: CoveredJourney, { intl, name }: CharterWords): string {
  if (stages.length === 0) return intl.t('guidance.coverage.none');
  if (openStageIds.length === 0) return intl.t('guidance.coverage.full');
  return intl.t('viewer.coverage.gap', {
    stages: intl.list(openStageIds.map((id) => name(id, ['buyerJourney']))),
  });
}

/** Which services help nowhere, or which people are given nothing; empty when none are. */
function forgottenWords(journey: CoveredJourney, by: 'services' | 'audiences', words: CharterWords): string {
  if (by === 'audiences' && journey.stages[0]?.byAudience.length === 0)
    return words.intl.t('guidance.coverage.audiences.none');
  const ids = by === 'services' ? journey.idleServiceIds : journey.leftAudienceIds;
  if (journey.stages.length === 0 || ids.length === 0) return '';
  const names = words.intl.list(ids.map((id) => words.name(id, [by])));
  return words.intl.t(`guidance.coverage.${by}.forgotten`, { names });
}
