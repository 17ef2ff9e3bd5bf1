import type { BehaviorLimits } from './behaviorLimits';
import type { Limits } from './indicatorFacts';

/**
 * What a process can be relied on to do about its target.
 * - `passes`: all of its natural range lies where the target wants it.
 * - `fails`: none of it does; only a change of the process can reach the target.
 * - `hit-and-miss`: it will do now one, now the other.
 */
export type Assurance = 'passes' | 'fails' | 'hit-and-miss';

/** Holds the natural process limits against the wanted range (method of NHS "Making Data Count"). */
export function targetAssurance({ rawLower, rawUpper }: BehaviorLimits, wanted: Limits): Assurance {
  if (rawUpper < wanted.low || rawLower > wanted.high) return 'fails';
  return rawLower >= wanted.low && rawUpper <= wanted.high ? 'passes' : 'hit-and-miss';
}
