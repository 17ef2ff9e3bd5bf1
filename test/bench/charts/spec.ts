/**
 * What the chart scenes share: the figures every peer draws, what it hands back, and the scenes by name.
 */
import type { CardsData } from './scenes/cards';
import type { StatisticsData } from './scenes/statistics';

/** One series, the same for all: periods in the order of time, when each begins in Unix seconds, and its figure. */
export interface Series {
  name: string;
  /** `2026-06-30` or `2026-W27`. */
  periods: string[];
  times: number[];
  values: number[];
  target: number;
}

/** What a peer has drawn into an element. */
export interface Drawing {
  /** True when everything asked for stands in the page or on its canvas. */
  drawn(): boolean;
  /** The boxes with a line in them, which must not be blank. */
  boxes(): Element[];
  /** Draws the wall anew with one figure changed. */
  update?(): void;
  remove(): void;
}

/** Takes the figures in the shape the library likes best, outside of the measured time; what it returns is measured. */
export type Draw<Data> = (data: Data) => (root: HTMLElement) => Drawing;
/** The same for work without a drawing; the result is a number, so that no engine may leave the work out. */
export type Compute<Data> = (data: Data) => () => number;

/** What a file under `peers/` exports: a function for each scene it can do. */
export interface Peer {
  cards?: Draw<CardsData>;
  detail?: Draw<Series>;
  panel?: Draw<Series[]>;
  linkedPanel?: Draw<Series[]>;
  computations?: Readonly<Record<string, Compute<StatisticsData>>>;
}

/** The day for which everything is judged: the one after the last period of every series. */
export const ASOF = '2026-07-01';
/** Size of the large chart in pixels, axes included. */
export const CHART = { width: 800, height: 300 } as const;
/** Size of the small drawing on a card. */
export const SPARK = { width: 132, height: 64 } as const;
export const LINE_COLOUR = '#00639b';
