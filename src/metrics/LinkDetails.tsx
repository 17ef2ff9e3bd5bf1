import type { IndicatorLink } from '../model';
import { AnnotationList } from './AnnotationList';
import { BeliefButton } from './BeliefButton';
import { LinkFinding } from './LinkEvidence';
import { LinkFaults } from './LinkFaults';
import { LinkSummary } from './LinkSummary';
import { useMetricsPanel } from './PanelContext';

/** What stands beside a link shown in detail: its summary and faults, what the figures say, what changes the belief, and what happened. */
export function LinkDetails({ link }: { link: IndicatorLink }) {
  const { charter } = useMetricsPanel('LinkDetails');
  const ends = (charter.indicators ?? []).filter(({ id }) => id === link.leadingId || id === link.laggingId);
  return (
    <>
      <LinkSummary link={link} />
      <LinkFaults link={link} />
      <LinkFinding link={link} />
      <BeliefButton key={link.id} link={link} />
      <AnnotationList key={`notes ${link.id}`} about={ends} />
    </>
  );
}
