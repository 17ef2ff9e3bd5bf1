import type { ComponentType } from 'react';
import { useSlot } from '../../kit/appearance';
import type { CharterDraft, Indicator } from '../../model';
import { type FigureStore, IDLE, type LoadedSeries } from './FigureState';

/** Whose figures, and whether their name is said too. */
export interface SourcePartProps {
  indicator: Indicator;
  named?: boolean;
}

/** What a panel with a source needs beside its cards; it comes when it is loaded, with the store that it asks. */
export interface PanelSource {
  readonly store: FigureStore;
  /** The charter with the series that came in the place of its own. */
  readonly join: (charter: CharterDraft, loaded: LoadedSeries) => CharterDraft;
  readonly State: ComponentType<SourcePartProps>;
  readonly Wait: ComponentType<SourcePartProps>;
}

const NONE: LoadedSeries = /* @__PURE__ */ new Map();

/** Stands for a source until there is one: on a server, while it is loaded, and where a panel has none. Its line keeps the place of words. */
export const noSource: PanelSource = {
  store: {
    getState: () => IDLE,
    getSeries: () => NONE,
    subscribe: () => () => {},
    retry: () => {},
  },
  join: (charter) => charter,
  State: NoState,
  Wait: () => null,
};

function NoState() {
  return <p {...useSlot()('source-state')}>{'\u00a0'}</p>;
}
