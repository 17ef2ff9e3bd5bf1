import { useEffect, useState } from 'react';
import type { LinkEvidence } from '../analysis/linkEvidence';
import type { IndicatorLink } from '../model';
import { evidenceOf } from './evidenceOf';
import { useMetricsPanel } from './PanelContext';
import { whenIdle } from './whenIdle';

/** What the figures say about a link of the panel, found out in idle time; undefined until then. */
export function useLinkEvidence(link: IndicatorLink): LinkEvidence | undefined {
  const { charter, asOf } = useMetricsPanel('useLinkEvidence');
  const [evidence, setEvidence] = useState<LinkEvidence>();
  useEffect(() => whenIdle(() => setEvidence(evidenceOf(charter, link, asOf))), [charter, link, asOf]);
  return evidence;
}
