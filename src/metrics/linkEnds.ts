import type { MessageKey } from '../i18n';
import type { CharterDraft, Indicator, IndicatorLink } from '../model';

/** Which link, and where its indicators are. */
export interface LinkFigures {
  charter: Pick<CharterDraft, 'indicators'>;
  link: IndicatorLink;
  /** The day for which everything is judged, `YYYY-MM-DD`. */
  asOf: string;
}

/** The two indicators of a link, or the message on why it has no chart: one is not there, or both are the same. */
export function linkEnds(
  { indicators = [] }: LinkFigures['charter'],
  { leadingId, laggingId }: IndicatorLink,
): { leading: Indicator; lagging: Indicator } | { fault: MessageKey } {
  const [leading, lagging] = [leadingId, laggingId].map((id) => indicators.find((one) => one.id === id));
  if (!leading || !lagging) return { fault: 'panel.link.broken' };
  return leading === lagging ? { fault: 'link.itself' } : { leading, lagging };
}
