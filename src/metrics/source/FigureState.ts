import type { Observation } from '../../model';

/**
 * How the figures of an indicator from a source stand.
 * - `idle`: not asked yet, or not held by the source: the figures are those of the charter.
 * - `loading`: asked for the first time.
 * - `ready`; `empty`: there are none; `partial`: some are missing; `stale`: there are newer ones.
 * - `failed`: the newest could not be had; `series` still holds the last good ones, if there were any.
 */
export type FigureStatus = 'idle' | 'loading' | 'ready' | 'empty' | 'partial' | 'stale' | 'failed';

/** Why figures could not be had: the source refused, said nothing for too long, or answered what is no series. */
export type FigureFault = 'rejected' | 'timeout' | 'invalid';

/** The figures of an indicator from a source, and how they stand. */
export interface FigureState {
  readonly status: FigureStatus;
  /** Newer figures are on their way while these are shown. */
  readonly refreshing: boolean;
  /** How often newer figures have taken the place of older ones. */
  readonly refreshed: number;
  /** The last good figures. */
  readonly series?: readonly Observation[];
  /** The day on which the source gathered them. */
  readonly asOf?: string;
  /** Entries of the answer that could not be read and are left out. */
  readonly dropped?: number;
  readonly fault?: FigureFault;
  /** What the source threw. */
  readonly error?: unknown;
}

/** Nothing asked yet. */
export const IDLE: FigureState = { status: 'idle', refreshing: false, refreshed: 0 };

/** The figures of a panel from its source; made by the panel, read by its parts. */
export interface FigureStore {
  readonly getState: (indicatorId: string) => FigureState;
  /** The series that have come, by indicator; another object only when one of them changed. */
  readonly getSeries: () => LoadedSeries;
  readonly subscribe: (listener: () => void) => () => void;
  /** Asks again, at once. */
  readonly retry: (indicatorId: string) => void;
}

/** Series by the id of their indicator. */
export type LoadedSeries = ReadonlyMap<string, readonly Observation[]>;
