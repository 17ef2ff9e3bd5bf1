import { useId, useMemo } from 'react';
import type { CharterWords } from '../../export/words/createCharterWords';
import { targetWords } from '../../export/words/reviewWords';
import { useSlot } from '../../kit/appearance';
import { part } from '../../kit/part';
import { StatusChip } from '../../kit/StatusChip';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { inspectionProof, type InspectionProof as Proof } from '../../lifecycle';
import type { CharterDraft } from '../../model';
import { Sentence } from '../signing/Sentence';
import { GuidanceSheet, type HeadingLevel } from './GuidanceSheet';
import { useReading } from './useReading';

export type InspectionProofProps = PartProps<
  'section',
  { verdict: string },
  {
    charter: CharterDraft;
    /** Today, `YYYY-MM-DD`: status and figure hold for this day. */
    now: string;
    /** Level of the heading. @default 2 */
    headingLevel?: HeadingLevel;
  }
>;

/**
 * The one practice that a charter inspects, and whether the figures of its proof say that it happens: status, newest figure
 * and target in words. Needs no more than an `IntlProvider`.
 * Renders a `<section data-charter-part="inspection-proof">` with `data-verdict`. Throws `RangeError` when `now` is no date.
 */
export const InspectionProof = /* @__PURE__ */ part<HTMLElement, InspectionProofProps>(
  function InspectionProof({ charter, now, headingLevel = 2, ...props }, ref) {
    const slot = useSlot();
    const words = useReading('InspectionProof', charter, now);
    const headingId = useId();
    const proof = useMemo(() => inspectionProof(charter, { asOf: now }), [charter, now]);
    return usePartElement('section', props, {
      ref: ref as never,
      slot: 'inspection-proof',
      state: { verdict: proof.verdict },
      props: {
        'aria-labelledby': headingId,
        children: (
          <GuidanceSheet
            headingId={headingId}
            headingLevel={headingLevel}
            title={words.intl.t('field.inspection')}
            status={proof.status && <StatusChip slot={slot} id={proof.status.status} intl={words.intl} />}
            question={verdictWords(proof, words)}
          >
            {proof.verdict !== 'no-practice' && <Practice proof={proof} words={words} />}
          </GuidanceSheet>
        ),
      },
    });
  },
);

function Practice({ proof, words }: { proof: Proof; words: CharterWords }) {
  const slot = useSlot();
  const { motion, cadence, inspectorId } = words.charter.inspection ?? {};
  const facts = [
    ['proofIndicatorId', figureWords(proof, words)],
    ['cadence', words.label('cadence', cadence)],
    ['inspectorId', words.name(inspectorId, ['parties', 'stakeholders'])],
  ] as const;
  return (
    <>
      <blockquote {...slot('row-title')}>
        <Sentence text={words.user(motion)} />
      </blockquote>
      {facts
        .filter(([, value]) => value !== '')
        .map(([field, value]) => (
          <p key={field}>
            <Sentence
              text={words.intl.t('guidance.proof.fact', {
                label: words.intl.t(`field.inspection.${field}`),
                value,
              })}
            />
          </p>
        ))}
    </>
  );
}

/** The indicator with its newest figure and target: "Manager coaching coverage, 71% in September 2026, target 80%". */
function figureWords({ indicator, status }: Proof, words: CharterWords): string {
  if (!indicator || !status) return '';
  const { latest, latestPeriod } = status.inputs;
  const now =
    latest !== undefined &&
    latestPeriod !== undefined &&
    words.intl.t('review.now', {
      value: words.figure(indicator, latest),
      period: words.intl.period(latestPeriod),
    });
  return words.intl.series([words.indicatorName(indicator), now, targetWords(words, { indicator, status })]);
}

function verdictWords({ verdict, status }: Proof, { intl }: CharterWords): string {
  switch (verdict) {
    case 'no-practice':
      return intl.t('issue.no-inspection');
    case 'unknown':
      return intl.find(`guidance.proof.${status?.status}`) ?? '';
    default:
      return intl.t(`guidance.proof.${verdict}`);
  }
}
