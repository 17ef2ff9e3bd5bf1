import { useEffect, useRef } from 'react';
import { useSlot } from '../../kit/appearance';
import { Button } from '../../kit/Button';
import { useIntl } from '../../kit/IntlProvider';
import { StateIcon } from '../../kit/StateIcon';
import { VisuallyHidden } from '../../kit/VisuallyHidden';
import { nameOf } from '../sentences';
import type { SourcePartProps } from './PanelSource';
import { isAwaited, useFigureState } from './useFigureState';

const tones = {
  partial: ['watch', 'attention'],
  stale: ['watch', 'clock'],
  failed: ['bad', 'attention'],
} as const;

/**
 * How the figures of an indicator stand in the panel's source, and a button that asks again where that failed; always
 * a line, so that nothing moves when the state changes.
 * Renders a `<p data-charter-part="source-state">` with `data-state`.
 */
export function SourceState({ indicator, named }: SourcePartProps) {
  const state = useFigureState(indicator.id);
  const { status, refreshing, fault, asOf, series, dropped, retry } = state;
  const intl = useIntl('SourceState');
  const slot = useSlot();
  const line = useRef<HTMLParagraphElement>(null);
  const retried = useRef(false);
  const failed = status === 'failed';
  // The button goes when asking again helped; whoever pressed it stays in the line.
  useEffect(() => {
    if (failed || !retried.current) return;
    retried.current = false;
    if (document.activeElement === document.body) line.current?.focus();
  }, [failed]);
  const name = nameOf(indicator, intl);
  // What waits for its first figures says so in their place already.
  const words = failed
    ? intl.t(`source.failed.${fault ?? 'rejected'}`)
    : intl.t(`source.${isAwaited(state, indicator) ? 'ready' : status}`);
  const more = [
    asOf && intl.t('source.as-of', { date: intl.date(asOf, 'medium') }),
    failed && series && intl.t('source.kept'),
    dropped && intl.t('source.dropped', { count: dropped }),
    refreshing && intl.t('source.refreshing'),
  ].filter(Boolean);
  // Where the last good figures stand, a failure is to be known, and no more.
  const look = failed && series ? 'partial' : status;
  const [tone, icon] = look in tones ? tones[look as keyof typeof tones] : [];
  return (
    <p ref={line} tabIndex={-1} {...slot('source-state')} data-state={status}>
      {named && <span>{name}</span>}
      {icon ? (
        <span {...slot('chip')} data-tone={tone}>
          <StateIcon slot={slot} name={icon} />
          {words}
        </span>
      ) : (
        <span>{words}</span>
      )}
      {more.length > 0 && <span>{more.join(' · ')}</span>}
      {failed && (
        <Button
          variant="quiet"
          aria-disabled={refreshing || undefined}
          onClick={() => {
            if (refreshing) return;
            retried.current = true;
            retry();
          }}
        >
          {intl.t('source.retry')}
          <VisuallyHidden>{intl.t('common.pair', { before: '', next: name })}</VisuallyHidden>
        </Button>
      )}
    </p>
  );
}
