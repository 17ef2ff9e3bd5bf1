import type { AreaPoint, LineLabel, MarkPoint } from './marks';

/** What is wanted over time. */
export interface TrendWanted {
  /** One line of a target, or both of a band; sloped or stepped as the target runs, with gaps where there is none. */
  readonly lines: readonly (readonly MarkPoint[])[];
  /** The stretch between both lines of a band; `null` is a gap. */
  readonly band?: readonly (AreaPoint | null)[];
  /** What still counts as reached, beside the target. */
  readonly tolerance?: readonly (AreaPoint | null)[];
  readonly labels: readonly LineLabel[];
}

/** A limit at which somebody wants to be told. */
export interface TrendThreshold {
  readonly at: number;
  /** On which side of it figures count. */
  readonly side: 'above' | 'below';
  /** Day number from which it holds. @default always */
  readonly from?: number;
  readonly label: string;
}

/** Something that happened. */
export interface NoteMark {
  /** Index of the point in whose period it lies. */
  readonly at: number;
  readonly time: number;
  /** Its number in the list of what happened. */
  readonly mark: string;
  readonly text: string;
}

/** Where the next figures would lie if nothing changed. */
export interface TrendForecast {
  readonly value: number;
  /** From the newest figure on, the values between which each of the next would lie. */
  readonly fan: readonly AreaPoint[];
  readonly label: string;
}
