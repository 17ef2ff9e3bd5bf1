import type { Indicator, Observation } from '../../model';

/** What a source is asked. */
export interface SourceRequest {
  readonly indicatorId: string;
  readonly indicator: Indicator;
  /** Aborted when nobody waits any longer: hand it on to `fetch`. */
  readonly signal: AbortSignal;
}

/** What a source answers. */
export interface SourceFigures {
  /** The whole series, in any order; of two figures of one period the later one counts. Not to be changed afterwards. */
  readonly series: readonly Observation[];
  /** There is more, but the source could not give it. */
  readonly partial?: boolean;
  /** The source knows that there are newer figures, and could not give them: a cache, a replica. */
  readonly stale?: boolean;
  /** The day on which the source gathered them, `YYYY-MM-DD`, or a timestamp that starts with one. */
  readonly asOf?: string;
}

/**
 * Where figures come from that a charter does not hold itself. Keep one object: another object is another source, and
 * everything is loaded anew.
 */
export interface IndicatorSource {
  /**
   * Loads the figures of one indicator. A promise for them all, or several answers one after the other, each of which
   * replaces the one before. `undefined` when the source does not hold this indicator: then those of the charter stand.
   */
  load(
    request: SourceRequest,
  ):
    | Promise<SourceFigures | undefined>
    | AsyncIterable<SourceFigures | undefined>
    | SourceFigures
    | undefined;
  /** Calls `changed` whenever there are newer figures; returns what ends that. */
  subscribe?(indicatorId: string, changed: () => void): () => void;
}
