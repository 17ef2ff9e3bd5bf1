import { useId } from 'react';
import { useAccess } from '../../editor/EditorContext';
import { useIssues } from '../../editor/usePart';
import { useSlot } from '../../kit/appearance';
import { useIntl } from '../../kit/IntlProvider';
import { part } from '../../kit/part';
import { type PartProps, usePartElement } from '../../kit/usePartElement';
import { findingsByPart } from '../../lifecycle';
import { FindingRows } from './FindingRows';
import { GuidanceSheet, type HeadingLevel } from './GuidanceSheet';

export type CharterFindingsProps = PartProps<
  'section',
  { approvable: boolean },
  {
    /** Brings a place into view, for instance by opening its part. @default what stands on this page of it is focused */
    onGo?: (path: string) => void;
    /** Level of the heading; the parts' follow. @default 2 */
    headingLevel?: HeadingLevel;
  }
>;

/**
 * Everything that the lint says of a charter, part by part: what stands in the way of approval, what is worth a look and
 * what is a hint, each with what to do and a way to its field. Follows edits after a short pause.
 * Renders a `<section data-charter-part="charter-findings">` with `data-approvable` once nothing stands in the way.
 */
export const CharterFindings = /* @__PURE__ */ part<HTMLElement, CharterFindingsProps>(
  function CharterFindings({ onGo, headingLevel = 2, ...props }, ref) {
    const intl = useIntl('CharterFindings');
    const slot = useSlot();
    const access = useAccess();
    const issues = useIssues();
    const headingId = useId();
    const Heading = `h${Math.min(headingLevel + 1, 6)}` as 'h3';
    const parts = findingsByPart(issues).filter((one) => !one.part || access(one.part) !== 'hidden');
    const shown = parts.flatMap((one) => one.issues);
    const counts = (['error', 'warning', 'info'] as const)
      .map((severity) => [severity, shown.filter((issue) => issue.severity === severity).length] as const)
      .filter(([, count]) => count > 0)
      .map(([severity, count]) => intl.t(`guidance.findings.${severity}`, { count }));
    return usePartElement('section', props, {
      ref: ref as never,
      slot: 'charter-findings',
      state: { approvable: !issues.some(({ severity }) => severity === 'error') },
      props: {
        'aria-labelledby': headingId,
        children: (
          <GuidanceSheet
            headingId={headingId}
            headingLevel={headingLevel}
            title={intl.t('guidance.findings')}
            question={counts.length > 0 ? `${intl.list(counts)}.` : intl.t('guidance.findings.none')}
          >
            {parts.map((one) => (
              <div key={one.part ?? ''} {...slot('block')}>
                <Heading {...slot('block-heading')}>
                  {one.part ? intl.t(`part.${one.part}`) : intl.t('guidance.findings.identity')}
                </Heading>
                <FindingRows issues={one.issues} onGo={onGo} />
              </div>
            ))}
          </GuidanceSheet>
        ),
      },
    });
  },
);
