import { useEffect, useMemo, useRef, useState } from 'react';
import { useIntl } from '../../kit/IntlProvider';
import { VisuallyHidden } from '../../kit/VisuallyHidden';
import type { CharterDraft } from '../../model';
import { nameOf } from '../sentences';
import { createFigureStore } from './createFigureStore';
import type { FigureState, FigureStore } from './FigureState';
import type { IndicatorSource } from './IndicatorSource';
import type { PanelSource } from './PanelSource';
import { SourceState } from './SourceState';
import { SourceWait } from './SourceWait';
import { withFigures } from './withFigures';

export interface SourceFiguresProps {
  source: IndicatorSource;
  charter: CharterDraft;
  /** Given what the panel needs while the source is asked, and `undefined` when that ends. */
  onSource: (source: PanelSource | undefined) => void;
}

/** News that come so close together are spoken in one sentence. */
const TOGETHER_MS = 400;
const NO_INDICATORS: NonNullable<CharterDraft['indicators']> = [];

/**
 * Asks a source for the figures of a charter's indicators, as long as it stands on the page, and says politely when
 * newer ones came or could not be had. Loaded when a panel has a source. Renders a `<div role="status">` for screen readers.
 */
export function SourceFigures({ source, charter, onSource }: SourceFiguresProps) {
  const store = useMemo(() => createFigureStore(source), [source]);
  const indicators = charter.indicators ?? NO_INDICATORS;
  useEffect(() => {
    onSource({ store, join: withFigures, State: SourceState, Wait: SourceWait });
    return () => {
      onSource(undefined);
      store.stop();
    };
  }, [store, onSource]);
  useEffect(() => store.show(indicators), [store, indicators]);
  return <SourceNews store={store} indicators={indicators} />;
}

function SourceNews({ store, indicators }: { store: FigureStore; indicators: typeof NO_INDICATORS }) {
  const intl = useIntl('SourceNews');
  const [spoken, setSpoken] = useState('');
  const latest = useRef({ indicators, intl });
  useEffect(() => {
    latest.current = { indicators, intl };
  });
  useEffect(() => {
    const before = new Map<string, FigureState>();
    const news = new Map<string, 'refreshed' | 'failed'>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const speak = () => {
      timer = undefined;
      const { indicators, intl } = latest.current;
      const sentences = (['refreshed', 'failed'] as const).flatMap((kind) => {
        const names = indicators.filter(({ id }) => news.get(id) === kind).map((one) => nameOf(one, intl));
        return names.length > 0 ? [intl.t(`source.news.${kind}`, { names: intl.list(names) })] : [];
      });
      news.clear();
      setSpoken(sentences.join(' '));
    };
    const unsubscribe = store.subscribe(() => {
      for (const { id } of latest.current.indicators) {
        const [was, is] = [before.get(id), store.getState(id)];
        before.set(id, is);
        if (was && is.refreshed > was.refreshed) news.set(id, 'refreshed');
        if (is.status === 'failed' && !is.refreshing && is !== was) news.set(id, 'failed');
      }
      if (news.size > 0) timer ??= setTimeout(speak, TOGETHER_MS);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [store]);
  return (
    <div role="status">
      <VisuallyHidden>{spoken}</VisuallyHidden>
    </div>
  );
}
